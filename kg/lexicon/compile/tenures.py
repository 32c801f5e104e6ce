"""Terms in office: categories set straight, open ends closed by the next holder's start."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from itertools import pairwise

from kg.lexicon.compile.keys import PersonKeys
from kg.lexicon.compile.rows import Compiled, Value
from kg.lexicon.compile.tables import Fact, Tables
from kg.lexicon.country_words import HEADED_FROM
from kg.lexicon.names import fold_body
from kg.lexicon.titles import bare_title, office_category

# Categories whose office has one holder at a time; the title must say that it is this office.
PRINCIPAL = frozenset(
    """head_of_state head_of_government foreign_minister defence_minister interior_minister
    finance_economy_minister vice_president deputy_head_of_government""".split()
)
_MINISTERS = frozenset({"foreign_minister", "defence_minister"})
_SEVERAL = frozenset({"deputy_head_of_government", "vice_president"})


def tenure_rows(tables: Tables, keys: PersonKeys, compiled: Compiled) -> None:
    """Take in all dated terms whose holder stands in the lexicon."""
    people = {row[0] for row in compiled.rows("person")}
    countries = {row[1]: row[2] for row in compiled.rows("name") if row[0] == "country"}
    terms = [_term(fact, keys, tables.office_codes, countries) for fact in _facts(tables)]
    for term in _closed(_once([term for term in terms if term["key"] in people])):
        compiled.add("tenure", _row(term))


def _facts(tables: Tables) -> Iterator[Fact]:
    """Facts on terms, legislators' mandates after offices."""
    blank = {"end_inferred": "", "as_of": "", "position_qid": "", "org_qid": ""}
    yield from (fact for fact in tables.read("tenures") if fact["start"] or fact["end"])
    for fact in tables.read("people_legislators"):
        if fact["start"]:
            yield {
                **blank,
                **fact,
                "person_qid": fact["qid"],
                "person": fact["label"],
                "category": "legislator",
            }


def _term(fact: Fact, keys: PersonKeys, codes: dict[str, str], countries: dict[Value, Value]) -> Fact:
    """A fact with its holder's key, its true category, and the country whose office it is."""
    code = codes.get(fact["country_qid"], "")
    category = _category(fact, code, lambda word: countries.get(fold_body(word)) == code)
    seat = HEADED_FROM.get(code, code) if category == "head_of_state" else code
    key = keys.of(fact, "person_qid", "person")
    return fact | {"key": key, "code": seat, "category": category, "lent": "yes" if seat != code else ""}


def _category(fact: Fact, code: str, is_country: Callable[[str], bool]) -> str:
    """The category; a principal one only where the title itself says so, and there even if the fact is vaguer."""
    told = office_category(bare_title(fact["position"], is_country), code)
    if fact["category"] in PRINCIPAL:
        return told or "other"
    return told if told and told in _MINISTERS and fact["category"] == "minister_other" else fact["category"]


def _once(terms: list[Fact]) -> list[Fact]:
    """Each term once where several sources tell it: an ended one first, one told of another land last."""
    once: dict[tuple[str, ...], Fact] = {}
    for term in sorted(
        terms, key=lambda term: (term["qid_verified"] != "yes", not term["end"], term["lent"])
    ):
        title = "" if term["category"] in PRINCIPAL else term["position"]
        once.setdefault((term["key"], term["category"], term["code"], title, term["start"]), term)
    return list(once.values())


def _closed(terms: list[Fact]) -> Iterator[Fact]:
    """The terms, an open one ended where another person's term in the same office starts."""
    offices: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for term in terms:
        if term["category"] in PRINCIPAL - _SEVERAL and term["code"] and term["start"]:
            offices[term["code"], term["category"]].append(term)
        else:
            yield term
    for held in offices.values():
        yield from _ended_by_next(sorted(held, key=lambda term: (term["start"], term["key"])))


def _ended_by_next(held: list[Fact]) -> Iterator[Fact]:
    """Terms of one office in order, open ends inferred."""
    for term, following in pairwise(held):
        if not term["end"] and following["key"] != term["key"] and following["start"] > term["start"]:
            yield term | {"end": following["start"], "end_inferred": "yes"}
        else:
            yield term
    yield from held[-1:]


def _row(term: Fact) -> tuple[Value, ...]:
    """A term's row."""
    office = (term["key"], term["category"], term["position"], term["code"] or None)
    dates = (
        term["start"] or None,
        term["end"] or None,
        int(term["end_inferred"] == "yes"),
        term["as_of"] or None,
    )
    return (*office, *dates, term["position_qid"] or None, term["org_qid"] or None)
