"""What the lexicon knows of a person or body of an article: its entry, and the link to Wikidata."""

from __future__ import annotations

from datetime import date

from kg.lexicon.entries import KnownOrganization, KnownPerson
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.linking import link_organization, link_person
from kg.lexicon.titles import office_category
from kg.records import Link, Organization, Person


def person_entry(
    person: Person, day: date | None, lexicon: Lexicon
) -> tuple[KnownPerson | None, Link | None]:
    """A person's entry and link; an entry without an item is taken only with its country."""
    names = tuple(dict.fromkeys((person.name, *person.aka)))
    link = link_person(names, person.roles, None, day, lexicon)
    candidates = [entry for name in names for entry in lexicon.people(name)]
    if link:
        candidates += _holders(person, day, lexicon)
        return next((entry for entry in candidates if entry.qid == link.qid), None), link
    countries = {role.country for role in person.roles}
    unlinked = {entry.key: entry for entry in candidates}
    if len(unlinked) == 1 and (entry := candidates[0]).qid is None and entry.country in countries:
        return entry, None
    return None, None


def _holders(person: Person, day: date | None, lexicon: Lexicon) -> list[KnownPerson]:
    """Who held the offices of a person on the day: where a surname or a title alone may lead."""
    found = []
    for role in person.roles:
        category = office_category(role.title, role.country)
        if category and role.country and day:
            terms = lexicon.holders(category, role.country, day)
            found += [
                entry for term in terms for entry in lexicon.people(term.name) if entry.key == term.person
            ]
    return found


def organization_entry(body: Organization, lexicon: Lexicon) -> tuple[KnownOrganization | None, Link | None]:
    """A body's entry and link."""
    names = tuple(dict.fromkeys((body.name, *body.aka)))
    link = link_organization(body.name, body.aka, body.kind, body.country, lexicon)
    if link is None:
        return None, None
    candidates = [entry for name in names for entry in lexicon.organizations(name)]
    return next((entry for entry in candidates if entry.qid == link.qid), None), link
