"""Whose minister: the country of an office whose title does not say it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from kg.extract.held import Held
from kg.extract.named import Named
from kg.extract.people import without_generic
from kg.lexicon.office_words import RANKS
from kg.lexicon.titles import office_category
from kg.records import Person, Role

# Offices of no country, or of a body: no country is guessed for them.
_OF_NO_COUNTRY = (
    "pope",
    "secretary-general",
    "secretary general",
    "activist",
    "journalist",
    "analyst",
    "professor",
    "correspondent",
    "reporter",
    "doctor",
)
_DOMESTIC = frozenset(
    """minister president premier chancellor king queen emir senator congressman congresswoman lawmaker legislator governor mayor
    ambassador spokesman spokeswoman spokesperson speaker secretary envoy representative chief""".split()
)
_OWN = {"secretary of state": "US", "secretary of defense": "US", "defense secretary": "US"}
_CONGRESS = frozenset({"senator", "congressman", "congresswoman", "representative"})


def with_countries(
    people: tuple[Person, ...], held: dict[str, Held], named: Named, publisher: str | None
) -> tuple[Person, ...]:
    """The people, each role with its country as far as the text or the lexicon tells."""
    home = (
        _home(named, publisher),
        frozenset(code for name in named.mentions if (code := named.country_of(name))),
    )
    dated = (
        replace(p, roles=_distinct(tuple(_with_country(r, p, held[p.id], home) for r in p.roles)))
        for p in people
    )
    return tuple(without_generic(person) for person in dated)


def _with_country(role: Role, person: Person, held: Held, home: tuple[str | None, frozenset[str]]) -> Role:
    """A role with its country: the title's own, the lexicon's, another role's, the article's."""
    if role.country or any(word in role.title for word in _OF_NO_COUNTRY):
        return role
    others = {other.country for other in person.roles if other.country}
    if role.title in _CONGRESS and "US" in home[1]:
        return replace(role, country="US")
    country = (
        _OWN.get(role.title) or held.country_for(role.title) or (others.pop() if len(others) == 1 else None)
    )
    if country is None and role.org is None and role.title.split()[-1] in _DOMESTIC | RANKS:
        country = home[0]
    return replace(role, country=country)


def _home(named: Named, publisher: str | None) -> str | None:
    """The country an article is at home in: its outlet's, or the one it names far more than any other."""
    counts = Counter(code for name in named.mentions if (code := named.country_of(name)) is not None)
    top = counts.most_common(2)
    if top and (len(top) == 1 or top[0][1] >= 2 * top[1][1]):
        return top[0][0]
    outlets = named.lexicon.organizations(publisher) if publisher else ()
    countries = {outlet.country for outlet in outlets if outlet.country}
    return countries.pop() if len(countries) == 1 else None


def _distinct(roles: tuple[Role, ...]) -> tuple[Role, ...]:
    """One role of each kind, country and time."""
    kept: dict[tuple[str, str | None, bool], Role] = {}
    for role in roles:
        kept.setdefault(
            (office_category(role.title, role.country) or role.title, role.country, role.former), role
        )
    return tuple(kept.values())
