""" "His Russian counterpart" holds the office of the one he meets, in another country."""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.lexicon.titles import office_category
from kg.records import Person, Role, Span


def with_counterparts(doc: Doc, people: tuple[Person, ...], tokens: dict[int, str]) -> tuple[Person, ...]:
    """The people, counterparts given the office of whom they are the counterpart of."""
    by_id = {person.id: person for person in people}
    return tuple(replace(p, roles=_filled(doc, p, tokens, by_id)) for p in people)


def _filled(doc: Doc, person: Person, tokens: dict[int, str], by_id: dict[str, Person]) -> tuple[Role, ...]:
    """A person's roles; a counterpart's office is dropped where nobody tells what it is."""
    roles = [role for role in person.roles if "counterpart" not in role.title]
    for role in person.roles:
        title = next(iter(_titles_near(doc, person, role.evidence, tokens, by_id)), None)
        if "counterpart" in role.title and title is not None and not any(r.title == title for r in roles):
            roles.append(replace(role, title=title))
    return tuple(roles)


def _titles_near(
    doc: Doc, person: Person, evidence: Span, tokens: dict[int, str], by_id: dict[str, Person]
) -> list[str]:
    """The titles of those named before a place in the text, the nearest first, then of those after."""
    order = sorted(tokens)
    before = [tokens[i] for i in reversed(order) if doc[i].idx < evidence.start]
    after = [tokens[i] for i in order if doc[i].idx > evidence.end]
    others = [by_id[id] for id in dict.fromkeys(before + after) if id != person.id]
    return [
        r.title
        for other in others
        for r in sorted(other.roles, key=_is_deputy)
        if "counterpart" not in r.title and not r.former and _is_office(r)
    ]


def _is_deputy(role: Role) -> bool:
    """Whether a role stands in for another; held beside a ministry, it is not what counterparts share."""
    return role.title.startswith(("deputy", "vice"))


def _is_office(role: Role) -> bool:
    """Whether a role is one that two countries both have."""
    return office_category(role.title, role.country or "US") not in {
        None,
        "legislator",
        "regional",
        "spokesperson",
        "ambassador",
    }
