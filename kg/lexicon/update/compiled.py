"""Fetched facts compiled over what a user's lexicon already holds."""

from __future__ import annotations

from collections.abc import Set
from pathlib import Path

from kg.lexicon.compile.bodies import organization_rows
from kg.lexicon.compile.keys import PersonKeys
from kg.lexicon.compile.ministries import ministry_names
from kg.lexicon.compile.people import person_rows
from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import Fact, Tables, verified
from kg.lexicon.compile.tenures import tenure_rows
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold
from kg.lexicon.own import existing_entries

_OFFICE = 8  # the column of a term's office in the table of terms
_WHAT = ("person", "organization", "tenure")


class KeysOver(PersonKeys):
    """Keys of people over a lexicon that knows some of them, as yet without an item."""

    def __init__(self, tables: Tables, base: Lexicon) -> None:
        """Find out whom the lexicon knows by name and office alone."""
        super().__init__(tables)
        self._known = dict(_completed(tables, base))

    def of(self, fact: Fact, item: str = "qid", name: str = "label") -> str:
        """The key that the lexicon has for a person, or else the item."""
        return self._known.get(verified(fact, item) or "") or super().of(fact, item, name)


def _completed(tables: Tables, base: Lexicon) -> list[tuple[str, str]]:
    """Items with the keys of people who bear that name and held an office of that kind in that country."""
    found: dict[str, set[str]] = {}
    for fact in tables.read("tenures"):
        code = tables.country_codes.get(fact["country_qid"], "")
        key = f"{fold(fact['person'])}/{code}"
        known = [person for person in base.people(fact["person"]) if person.key == key and not person.qid]
        terms = [term for person in known for term in base.tenures(person)]
        if any(term.category == fact["category"] for term in terms):
            found.setdefault(key, set()).add(fact["person_qid"])
    return [(min(items), key) for key, items in found.items() if len(items) == 1]


def compiled_over(tables: Tables, target: Path, base: Lexicon) -> Compiled:
    """The rows of the new file: what is there, without terms told afresh, and what was fetched."""
    fetched = _fetched(tables, base)
    told = {row[0] for row in fetched.rows("person")}
    whole = existing_entries(target, keep=lambda table, row: not _stale(table, row, told))
    for table in _WHAT:
        for row in fetched.rows(table):
            whole.add(table, row)
    for row in fetched.rows("name"):
        if row[0] in _WHAT:
            whole.add("name", row)
    return whole


def _stale(table: str, row: tuple[object, ...], told: Set[object]) -> bool:
    """Whether a row is a term that an endpoint once told of somebody it now tells of again."""
    return table == "tenure" and row[0] in told and bool(row[_OFFICE])


def _fetched(tables: Tables, base: Lexicon) -> Compiled:
    """The rows of the fetched facts, countries being those of the lexicon below."""
    compiled = Compiled()
    for row in base.files[-1].rows("SELECT * FROM country"):
        compiled.add("country", row)
    for row in base.files[-1].rows("SELECT * FROM name WHERE kind = 'country'"):
        compiled.add("name", row)
    keys = KeysOver(tables, base)
    person_rows(tables, keys, compiled)
    tenure_rows(tables, keys, compiled)
    organization_rows(tables, compiled)
    ministry_names(compiled)
    return compiled
