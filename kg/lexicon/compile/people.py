"""People: one entry per item, or per name and country where no item was verified."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.compile.keys import PersonKeys
from kg.lexicon.compile.person_names import person_name, person_names
from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import Fact, Tables, joined, verified
from kg.lexicon.country_words import HEADED_FROM

_NO_PERSON = re.compile(r"^(of|and) |;|\bvacant\b|^\W*$|^pope$", re.IGNORECASE)


def person_rows(tables: Tables, keys: PersonKeys, compiled: Compiled) -> None:
    """Take in people and, as possible namesakes, legislators."""
    merged: dict[str, list[Fact]] = {}
    for fact in _facts(tables):
        merged.setdefault(keys.of(fact), []).append(fact)
    for key, facts in merged.items():
        _add(key, sorted(facts, key=lambda fact: verified(fact) is None), tables, compiled)


def _facts(tables: Tables) -> Iterator[Fact]:
    """Facts on people, officials before legislators."""
    for name in ("people", "people_legislators"):
        for fact in tables.read(name):
            if not (_NO_PERSON.search(fact["label"]) or _is_told_twice(fact, tables)):
                yield fact


def _is_told_twice(fact: Fact, tables: Tables) -> bool:
    """Whether a fact is on another country's head of state, without an item: "Lord of Mann King Charles III"."""
    land = tables.country_codes.get(fact["country_qid"])
    return fact.get("roles") == "head_of_state" and land in HEADED_FROM and verified(fact) is None


def _add(key: str, facts: list[Fact], tables: Tables, compiled: Compiled) -> None:
    """Take in one person, with every name the facts give."""
    first = facts[0]
    name, names = person_name(first), [name for fact in facts for name in person_names(fact)]
    country = tables.country_codes.get(first["country_qid"])
    details = (country, first.get("gender") or None, first.get("dob") or None)
    compiled.add("person", (key, verified(first), name, joined(names, without=name), *details))
    compiled.name_person(key, names)
