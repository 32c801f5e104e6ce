"""What does not fit in who held an office: shown, not settled."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from kg.records import Post, Tenure
from kg.resolve.posts import SINGLE
from kg.resolve.terms import Term

_SINGLE = tuple(f"-{category.replace('_', '-')}" for category in sorted(SINGLE))


def clashes(tenures: tuple[Tenure, ...], posts: Iterable[Post]) -> tuple[Tenure, ...]:
    """The tenures, each with its conflicts: another holder on the same day, a day outside the terms."""
    single = {post.key for post in posts if post.key.endswith(_SINGLE)}
    holders: dict[tuple[str, date], set[str]] = defaultdict(set)
    for tenure in tenures:
        for day in _days(tenure) if tenure.post in single else ():
            holders[tenure.post, day].add(tenure.person)
    return tuple(replace(tenure, conflicts=tuple(_conflicts(tenure, holders))) for tenure in tenures)


def _conflicts(tenure: Tenure, holders: dict[tuple[str, date], set[str]]) -> Iterator[str]:
    """What speaks against a tenure, day by day."""
    term = Term(tenure.valid_from, tenure.valid_until)
    for day in _days(tenure):
        for other in sorted(holders.get((tenure.post, day), set()) - {tenure.person}):
            yield f"on {day} an article also gives this office to {other}"
        if not term.covers(day):
            yield f"attested on {day}, outside the term the lexicon states"


def _days(tenure: Tenure) -> list[date]:
    """The days on which an article shows the office held."""
    return sorted({shown.day for shown in tenure.attestations if shown.day and not shown.former})
