"""Who a fact is about."""

from __future__ import annotations

from kg.lexicon.compile.doubles import doubles
from kg.lexicon.compile.person_names import person_name
from kg.lexicon.compile.tables import Fact, Tables, verified
from kg.lexicon.names import fold


class PersonKeys:
    """The keys of people: the verified item, else name and country ("dong jun/CN")."""

    def __init__(self, tables: Tables) -> None:
        """Find out who is told twice."""
        self._codes = tables.country_codes
        self._doubles = doubles(tables)

    def of(self, fact: Fact, item: str = "qid", name: str = "label") -> str:
        """The key of the person a fact is about."""
        who = (fold(person_name(fact, item, name)), self._codes.get(fact["country_qid"], ""))
        return verified(fact, item) or self._doubles.get(who) or "/".join(who)
