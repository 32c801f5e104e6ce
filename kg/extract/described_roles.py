"""Offices of people who are not named beside them: "... the president" of one known to be it, "he served as envoy"."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from kg.annotations import span_of
from kg.extract.appointments import appointed_offices
from kg.extract.descriptions import Description
from kg.extract.named import Named
from kg.extract.people import category
from kg.extract.references import Reference
from kg.lexicon.titles import is_political, office_category
from kg.records import Person, Role


def with_described(
    people: dict[str, Person], found: list[tuple[Description, str]], named: Named
) -> tuple[Person, ...]:
    """The people, with the offices that descriptions of them give."""
    people = dict(people)
    for description, id in found:
        if description.category:
            people[id] = _with_role(people[id], _role(description, named))
    return tuple(people.values())


def with_later(
    people: tuple[Person, ...], at: Mapping[int, Reference], names: Collection[int], named: Named
) -> tuple[Person, ...]:
    """The people, with the offices that are told of "he", "she" or "the minister", once these are led back."""
    led = {i: r.people[0] for i, r in at.items() if len(r.people) == 1 and i not in names}
    by_id = {person.id: person for person in people}
    for id, office in appointed_offices(named.doc, named, led):
        if not (office_category(office.title, office.country) or is_political(office.title)):
            continue  # "in her years as a scholar"
        evidence = span_of(named.doc[office.start], named.doc[office.end - 1])
        role = Role(office.title, office.country, None, office.former, evidence)
        by_id[id] = _with_role(by_id[id], role)
    return tuple(by_id.values())


def _with_role(person: Person, role: Role) -> Person:
    """A person with one role more, unless it is of a kind that is known of them."""
    known = {category(other.title, other.country) for other in person.roles}
    return (
        person
        if category(role.title, role.country) in known
        else replace(person, roles=(*person.roles, role))
    )


def _role(description: Description, named: Named) -> Role:
    """A description as a role; its country is filled in later."""
    evidence = span_of(named.doc[description.start], named.doc[description.end - 1])
    return Role(description.title, description.country, None, description.former, evidence)
