"""Terms in office: categories set straight, open ends closed by the next holder's start."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from kg.lexicon.compile.people import person_key
from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import Fact, Tables, verified

_DEPUTY = re.compile(
    r"^(first |senior )?(deputy|vice|assistant|under|junior)\b|\bminister of state\b|\bundersecretary\b", re.I
)
_ONE_HOLDER = frozenset(
    "head_of_state head_of_government foreign_minister defence_minister interior_minister "
    "finance_economy_minister vice_president".split()
)
_DEPUTIES = {"foreign_minister": "deputy_foreign", "defence_minister": "deputy_defence"}


def tenure_rows(tables: Tables, compiled: Compiled) -> None:
    """Take in all terms whose holder stands in the lexicon."""
    known = {row[0] for row in compiled.rows["person"]}
    terms = [term for fact in tables.read("tenures") if (term := _term(fact, tables))]
    for term in _closed([term for term in terms if term["key"] in known]):
        compiled.add("tenure", _row(term))


def _term(fact: Fact, tables: Tables) -> Fact | None:
    """A fact with its holder's key, country and category, None without dates."""
    country = tables.country_codes.get(fact["country_qid"])
    if not (fact["start"] or fact["end"]):
        return None
    return fact | {
        "key": person_key(fact, fact["person"], country, "person_qid"),
        "code": country or "",
        "category": _category(fact),
    }


def _category(fact: Fact) -> str:
    """The category, deputies kept apart from ministers."""
    if fact["category"] in _ONE_HOLDER and _DEPUTY.search(fact["position"]):
        return _DEPUTIES.get(
            fact["category"], "deputy_other" if fact["category"] != "vice_president" else "vice_president"
        )
    return fact["category"]


def _closed(terms: list[Fact]) -> Iterator[Fact]:
    """The terms, an open one ended where another person's term in the same office starts."""
    offices: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
    for term in terms:
        one_holder = term["category"] in _ONE_HOLDER and term["code"] and term["start"]
        offices[(term["code"], term["category"], _office(term)) if one_holder else ("", "", "")].append(term)
    yield from offices.pop(("", "", ""), [])
    for held in offices.values():
        yield from _ended_by_next(sorted(held, key=lambda term: (term["start"], term["key"])))


def _office(term: Fact) -> str:
    """What makes terms follow each other: the title, spelt one way."""
    return term["position"].casefold().replace("defense", "defence").replace("national ", "")


def _ended_by_next(held: list[Fact]) -> Iterator[Fact]:
    """Terms of one office in order, open ends inferred."""
    for term, following in pairwise(held):
        if not term["end"] and following["key"] != term["key"] and following["start"] > term["start"]:
            yield term | {"end": following["start"], "end_inferred": "yes"}
        else:
            yield term
    yield from held[-1:]


def _row(term: Fact) -> tuple[str | int | None, ...]:
    """A term's row."""
    held = (
        term["category"],
        term["position"],
        term["code"] or None,
        term["start"] or None,
        term["end"] or None,
    )
    end = (int(term["end_inferred"] == "yes"), term["as_of"] or None)
    return (
        term["key"],
        term["person"],
        verified(term, "person_qid"),
        *held,
        *end,
        term["position_qid"] or None,
        term["org_qid"] or None,
    )
