"""Bounds on the day of an event, each with its reason, and the range that several leave."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Bound:
    """One thing that narrows the range, in words."""

    start: date | None
    end: date | None
    because: str


def narrowed(bounds: Iterable[Bound]) -> list[Bound]:
    """The bounds that can be true together, the earlier ones trusted more, and only those that narrow."""
    kept: list[Bound] = []
    for bound in bounds:
        narrower = span([*kept, bound])
        if narrower != span(kept) and not _empty(*narrower):
            kept.append(bound)
    return [bound for bound in kept if span([other for other in kept if other is not bound]) != span(kept)]


def span(bounds: Iterable[Bound]) -> tuple[date | None, date | None]:
    """The range that bounds leave."""
    rows = list(bounds)
    starts = [bound.start for bound in rows if bound.start]
    ends = [bound.end for bound in rows if bound.end]
    return max(starts, default=None), min(ends, default=None)


def _empty(start: date | None, end: date | None) -> bool:
    """Whether nothing is left."""
    return start is not None and end is not None and start > end
