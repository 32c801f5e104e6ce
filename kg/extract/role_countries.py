"""Whose minister: the country of an office whose title does not say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from kg.extract.bodies import OF_ANY_COUNTRY
from kg.extract.delegations import country_in_company
from kg.extract.held import Held
from kg.extract.homes import is_international, read_home
from kg.extract.hosts import host_of
from kg.extract.monarchs import CROWNS, is_crowned, realm_of
from kg.extract.named import Named
from kg.extract.office_tokens import PREPOSITIONS
from kg.extract.people import without_generic
from kg.extract.references import Reference
from kg.extract.role_context import RoleContext, country_of
from kg.extract.role_homes import home_of, realm_near
from kg.lexicon.office_words import RANKS
from kg.lexicon.titles import office_category
from kg.records import Article, Organization, Person, Role

# Offices of no country, or of a body: no country is guessed for them.
_OF_NO_COUNTRY = re.compile(
    r"\b(?:pope|secretary[- ]general|activist|journalist|analyst|professor|correspondent|reporter|doctor|economist|author|expert"
    r"|mediator|editor|cardinal|archbishop|bishop|patriarch|imam|rabbi|chief executive of|founder|founding|think tank|institute|university)\b"
)
_OF_COMPANY = re.compile(r"(?i)\bchief executive (?:officer )?of\b|\bceo\b")
_DOMESTIC = frozenset(
    """minister president premier chancellor king queen emir sultan senator congressman congresswoman lawmaker legislator
    governor mayor ambassador spokesman spokeswoman spokesperson speaker secretary envoy representative chief adviser advisor
    aide commander commander-in-chief negotiator undersecretary under-secretary prosecutor judge justice pm mp deputy
    director head constable official staff lady dictator ruler strongman""".split()
)
_PUBLIC = re.compile(r"\b(?:committee|council|commission|assembly|party|parliament|senate|joint chiefs)\b")
_OWN = {
    "secretary of state": "US",
    "secretary of defense": "US",
    "defense secretary": "US",
    "taoiseach": "IE",
}
_SEATS = frozenset({"government", "ministry"})
_SHORTEST = 4  # letters of a seat's name, more than an acronym has
_SENATES = frozenset("AR AU BR CA CL CO FR IT KE MX NG PH PK".split())
# Where a text that is at home elsewhere has no such office, or names the party, the one of Washington is meant.
_AMERICAN = re.compile(r"(?:republican |democratic )?(?:senator|congressman|congresswoman)")
_CONGRESS = frozenset({"senator", "congressman", "congresswoman", "representative"})


def with_countries(
    people: tuple[Person, ...],
    held: dict[str, Held],
    named: Named,
    bodies: tuple[Organization, ...],
    article: Article,
    at: Mapping[int, Reference] | None = None,
) -> tuple[Person, ...]:
    """The people, each role with its country as far as the text or the lexicon tells."""
    by_id = {body.id: body for body in bodies}
    context = RoleContext(
        read_home(people, held, named, by_id, article),
        named,
        by_id,
        _countries(people, named, bodies),
        people,
        at or {},
    )
    told = tuple(
        replace(p, roles=tuple(_with_country(r, p, held[p.id], context) for r in p.roles)) for p in people
    )
    context = replace(context, people=told)
    dated = (replace(p, roles=_distinct(tuple(_with_home(r, p, context) for r in p.roles))) for p in told)
    return tuple(without_generic(person) for person in dated)


def _is_settled(role: Role, context: RoleContext) -> bool:
    """Whether a role has its country, or is of none."""
    return bool(
        role.country
        or _OF_NO_COUNTRY.search(role.title)
        or _OF_COMPANY.search(context.named.text[role.evidence.start : role.evidence.end])
        or is_international(role, context.named, context.bodies)
    )


def _with_country(role: Role, person: Person, held: Held, context: RoleContext) -> Role:
    """A role with the country that the lexicon, another person or the place of the meeting tells."""
    if _is_settled(role, context):
        return role
    if "VA" in context.countries and _is_of_holy_see(role, person):
        return replace(role, country="VA")
    if is_crowned(role.title):
        realm = realm_of(person.aka, context.named.day, context.named.lexicon)
        return replace(role, country=realm or held.country_for(role.title))
    if role.title in _CONGRESS and "US" in context.countries and not _has_own_senate(role, context):
        return replace(role, country="US")
    country = held.country_for(role.title, context.countries) or _of_place(role, person, context)
    country = country or _own(role, person, context) or country_in_company(role, person, context)
    if country is None and country_of(person) is None and _is_domestic(role.title):
        country = host_of(role.evidence.start, context.named)
    return replace(role, country=country)


def _is_of_holy_see(role: Role, person: Person) -> bool:
    """Whether a secretary of state is a cardinal."""
    return role.title == "secretary of state" and any(other.title == "cardinal" for other in person.roles)


def _has_own_senate(role: Role, context: RoleContext) -> bool:
    """Whether a text is at home where senators sit too: not in Washington."""
    return context.home.at(role.evidence.start) in _SENATES


def _with_home(role: Role, person: Person, context: RoleContext) -> Role:
    """A role with the country of another one of the same person, or the one where the text is at home."""
    if _is_settled(role, context):
        return role
    if not CROWNS.isdisjoint(re.findall(r"\w+", role.title)) or role.title.startswith("crown prince"):
        return replace(role, country=realm_near(role, context))
    country = country_of(person)
    if country is None and _is_domestic(role.title):
        country = home_of(role, person, context)
    if _AMERICAN.fullmatch(role.title) and country not in _SENATES | {"US"}:
        country = "US"
    return replace(role, country=country)


def _countries(people: tuple[Person, ...], named: Named, bodies: tuple[Organization, ...]) -> frozenset[str]:
    """All countries that a text names: as such, by their bodies, by the offices of its people."""
    places = (named.country_of(name) for name in named.mentions)
    offices = (role.country for person in people for role in person.roles)
    return frozenset(code for code in (*places, *offices, *(body.country for body in bodies)) if code)


def _own(role: Role, person: Person, context: RoleContext) -> str | None:
    """The country of an office that one country alone has, or that is held at its seat of government."""
    if role.title == "chancellor":
        return next((code for code in ("DE", "AT") if code in context.countries), None)
    state = "US" if "assistant secretary of state" in role.title else None
    country = state or _OWN.get(role.title) or _of_seat(role.title, context.named)
    return None if country in context.taken(role, person) else country


def _of_seat(title: str, named: Named) -> str | None:
    """The country of the seat that a title begins with: "Kremlin spokesman"."""
    seat = title.split()[0]
    bodies = () if seat in OF_ANY_COUNTRY else named.lexicon.organizations(seat.title())
    countries = {body.country for body in bodies if body.kind in _SEATS and body.country}
    return countries.pop() if len(countries) == 1 and len(seat) > _SHORTEST else None


def _is_domestic(title: str) -> bool:
    """Whether an office is of the kind that countries have."""
    words = title.replace("-elect", "").replace("-designate", "").split()
    if words[0].startswith("chair") and _PUBLIC.search(title):
        return True
    head = next((words[i - 1] for i in range(1, len(words)) if words[i] in PREPOSITIONS), "")
    return not {words[0], words[-1], head}.isdisjoint(_DOMESTIC | RANKS)


def _of_place(role: Role, person: Person, context: RoleContext) -> str | None:
    """The country of the place behind a name: "Colonel X of the Basra police"."""
    doc = context.named.doc
    for mention in person.mentions:
        if not role.evidence.start <= mention.start <= role.evidence.end:
            continue
        name = doc.char_span(*mention, alignment_mode="expand")
        if name is None:
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
    told = {(kind, former) for kind, country, former in kept if country}
    return tuple(role for (kind, country, past), role in kept.items() if country or (kind, past) not in told)
