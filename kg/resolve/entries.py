"""What the lexicon knows of a person or body of an article: its entry, and the link to Wikidata."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from kg.lexicon.entries import KnownOrganization, KnownPerson
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.linking import link_organization, link_person
from kg.lexicon.titles import office_category
from kg.records import Link, Organization, Person, Role, Span

Names = tuple[str, ...]
_NOWHERE = Span(0, 0)
_FIELDS = ("defence", "foreign_affairs", "interior_security", "economy")


def person_entry(
    person: Person, day: date | None, lexicon: Lexicon
) -> tuple[KnownPerson | None, Link | None]:
    """A person's entry and link; an entry without an item is taken only with its country."""
    roles = tuple(Role(role.title, role.country, None, role.former, _NOWHERE) for role in person.roles)
    return _person(_forms(person.name, person.aka), tuple(dict.fromkeys(roles)), day, lexicon)


def organization_entry(body: Organization, lexicon: Lexicon) -> tuple[KnownOrganization | None, Link | None]:
    """A body's entry and link."""
    return _organization(_forms(body.name, body.aka), body.kind, body.country, lexicon)


@lru_cache(maxsize=16384)
def _person(
    names: Names, roles: tuple[Role, ...], day: date | None, lexicon: Lexicon
) -> tuple[KnownPerson | None, Link | None]:
    """The look-up behind a person, remembered."""
    link = link_person(names, roles, None, day, lexicon)
    candidates = [entry for name in names for entry in lexicon.people(name)]
    if link:
        candidates += _holders(roles, day, lexicon)
        return next((entry for entry in candidates if entry.qid == link.qid), None), link
    countries = {role.country for role in roles}
    if len({entry.key for entry in candidates}) == 1:
        entry = candidates[0]
        return (entry if entry.qid is None and entry.country in countries else None), None
    return None, None


def _holders(roles: tuple[Role, ...], day: date | None, lexicon: Lexicon) -> list[KnownPerson]:
    """Who held such offices on the day: where a surname or a title alone may lead."""
    found: list[KnownPerson] = []
    for role in roles:
        category = office_category(role.title, role.country)
        if category and role.country and day:
            for term in lexicon.holders(category, role.country, day):
                found += [entry for entry in lexicon.people(term.name) if entry.key == term.person]
    return found


@lru_cache(maxsize=16384)
def _organization(
    names: Names, kind: str, country: str | None, lexicon: Lexicon
) -> tuple[KnownOrganization | None, Link | None]:
    """The look-up behind a body, remembered."""
    link = link_organization(names[0], names[1:], kind, country, lexicon)
    if link is None:
        return None, None
    candidates = [entry for name in names for entry in lexicon.organizations(name)]
    if country and kind == "ministry":
        candidates += [entry for field in _FIELDS for entry in lexicon.ministries(field, country)]
    return next((entry for entry in candidates if entry.qid == link.qid), None), link


def _forms(name: str, aka: tuple[str, ...]) -> Names:
    """The name and its other forms, each once."""
    return tuple(dict.fromkeys((name, *aka)))
