"""People across articles as records, each under a readable key."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import slug
from kg.records import ResolvedPerson
from kg.resolve.cast import namings
from kg.resolve.digest import Digest
from kg.resolve.individual import Individual
from kg.resolve.keys import Claim, distinct, fingerprint, standing
from kg.resolve.naming import standard_name
from kg.resolve.people import individuals
from kg.resolve.who import Who


def resolve_people(digests: Iterable[Digest], lexicon: Lexicon) -> tuple[tuple[ResolvedPerson, ...], Who]:
    """The people of all articles, each once, sorted by key, and the way from local ids to them."""
    found = individuals(namings(digests, lexicon))
    keys = distinct([_claim(person) for person in found])
    pairs = sorted(zip(keys, found, strict=True), key=lambda pair: pair[0])
    key_of = {row.who: key for key, person in pairs for row in person.profile.namings}
    known = {key: row.known for key, person in pairs for row in person.profile.namings if row.known}
    home = {key: country for key, person in pairs if (country := _home(person))}
    return tuple(_resolved(key, person) for key, person in pairs), Who(key_of, known, home)


def _claim(person: Individual) -> Claim:
    """The keys a person could have, the plainest first."""
    rows = person.profile.namings
    plain = slug(standard_name(rows)) or "unnamed"
    items = sorted({row.link.qid.lower() for row in rows if row.link})
    country = _home(person)
    more = [f"{plain}-{word}" for word in ((country or "").lower(), *items) if word]
    order = standing(((row.day, row.who) for row in rows), known=person.profile.entry is not None)
    return Claim(order, [plain, *more, f"{plain}-{fingerprint(order.first)}"])


def _home(person: Individual) -> str | None:
    """The lexicon's country, or else the one most articles give an office of."""
    known = sorted({row.known.country for row in person.profile.namings if row.known and row.known.country})
    given = Counter(country for row in person.profile.namings for country in row.countries)
    return known[0] if known else min(given, key=lambda code: (-given[code], code), default=None)


def _resolved(key: str, person: Individual) -> ResolvedPerson:
    """The record of a person."""
    rows = person.profile.namings
    links = sorted(
        (row.link for row in rows if row.link), key=lambda link: (-link.score, link.qid, link.reason)
    )
    aka = {form for row in rows for form in (row.person.name, *row.person.aka)}
    members = tuple(row.who for row in rows)
    return ResolvedPerson(
        key,
        standard_name(rows),
        tuple(sorted(aka)),
        members,
        links[0] if links else None,
        person.because,
        person.against,
    )
