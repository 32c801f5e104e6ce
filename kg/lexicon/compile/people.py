"""People: one entry per item, or per name and country where no item was verified."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import Fact, Tables, joined, verified, words
from kg.lexicon.names import fold

_NO_PERSON = re.compile(r"^of |;|\bvacant\b|^\W*$", re.IGNORECASE)
_LATIN = re.compile(r"[A-Za-z]")


def person_key(fact: Fact, name: str, country: str | None, item: str = "qid") -> str:
    """A person's key: the verified item, else name and country ("dong jun/CN")."""
    return verified(fact, item) or f"{fold(name)}/{country or ''}"


def person_rows(tables: Tables, compiled: Compiled) -> None:
    """Take in people and, as possible namesakes, legislators."""
    merged: dict[str, list[Fact]] = {}
    for fact in _facts(tables):
        country = tables.country_codes.get(fact["country_qid"])
        merged.setdefault(person_key(fact, fact["label"], country), []).append(fact)
    for key, facts in merged.items():
        _add(key, facts, tables, compiled)


def _facts(tables: Tables) -> Iterator[Fact]:
    """Facts on people, officials before legislators."""
    for name in ("people", "people_legislators"):
        yield from (fact for fact in tables.read(name) if not _NO_PERSON.search(fact["label"]))


def _add(key: str, facts: list[Fact], tables: Tables, compiled: Compiled) -> None:
    """Take in one person, with every name the facts give."""
    first = facts[0]
    names = [name for fact in facts for name in _names(fact)]
    aliases = joined(names, without=first["label"])
    country = tables.country_codes.get(first["country_qid"])
    details = (first["label"], aliases, country, first.get("gender") or None, first.get("dob") or None)
    compiled.add("person", (key, verified(first), *details))
    compiled.name_person(key, names)


def _names(fact: Fact) -> list[str]:
    """A fact's names in Latin letters, found ones before generated ones."""
    listed = [fact["label"], *words(fact.get("aliases", "")), *words(fact.get("aliases_generated", ""))]
    return [name for name in listed if _LATIN.search(name)]
