"""Bare forms of address filled in from the lexicon: "Secretary Blinken" is the secretary of state that day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kg.extract.held import Held
from kg.records import Person, Role

_TITLES = {
    "foreign_minister": "foreign minister",
    "defence_minister": "defence minister",
    "interior_minister": "interior minister",
    "finance_economy_minister": "finance minister",
}
_SECRETARIES = {"foreign_minister": "secretary of state", "defence_minister": "secretary of defense"}
_BARE = frozenset({"minister", "secretary"})


def with_plain_roles(
    people: tuple[Person, ...], held: dict[str, Held], day: date | None
) -> tuple[Person, ...]:
    """The people, "minister" and "secretary" replaced where one office of theirs can be meant."""
    return tuple(
        replace(person, roles=tuple(_filled(role, held[person.id], day) for role in person.roles))
        if any(role.title in _BARE for role in person.roles)
        else person
        for person in people
    )


def _filled(role: Role, held: Held, day: date | None) -> Role:
    """A role with the title of the one cabinet office held that day."""
    if role.title not in _BARE or day is None:
        return role
    offices = {
        (t.category, t.country) for t in held.tenures if t.category in _TITLES and t.covers(day) and t.country
    }
    if len(offices) != 1:
        return role
    kind, country = offices.pop()
    american = role.title == "secretary" and country == "US"
    title = _SECRETARIES.get(kind, role.title) if american else _TITLES[kind]
    return replace(role, title=title, country=role.country or country)
