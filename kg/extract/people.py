"""Who is named, in which office."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc, Span as Tokens

from kg.annotations import span_of
from kg.extract.families import Family, person_families
from kg.extract.named import Named
from kg.extract.offices import Office, offices_of
from kg.extract.plausible import is_person
from kg.lexicon.titles import office_category
from kg.records import Person, Role, Span

_NAME_TITLES = frozenset({"pope", "king", "queen", "prince", "princess", "lord", "lady", "emir", "sultan", "patriarch"})


def read_people(doc: Doc, named: Named) -> tuple[tuple[Person, ...], dict[int, str]]:
    """The people of an article, and which tokens of names and titles lead to which of them."""
    people: list[Person] = []
    tokens: dict[int, str] = {}
    for family in person_families(doc):
        offices = [(m, office) for m in family.mentions for office in offices_of(doc, m.start, m.end, named)]
        if not is_person(family, bool(offices), named):
            continue
        person = _person(doc, f"p{len(people) + 1}", family, offices)
        people.append(person)
        tokens.update(_tokens(family, offices, person.id, named))
    return tuple(_with_counterparts(doc, people, tokens)), tokens


def _person(doc: Doc, id: str, family: Family, offices: list[tuple[Tokens, Office]]) -> Person:
    """One person out of the mentions of the name."""
    mentions = tuple(span_of(m[0], m[-1]) for m in family.mentions)
    forms = _with_name_titles(doc, family)
    return Person(id, forms[0], tuple(forms), mentions, _roles(doc, offices))


def _with_name_titles(doc: Doc, family: Family) -> list[str]:
    """The forms of a name; "Pope Francis", "Lord Ricketts" where the title is part of it."""
    forms = family.forms
    if len(forms[0].split()) == 1:
        for m in family.mentions:
            if m.start and doc[m.start - 1].lower_ in _NAME_TITLES and doc[m.start - 1].text[0].isupper():
                return [f"{doc[m.start - 1].text} {m.text}", *forms]
    return forms


def _roles(doc: Doc, offices: list[tuple[Tokens, Office]]) -> tuple[Role, ...]:
    """The distinct offices, each with the words it was read from; one with a country stands for one without."""
    roles: dict[tuple[str, str | None, bool], Role] = {}
    for mention, office in offices:
        evidence = span_of(doc[min(office.start, mention.start)], doc[max(office.end, mention.end) - 1])
        role = Role(office.title, office.country, None, office.former, evidence)
        roles.setdefault((category(office.title), office.country, office.former), role)
    known = {key[0] for key in roles if key[1]}
    return tuple(role for key, role in roles.items() if key[1] or key[0] not in known)


def category(title: str) -> str:
    """What kind of office a title names; the title itself where it is of no known kind."""
    return office_category(title) or title


def _tokens(family: Family, offices: list[tuple[Tokens, Office]], id: str, named: Named) -> dict[int, str]:
    """The tokens of a person's names and titles; countries within a title keep to themselves."""
    spans = [(m.start, m.end) for m in family.mentions]
    found = {i: id for start, end in spans for i in range(start, end)}
    titles = [i for _, office in offices for i in range(office.start, office.end)]
    return found | {i: id for i in titles if named.kind_at(i) is None}


def _with_counterparts(doc: Doc, people: list[Person], tokens: dict[int, str]) -> list[Person]:
    """ "His Russian counterpart" holds the antecedent's office in another country."""
    by_id = {person.id: person for person in people}
    return [replace(p, roles=tuple(r for role in p.roles if (r := _counterpart(doc, p, role, tokens, by_id)) is not None)) for p in people]


def _counterpart(doc: Doc, person: Person, role: Role, tokens: dict[int, str], by_id: dict[str, Person]) -> Role | None:
    """A counterpart's role with its title filled in; None where nobody is there to be a counterpart of."""
    if "counterpart" not in role.title:
        return role
    for title in _titles_near(doc, person, role.evidence, tokens, by_id):
        return replace(role, title=title)
    return None


def _titles_near(doc: Doc, person: Person, evidence: Span, tokens: dict[int, str], by_id: dict[str, Person]) -> list[str]:
    """The titles of those named before a place in the text, the nearest first."""
    order = [tokens[token.i] for token in reversed(doc) if token.idx < evidence.start and token.i in tokens]
    order += [tokens[token.i] for token in doc if token.idx > evidence.end and token.i in tokens]
    others = [by_id[id] for id in dict.fromkeys(order) if id != person.id]
    return [r.title for other in others for r in other.roles if "counterpart" not in r.title and not r.former and office_category(r.title)]
