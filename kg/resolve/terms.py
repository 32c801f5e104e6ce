"""Terms in office as the lexicon states them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from kg.lexicon.dates import earliest, latest
from kg.lexicon.entries import KnownPerson
from kg.lexicon.lexicon import Lexicon
from kg.resolve.posts import SINGLE, Office

_GAP = timedelta(days=62)  # terms no further apart are one
_SLACK = timedelta(days=92)  # how long an article may err about who is in office


@dataclass(frozen=True, slots=True)
class Term:
    """From when to when an office was held, as far as stated."""

    start: str | None = None
    end: str | None = None
    position: str | None = None  # the office's item
    organization: str | None = None  # the body's item

    def covers(self, day: date) -> bool:
        """Whether the day may lie in the term."""
        return (not self.start or earliest(self.start) <= day) and (not self.end or day <= latest(self.end))


def terms_of(person: KnownPerson | None, office: Office, lexicon: Lexicon) -> tuple[Term, ...]:
    """A person's stated terms in a single office, one after another, terms that touch made one."""
    if person is None or office.category not in SINGLE:
        return ()
    wanted = (office.category, office.country)
    known = [
        Term(term.start, term.end, term.position, term.organization)
        for term in lexicon.tenures(person)
        if (term.category, term.country) == wanted and (term.start or term.end)
    ]
    terms: list[Term] = []
    for term in sorted(known, key=_order):
        if terms and _touch(terms[-1], term):
            terms[-1] = replace(terms[-1], end=_later(terms[-1].end, term.end))
        else:
            terms.append(term)
    return tuple(terms)


def _order(term: Term) -> tuple[str, ...]:
    """Terms in order of time."""
    return term.start or "", term.end or "", term.position or "", term.organization or ""


def _touch(one: Term, other: Term) -> bool:
    """Whether the second term follows the first without a gap that counts."""
    return not one.end or not other.start or earliest(other.start) <= latest(one.end) + _GAP


def term_on(terms: tuple[Term, ...], day: date | None, *, former: bool) -> Term | None:
    """The term an article of that day speaks of: the one around it, for a former holder the last before.

    News is slow to notice a change: a day just outside the only term is taken for it, and flagged later.
    """
    if day is None:
        return terms[0] if len(terms) == 1 else None
    if former:
        return next((term for term in reversed(terms) if term.end and earliest(term.end) <= day), None)
    near = [term for term in terms if term.covers(day - _SLACK) or term.covers(day + _SLACK)]
    return next((term for term in terms if term.covers(day)), near[0] if len(near) == 1 else None)


def _later(one: str | None, other: str | None) -> str | None:
    """The later of two ends; an open end is the latest."""
    return None if one is None or other is None else max(one, other, key=latest)
