"""Entries of the lexicon as people read them."""

from __future__ import annotations

from collections.abc import Iterable

from kg.lexicon import Lexicon
from kg.lexicon.entries import Country, KnownOrganization, KnownPerson, KnownPlace, KnownTenure

_ITEM = "https://www.wikidata.org/wiki/"
_Fact = tuple[str, str | None]


def known_blocks(lexicon: Lexicon, name: str) -> list[str]:
    """A block of lines for each entry under a name."""
    country = lexicon.country(name)
    return [
        *(_person(lexicon, person) for person in lexicon.people(name)),
        *(_organization(body) for body in lexicon.organizations(name)),
        *(_place(place) for place in lexicon.places(name)),
        *([_country(country)] if country else ()),
    ]


def _person(lexicon: Lexicon, person: KnownPerson) -> str:
    """A person, with the offices held."""
    terms = sorted(lexicon.tenures(person), key=lambda term: term.start or "")
    facts = (("also", "; ".join(person.aliases)), ("gender", person.gender), ("born", person.born))
    return _block(person.name, "person", person.country, person.qid, (*facts, *map(_term, terms)))


def _term(term: KnownTenure) -> _Fact:
    """A term in an office, with as much of its dates as is known."""
    until = term.end or (f"? (held on {term.as_of})" if term.as_of else "?")
    country = f" ({term.country})" if term.country else ""
    inferred = ", when the next came" if term.end_inferred else ""
    return "office", f"{term.title}{country}, {term.start or '?'} to {until}{inferred}"


def _organization(body: KnownOrganization) -> str:
    """A body or medium."""
    facts = (("also", "; ".join(body.aliases)), ("field", body.field))
    return _block(body.name, body.kind, body.country, body.qid, facts)


def _place(place: KnownPlace) -> str:
    """A place."""
    return _block(place.name, place.kind, place.country, place.qid, [("also", "; ".join(place.aliases))])


def _country(country: Country) -> str:
    """A country and the words that stand for it."""
    facts = (("also", "; ".join(country.aliases + country.demonyms)), ("capital", country.capital))
    return _block(country.name, "country", country.code, country.qid, facts)


def _block(name: str, kind: str, country: str | None, qid: str | None, facts: Iterable[_Fact]) -> str:
    """A name and below it what is known."""
    item = f"{_ITEM}{qid}" if qid else None
    rows = [("is", kind), ("country", country), ("Wikidata", item), *facts]
    return "\n".join([name, *(f"  {what:9} {words}" for what, words in rows if words)])
