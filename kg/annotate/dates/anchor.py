"""What a time is told from: the day of publication, and the way the sentence looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from re import Match

from kg.records import DateRange


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where "Friday" is counted from; ``ahead`` is None where the sentence looks neither way."""

    published: date | None
    ahead: bool | None = None
    spoken_of: DateRange | None = None  # the last time the text named


# A parser may mistake the verb: a date some days away outweighs the one a year off that fits it.
_AGAINST_THE_VERB = 16

Resolve = Callable[[Match[str], Anchor], DateRange | None]


def nearest(days: Iterable[date], anchor: Anchor) -> date | None:
    """Of days that a name may stand for, the one the sentence means, seen from the day of publication."""
    published = anchor.published
    if published is None:
        return None
    return min(days, key=lambda day: (_distance(day, published, anchor.ahead), day > published), default=None)


def _distance(day: date, published: date, ahead: bool | None) -> int:
    """Days between the two; a day on the other side of what the verb says counts as far away."""
    against = ahead is not None and day != published and (day > published) != ahead
    return abs((day - published).days) * (_AGAINST_THE_VERB if against else 1)


def weekday_near(weekday: int, anchor: Anchor) -> date | None:
    """The weekday within a week of the day of publication; it looks back where the sentence does not tell."""
    if anchor.published is None:
        return None
    back = timedelta(days=(anchor.published.weekday() - weekday) % 7)
    if anchor.ahead:
        return anchor.published + (timedelta(days=7) - back if back else back)
    return anchor.published - back
