"""Entries as rows of the lexicon file, and back."""

from __future__ import annotations

from dataclasses import replace

from kg.lexicon.entries import Country, KnownOrganization, KnownPerson, KnownPlace, KnownTenure
from kg.lexicon.store import Row


def country_of(row: Row) -> Country:
    """A country out of its row."""
    code, iso3, name, qid, demonyms, aliases, capital, capital_qid, sovereign = row
    named = Country(code, iso3, name, qid, _words(demonyms), _words(aliases))
    return replace(named, capital=capital, capital_qid=capital_qid, sovereign=bool(sovereign))


def person_of(row: Row) -> KnownPerson:
    """A person out of its row."""
    key, qid, name, aliases, *rest = row
    return KnownPerson(key, qid, name, _words(aliases), *rest)


def organization_of(row: Row) -> KnownOrganization:
    """A body out of its row."""
    key, qid, name, aliases, *rest = row
    return KnownOrganization(key, qid, name, _words(aliases), *rest)


def place_of(row: Row) -> KnownPlace:
    """A place out of its row."""
    key, qid, name, aliases, *rest = row
    return KnownPlace(key, qid, name, _words(aliases), *rest)


def tenure_of(row: Row) -> KnownTenure:
    """A term out of its row."""
    tenure = KnownTenure(*row)
    return replace(tenure, end_inferred=bool(tenure.end_inferred))


def _words(joined: str | None) -> tuple[str, ...]:
    """The words of a joined list."""
    return tuple(joined.split("|")) if joined else ()
