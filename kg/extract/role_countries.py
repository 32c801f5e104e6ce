"""Whose minister: the country of an office whose title does not say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from kg.extract.held import Held
from kg.extract.homes import ABROAD, Home, is_international, read_home
from kg.extract.hosts import host_of
from kg.extract.monarchs import is_crowned, realm_of
from kg.extract.named import Named
from kg.extract.people import without_generic
from kg.extract.references import Reference
from kg.lexicon.office_words import PLURALS, RANKS
from kg.lexicon.titles import office_category
from kg.records import Organization, Person, Role

# Offices of no country, or of a body: no country is guessed for them.
_OF_NO_COUNTRY = re.compile(
    r"\b(?:pope|secretary[- ]general|activist|journalist|analyst|professor|correspondent|reporter|doctor|economist|author|expert"
    r"|cardinal|archbishop|bishop|patriarch|imam|rabbi|chief executive of|founder|founding|think tank|institute|university)\b"
)
_OWNERS = frozenset({"his", "her", "their"})
_DOMESTIC = frozenset(
    """minister president premier chancellor king queen emir sultan senator congressman congresswoman lawmaker legislator
    governor mayor ambassador spokesman spokeswoman spokesperson speaker secretary envoy representative chief adviser advisor
    aide commander commander-in-chief negotiator undersecretary under-secretary prosecutor judge justice pm mp deputy
    director head commissioner official staff""".split()
)
_PUBLIC = re.compile(r"\b(?:committee|council|commission|assembly|party|parliament|senate|joint chiefs)\b")
_OWN = {"secretary of state": "US", "secretary of defense": "US", "defense secretary": "US"}
_CONGRESS = frozenset({"senator", "congressman", "congresswoman", "representative"})


@dataclass(frozen=True, slots=True)
class _Context:
    """What a role's country is judged by."""

    home: Home
    named: Named
    bodies: dict[str, Organization]
    countries: frozenset[str]  # all that the text names
    people: tuple[Person, ...]
    at: Mapping[int, Reference]  # whom "her" means, once that is known


def with_countries(
    people: tuple[Person, ...],
    held: dict[str, Held],
    named: Named,
    bodies: tuple[Organization, ...],
    publisher: str | None,
    at: Mapping[int, Reference] | None = None,
) -> tuple[Person, ...]:
    """The people, each role with its country as far as the text or the lexicon tells."""
    by_id = {body.id: body for body in bodies}
    context = _Context(
        read_home(people, held, named, by_id, publisher),
        named,
        by_id,
        frozenset(code for name in named.mentions if (code := named.country_of(name))),
        people,
        at or {},
    )
    dated = (
        replace(p, roles=_distinct(tuple(_with_country(r, p, held[p.id], context) for r in p.roles)))
        for p in people
    )
    return tuple(without_generic(person) for person in dated)


def _with_country(role: Role, person: Person, held: Held, context: _Context) -> Role:
    """A role with its country: the title's own, the lexicon's, another role's, the article's."""
    if (
        role.country
        or _OF_NO_COUNTRY.search(role.title)
        or is_international(role, context.named, context.bodies)
    ):
        return role
    if is_crowned(role.title):
        realm = realm_of(person.aka, context.named.day, context.named.lexicon)
        return replace(role, country=realm or held.country_for(role.title))
    if role.title in _CONGRESS and "US" in context.countries:
        return replace(role, country="US")
    country = held.country_for(role.title) or _of_place(role, person, context) or _own(role, context)
    country = country or _of_owner(role, person, context) or _of_possessor(role, context)
    others = {other.country for other in person.roles if other.country}
    if country is None and len(others) == 1:
        country = others.pop()
    if country is None and _is_domestic(role.title):
        country = host_of(role.evidence.start, context.named) or _at_home(role, context)
    return replace(role, country=country)


def _at_home(role: Role, context: _Context) -> str | None:
    """Where the text is at home; not for a counterpart's office, nor for "her minister" and "finance ministers"."""
    doc, (start, end) = context.named.doc, role.evidence
    words = doc.char_span(start, end, alignment_mode="expand")
    if words is None or not ABROAD.isdisjoint(token.lower_ for token in words):
        return None
    if _is_shared(role, context):
        return None
    return None if words.start and doc[words.start - 1].lower_ in _OWNERS else context.home.at(start)


def _of_possessor(role: Role, context: _Context) -> str | None:
    """The country of whom "her" means in "her foreign minister, X"; a counterpart's is another."""
    words = context.named.doc.char_span(*role.evidence, alignment_mode="expand")
    if words is None or not words.start or not ABROAD.isdisjoint(token.lower_ for token in words):
        return None
    reference = context.at.get(words.start - 1)
    ids = reference.people if reference and words[0].nbor(-1).lower_ in _OWNERS else ()
    countries = {r.country for p in context.people if p.id in ids for r in p.roles if r.country}
    return countries.pop() if len(countries) == 1 else None


def _is_shared(role: Role, context: _Context) -> bool:
    """Whether a title in the plural gives an office that each country has one of: "Finance Ministers A and B"."""
    words = context.named.doc.char_span(*role.evidence, alignment_mode="expand")
    plural = words is not None and any(token.lower_ in PLURALS for token in words)
    return plural and office_category(role.title) is not None


def _own(role: Role, context: _Context) -> str | None:
    """The country of an office that one country alone has, if the text names it."""
    if role.title == "chancellor":
        return next((code for code in ("DE", "AT") if code in context.countries), None)
    return _OWN.get(role.title)


def _is_domestic(title: str) -> bool:
    """Whether an office is of the kind that countries have."""
    words = title.split()
    if words[0].startswith("chair") and _PUBLIC.search(title):
        return True
    return not {words[0], words[-1], words[words.index("of") - 1] if "of" in words else ""}.isdisjoint(
        _DOMESTIC | RANKS
    )


def _of_owner(role: Role, person: Person, context: _Context) -> str | None:
    """The country of the one whose adviser somebody is: "Hamdok's adviser"."""
    start, end = role.evidence
    if _is_shared(role, context):
        return None
    owners = [p for p in context.people if p is not person and any(start < m.start < end for m in p.mentions)]
    countries = {r.country for owner in owners for r in owner.roles if r.country}
    return countries.pop() if len(countries) == 1 else None


def _of_place(role: Role, person: Person, context: _Context) -> str | None:
    """The country of the place behind a name: "Colonel X of the Basra police"."""
    doc = context.named.doc
    for mention in person.mentions:
        name = doc.char_span(*mention, alignment_mode="expand")
        if name is None or not role.evidence.start <= mention.start <= role.evidence.end:
            continue
        if name.end + 3 < len(doc) and doc[name.end].lower_ == "of":
            return _place_country(context.named, name.end + 1, name.end + 4)
    return None


def _place_country(named: Named, start: int, end: int) -> str | None:
    """The country of the first place among some tokens."""
    for token in named.doc[start:end]:
        if not token.text[0].isupper():
            continue
        if (code := named.country_at(token.i)) is not None:
            return code
        places = {place.country for place in named.lexicon.places(token.text) if place.country}
        if len(places) == 1:
            return places.pop()
    return None


def _distinct(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """One role of each kind, country and time."""
    kept: dict[tuple[str, str | None, bool], Role] = {}
    for role in roles:
        kept.setdefault(
            (office_category(role.title, role.country) or role.title, role.country, role.former), role
        )
    return tuple(kept.values())
