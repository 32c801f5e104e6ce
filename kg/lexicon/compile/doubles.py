"""People told twice: once with a verified item, once without."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from kg.lexicon.compile.person_names import alike, person_name
from kg.lexicon.compile.tables import Fact, Tables, verified
from kg.lexicon.names import fold

_ONE_HOLDER = frozenset("head_of_state head_of_government foreign_minister defence_minister".split())
_DAY = len("2024-01-31")


def doubles(tables: Tables) -> dict[tuple[str, str], str]:
    """The items of people without one, by folded name and country."""
    return dict(_by_name(tables)) | dict(_by_office(tables))


def _by_name(tables: Tables) -> Iterator[tuple[tuple[str, str], str]]:
    """Somebody of the same country and name as exactly one official who has an item."""
    items: dict[tuple[str, str], set[str]] = defaultdict(set)
    for fact in tables.read("people"):
        if qid := verified(fact):
            items[fold(fact["label"]), tables.country_codes.get(fact["country_qid"], "")].add(qid)
    for who, qids in items.items():
        if len(qids) == 1 and all(who):
            yield who, min(qids)


def _by_office(tables: Tables) -> Iterator[tuple[tuple[str, str], str]]:
    """Somebody of nearly the name of who took the same office on the same day."""
    facts = [fact for fact in tables.read("tenures") if _tells(fact)]
    offices = [
        (fact["category"], tables.country_codes.get(fact["country_qid"], ""), fact["start"]) for fact in facts
    ]
    holders = {
        office: fact for office, fact in zip(offices, facts, strict=True) if verified(fact, "person_qid")
    }
    for office, fact in zip(offices, facts, strict=True):
        other = holders.get(office)
        if other and not verified(fact, "person_qid") and alike(fact["person"], other["person"]):
            yield (fold(person_name(fact, "person_qid", "person")), office[1]), other["person_qid"]


def _tells(fact: Fact) -> bool:
    """Whether only one person can have taken the office on that day."""
    return fact["category"] in _ONE_HOLDER and len(fact["start"]) == _DAY
