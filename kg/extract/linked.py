"""Wikidata items for an article's people and bodies, where the lexicon is sure of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from kg.extract.families import without_suffix
from kg.lexicon import Lexicon
from kg.lexicon.linking import link_organization, link_person
from kg.lexicon.surnames import high_officials
from kg.records import Organization, Person


def linked_people(
    people: Iterable[Person], day: date | None, countries: Collection[str], lexicon: Lexicon
) -> tuple[Person, ...]:
    """The people, each with its item if there is one beyond doubt."""
    return tuple(_linked(person, day, countries, lexicon) for person in people)


def _linked(person: Person, day: date | None, countries: Collection[str], lexicon: Lexicon) -> Person:
    """A person with an item by name and office, or by the surname of the one in high office that day."""
    forms = tuple(dict.fromkeys((*person.aka, *map(without_suffix, person.aka))))
    link = link_person(forms, person.roles, _country(person), day, lexicon)
    if link is not None:
        known = (entry for form in forms for entry in lexicon.people(form) if entry.qid == link.qid)
        entry = next(known, None)
        return replace(person, name=entry.usual_name if entry else person.name, qid=link.qid)
    if day is None or any(" " in form for form in person.aka):
        return person
    found = {(t.name, t.qid) for t in high_officials(person.aka[-1], day, lexicon) if t.country in countries}
    name, qid = next(iter(found)) if len(found) == 1 else (person.name, None)
    entry = next((entry for entry in lexicon.people(name) if entry.qid == qid), None) if qid else None
    return replace(person, name=entry.usual_name if entry else name, qid=qid)


def _country(person: Person) -> str | None:
    """The one country that a person's offices are of."""
    countries = {role.country for role in person.roles if role.country}
    return countries.pop() if len(countries) == 1 else None


def linked_organizations(bodies: Iterable[Organization], lexicon: Lexicon) -> tuple[Organization, ...]:
    """The bodies, each with its item if there is one beyond doubt."""
    return tuple(
        replace(b, qid=link.qid)
        if (link := link_organization(b.name, b.aka, b.kind, b.country, lexicon))
        else b
        for b in bodies
    )
