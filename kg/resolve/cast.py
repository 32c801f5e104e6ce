"""The cast of a run: every person of every article as a naming, led to the lexicon where it is sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import name_key
from kg.lexicon.titles import office_category
from kg.records import LocalId, Person
from kg.resolve.digest import Digest
from kg.resolve.entries import person_entry
from kg.resolve.naming import Naming, Office


def namings(digests: Iterable[Digest], lexicon: Lexicon) -> Iterator[Naming]:
    """Every person of every article, with offices, company and entry in the lexicon."""
    for digest in digests:
        company = _company(digest)
        story = tuple(name_key(person.name) for person in digest.people)
        for person in digest.people:
            known, link = person_entry(person, digest.published, lexicon)
            who = LocalId(digest.article, person.id)
            met = tuple(sorted(company.get(person.id, ())))
            yield Naming(who, person, digest.published, known, link, offices(person), met, story)


def offices(person: Person) -> frozenset[Office]:
    """The categories of office an article gives a person, by country."""
    return _offices(tuple((role.title, role.country) for role in person.roles))


@lru_cache(maxsize=16384)
def _offices(roles: tuple[tuple[str, str | None], ...]) -> frozenset[Office]:
    """The categories behind titles, one set for all who hold the same."""
    found = ((office_category(title, country), country) for title, country in roles)
    return frozenset((category, country) for category, country in found if category and country)


def _company(digest: Digest) -> dict[str, set[str]]:
    """Whom each person of an article met, as name keys."""
    keys = {person.id: name_key(person.name) for person in digest.people}
    company: dict[str, set[str]] = {}
    for meeting in digest.meetings:
        present = [someone for someone in meeting.participants if someone in keys]
        for someone in present:
            company.setdefault(someone, set()).update(keys[other] for other in present if other != someone)
    return company
