"""Days, months and weekdays: what a report's words leave open and what they rule out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kg.lexicon.dates import earliest, latest
from kg.records import Meeting

MONTHS = "january february march april may june july august september october november december".split()
WEEK = timedelta(days=7)
WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_MONTH = re.compile(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*)\b")
_DAY = re.compile(r"\b([0-3]?\d)(?:st|nd|rd|th)?\b(?![:.]\d)")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class When:
    """When a report says something happened: a window, or what its words give without a year."""

    start: date | None = None
    end: date | None = None
    month: int | None = None
    day: int | None = None  # of that month
    weekday: int | None = None

    @property
    def exact(self) -> bool:
        """Whether the report gives the day itself."""
        return self.start is not None and self.start == self.end

    @property
    def width(self) -> int:
        """How many days the window leaves; a great many where there is none."""
        return (self.end - self.start).days + 1 if self.start and self.end else 100_000


def when(meeting: Meeting, published: date | None) -> When:
    """What a meeting's date and the words for it say; past months are the last before publication."""
    if meeting.date is not None:
        if meeting.date.value and re.fullmatch(r"\d{4}(-\d\d){0,2}", meeting.date.value):
            return When(earliest(meeting.date.value), latest(meeting.date.value))
        if meeting.date.end - meeting.date.start < timedelta(days=3660):
            return When(meeting.date.start, meeting.date.end)
    named = _without_year((meeting.date_text or "").casefold())
    if named.month and published and meeting.status == "held":
        spans = occurrences(named.month, named.day, published - timedelta(days=365), published)
        return When(*spans[-1], weekday=named.weekday) if spans else named
    return named


def _without_year(words: str) -> When:
    """A month, a day of a month or a weekday named without a year."""
    weekday = next((i for i, name in enumerate(WEEKDAYS) if name in words), None)
    month = _MONTH.search(words)
    if month is None or _YEAR.search(words):
        return When(weekday=weekday)
    number = next(i for i, name in enumerate(MONTHS, 1) if name.startswith(month[1]))
    day = _DAY.search(words)
    return When(month=number, day=int(day[1]) if day else None, weekday=weekday)


def occurrences(month: int, day: int | None, start: date, end: date) -> list[tuple[date, date]]:
    """Every occurrence of a month, or of a day of it, that overlaps a window."""
    spans = []
    for year in range(start.year, end.year + 1):
        first, last = earliest(f"{year}-{month:02}"), latest(f"{year}-{month:02}")
        if day and day <= last.day:
            first = last = first.replace(day=day)
        if first <= end and start <= last:
            spans.append((first, last))
    return spans


def onto_weekday(day: date, weekday: int, step: int) -> date:
    """The nearest such weekday from a day on, forwards (1) or backwards (-1), the day itself included."""
    while day.weekday() != weekday:
        day += timedelta(days=step)
    return day


def day_of(value: str | None) -> date | None:
    """The day a full date names; None for a month or year."""
    return date.fromisoformat(value) if value and len(value) == 10 else None
