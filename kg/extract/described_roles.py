"""Offices given by a description that the lexicon leads back: "... the president", of one known to be it."""

from __future__ import annotations

from dataclasses import replace

from kg.annotations import span_of
from kg.extract.descriptions import Description
from kg.extract.named import Named
from kg.extract.people import category
from kg.records import Person, Role


def with_described(
    people: dict[str, Person], found: list[tuple[Description, str]], named: Named
) -> tuple[Person, ...]:
    """The people, with the offices that descriptions of them give."""
    people = dict(people)
    for description, id in found:
        person = people[id]
        if description.category and not any(
            category(role.title, role.country) == category(description.title, role.country)
            for role in person.roles
        ):
            people[id] = replace(person, roles=(*person.roles, _role(description, named)))
    return tuple(people.values())


def _role(description: Description, named: Named) -> Role:
    """A description as a role; its country is filled in later."""
    evidence = span_of(named.doc[description.start], named.doc[description.end - 1])
    return Role(description.title, description.country, None, description.former, evidence)
