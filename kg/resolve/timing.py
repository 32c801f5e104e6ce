"""How two events lie in time: whether their dates may agree, and how far apart they are."""

from __future__ import annotations

from datetime import timedelta

from kg.resolve.calendar import When, occurrences
from kg.resolve.encounter import Event

_ZONES = timedelta(days=1)  # one event, two calendars


def may_agree(one: Event, other: Event) -> bool:
    """Whether no date of the one rules out a date of the other."""
    fit = all(_compatible(a, b) for a in one.whens for b in other.whens)
    return fit and _told_after(one, other) and _told_after(other, one)


def distance(one: Event, other: Event) -> int | None:
    """The days between the first that anchors each in time; None where nothing does.

    The first, so that a row of reports, each a little later, does not make one event of a year.
    """
    if not one.anchors or not other.anchors:
        return None
    return abs((min(one.anchors) - min(other.anchors)).days)


def _compatible(one: When, other: When) -> bool:
    """Whether two reports' words for the time can mean one day, time zones allowed for."""
    if one.start and one.end and other.start and other.end:
        gap = max(one.start, other.start) - min(one.end, other.end)
        return gap.days <= (1 if one.exact and other.exact else 0)
    if one.month and other.month:
        return one.month == other.month and (not one.day or not other.day or abs(one.day - other.day) <= 1)
    named, dated = (one, other) if one.month else (other, one)
    if named.month and dated.start and dated.end:
        return bool(occurrences(named.month, named.day, dated.start - _ZONES, dated.end + _ZONES))
    return _weekdays_fit(one, other)


def _weekdays_fit(one: When, other: When) -> bool:
    """Whether a weekday named by one is the weekday of the other's day."""
    days = [when.start.weekday() if when.exact and when.start else when.weekday for when in (one, other)]
    return None in days or days[0] == days[1]


def _told_after(told: Event, dated: Event) -> bool:
    """Whether every report that it took place was published after the day another gives, or on it."""
    return not told.told or not dated.days or min(dated.days) - min(told.told) <= _ZONES
