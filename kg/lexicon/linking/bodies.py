"""Which body may be meant by a name, and what speaks for it: name, kind, country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kg.lexicon.entries import KnownOrganization
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.linking.decide import Candidate, Clue, candidate
from kg.lexicon.names import fold_body

# Kinds that sources tell apart in different ways.
_KIN = (
    {"government", "agency", "ministry", "military"},
    {"thinktank", "other", "agency", "igo"},
    {"company", "media", "other"},
    {"military", "other", "party"},
    {"igo", "other", "government"},
)
# Words of a ministry's name for its field.
_FIELDS = {
    "defence": "defence", "defense": "defence", "foreign": "foreign_affairs", "external": "foreign_affairs",
    "interior": "interior_security", "internal": "interior_security", "home": "interior_security",
    "finance": "economy", "economy": "economy", "economic": "economy", "treasury": "economy",
}  # fmt: skip
_IDLE = frozenset("ministry department office of for the and national federal republic state affairs".split())


def body_candidates(
    name: str, aka: Sequence[str], kind: str, country: str | None, lexicon: Lexicon
) -> list[Candidate]:
    """All bodies of these names, with the clues for and against each."""
    known = {
        body.key: (body, form) for form in (*reversed(aka), name) for body in lexicon.organizations(form)
    }
    if kind == "ministry" and country:
        for body in _ministries_like(name, aka, country, lexicon):
            known.setdefault(body.key, (body, name))
    alone = len(known) == 1
    return [_weigh(body, form, name, kind, country, alone=alone) for body, form in known.values()]


def _ministries_like(
    name: str, aka: Iterable[str], country: str, lexicon: Lexicon
) -> list[KnownOrganization]:
    """The country's ministry of the field the name tells, where it is the only one or named alike."""
    fields = {
        field for form in (name, *aka) for word in fold_body(form).split() if (field := _FIELDS.get(word))
    }
    if len(fields) != 1:
        return []
    found = lexicon.ministries(min(fields), country)
    alike = [body for body in found if _content(body.name, lexicon) == _content(name, lexicon)]
    return alike if alike else list(found) if len(found) == 1 else []


def _content(name: str, lexicon: Lexicon) -> set[str]:
    """The words of a ministry's name that tell it from others in its country."""
    words = fold_body(name).replace("defense", "defence").split()
    return {word for word in words if word not in _IDLE and not lexicon.country(word)}


def _weigh(
    body: KnownOrganization, form: str, name: str, kind: str, country: str | None, *, alone: bool
) -> Candidate:
    """One candidate with its clues."""
    clues = (
        _name_clue(body, form, name),
        Clue(0.1, "nothing else known is named so") if alone else None,
        _kind_clue(body, kind),
        _country_clue(body, country),
    )
    return candidate(body.key, body.qid, clues)


def _name_clue(body: KnownOrganization, form: str, name: str) -> Clue:
    """How close the name comes."""
    if fold_body(form) in map(fold_body, (body.name, *body.aliases)):
        return Clue(0.55 if form == name else 0.45, f"named {form!r}")
    return Clue(0.5, f"the country's {body.field} ministry")


def _kind_clue(body: KnownOrganization, kind: str) -> Clue:
    """Whether the kinds agree."""
    if body.kind == kind:
        return Clue(0.2, f"a {kind}" if kind != "other" else "a body")
    if any({body.kind, kind} <= kin for kin in _KIN):
        return Clue(0.1, f"a {body.kind}, nearly a {kind}")
    return Clue(-0.5, f"a {body.kind}, not a {kind}")


def _country_clue(body: KnownOrganization, country: str | None) -> Clue | None:
    """Whether the countries agree."""
    if body.kind == "ministry" and not country:
        return Clue(-0.3, "a ministry of an unknown country")
    if country and body.country == country:
        return Clue(0.15, f"of {country}")
    if not country and body.kind == "igo":
        return Clue(0.15, "of no one country")
    if body.country and country:
        return Clue(-1.0, f"of {body.country}, not of {country}")
    return None
