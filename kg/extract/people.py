"""Who is named, in which office."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

from spacy.tokens import Doc

from kg.annotations import span_of
from kg.extract.appointments import appointed_offices
from kg.extract.beside import offices_of
from kg.extract.counterparts import with_counterparts
from kg.extract.families import Family, person_families
from kg.extract.named import Named
from kg.extract.offices import Office
from kg.extract.paraphrases import plain_title
from kg.extract.plausible import is_person
from kg.lexicon.office_words import HONORIFICS, NOBLE, RANKS
from kg.lexicon.titles import office_category
from kg.records import Person, Role, Span

Found = tuple[Office, Span]  # an office and the words that give it
_NAME_TITLES = frozenset(
    {"pope", "king", "queen", "prince", "princess", "lord", "lady", "emir", "sultan", "patriarch", "sheikh"}
)


def read_people(doc: Doc, named: Named, body_at: dict[int, str]) -> tuple[tuple[Person, ...], dict[int, str]]:
    """The people of an article, and which tokens of names and titles lead to which of them."""
    families, offices = _families(doc, named)
    tokens = {
        i: id
        for id, family in families.items()
        for m in family.mentions
        for i in range(_with_address(doc, m.start), m.end)
    }
    for id, office in appointed_offices(doc, named, tokens):
        offices[id].append((office, span_of(doc[office.start], doc[office.end - 1])))
    titles = {
        i: id for id, found in offices.items() for office, _ in found for i in range(office.start, office.end)
    }
    people = [
        _person(doc, id, family, _roles(offices[id], body_at, named)) for id, family in families.items()
    ]
    tokens = {i: id for i, id in titles.items() if named.kind_at(i) is None} | tokens
    return with_counterparts(tuple(people), tokens, named), tokens


def _families(doc: Doc, named: Named) -> tuple[dict[str, Family], defaultdict[str, list[Found]]]:
    """The families that are people's, by id, with the offices beside their names."""
    families: dict[str, Family] = {}
    offices: defaultdict[str, list[Found]] = defaultdict(list)
    for family in person_families(doc):
        found = [
            (office, span_of(doc[min(office.start, m.start)], doc[max(office.end, m.end) - 1]))
            for m in family.mentions
            for office in offices_of(doc, m.start, m.end, named)
        ]
        if is_person(family, bool(found), named):
            id = f"p{len(families) + 1}"
            families[id], offices[id] = family, found
    return families, offices


def _with_address(doc: Doc, start: int) -> int:
    """Where a name begins with its form of address: "Mr", "Lord"."""
    while start and (
        doc[start - 1].lower_ in HONORIFICS
        or (doc[start - 1].text == "." and doc[start - 2].lower_ in HONORIFICS)
    ):
        start -= 1
    return start


def _person(doc: Doc, id: str, family: Family, roles: tuple[Role, ...]) -> Person:
    """One person out of the mentions of the name."""
    forms = _with_name_titles(doc, family)
    return Person(id, forms[0], tuple(forms), tuple(span_of(m[0], m[-1]) for m in family.mentions), roles)


def _with_name_titles(doc: Doc, family: Family) -> list[str]:
    """The forms of a name; "Pope Francis", "Lord Ricketts" where the title is part of it."""
    forms = family.forms
    if len(forms[0].split()) == 1:
        for m in family.mentions:
            if m.start and doc[m.start - 1].lower_ in _NAME_TITLES and doc[m.start - 1].text[0].isupper():
                return [f"{doc[m.start - 1].text} {m.text}", *forms]
    return forms


def _roles(found: list[Found], body_at: dict[int, str], named: Named) -> tuple[Role, ...]:
    """The distinct offices, each with the words it was read from; one with a country stands for one without."""
    roles: dict[tuple[str, str | None, bool], Role] = {}
    for office, evidence in _weighed(found):
        role = Role(
            plain_title(office.title, office.country),
            office.country,
            _body(office, body_at, named),
            office.former,
            evidence,
        )
        roles.setdefault((category(role.title, role.country), role.country, role.former), role)
    known = {key[0] for key in roles if key[1]}
    return tuple(role for key, role in roles.items() if key[1] or key[0] not in known)


def _weighed(found: list[Found]) -> list[Found]:
    """The offices proper: no titles of birth, none taken over from somebody else where one is told."""
    told = {office.country for office, _ in found if not office.taken_over}
    return [
        (office, evidence)
        for office, evidence in found
        if not (office.taken_over and office.country in told)
        and (office.title.split()[-1] not in NOBLE or "crown" in office.title)
    ]


def _body(office: Office, body_at: dict[int, str], named: Named) -> str | None:
    """The body that an office belongs to, where its title names one."""
    if office.org is None:
        return None
    return next(
        (
            body_at[i]
            for i in range(office.start, office.end)
            if named.index_at(i) == office.org and i in body_at
        ),
        None,
    )


def category(title: str, country: str | None = None) -> str:
    """What kind of office a title names; the title itself where it is of no known kind."""
    return office_category(title, country) or title


def kind_of_office(title: str, country: str | None = None) -> str:
    """The category of a title, finer for heads: a pope, a king, a president and a chancellor are four."""
    general, words = category(title, country), set(title.lower().split())
    if general not in {"head_of_state", "head_of_government"}:
        return general
    return next((kind for kind, names in _HEADS if words & names), general)


def without_generic(person: Person) -> Person:
    """A person without "leader", "minister" and the like where an office proper, not a mere rank, is known."""
    proper = [role for role in person.roles if role.title not in GENERIC]
    only_ranks = all(role.title.split()[-1] in RANKS for role in proper)
    return person if only_ranks else replace(person, roles=tuple(proper))


_HEADS = (
    ("pope", frozenset({"pope"})),
    (
        "monarch",
        frozenset({"king", "queen", "monarch", "emperor", "emir", "amir", "sultan", "duke", "sovereign"}),
    ),
    ("chancellor", frozenset({"chancellor"})),
    ("supreme leader", frozenset({"supreme"})),
)
GENERIC = frozenset(
    {
        "leader",
        "head",
        "chief",
        "minister",
        "official",
        "politician",
        "diplomat",
        "secretary",
        "member",
        "counterpart",
    }
)
