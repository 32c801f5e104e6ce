"""Calendar stretches as DateRange records."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from kg.records import DateRange


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def between(start: date, end: date) -> DateRange:
    """From one day to another; only a single day has a value."""
    return DateRange(start, end, start.isoformat() if start == end else None)


def one_day(day: date | None) -> DateRange | None:
    """The day, where one is known."""
    return None if day is None else between(day, day)


def month_range(year: int, month: int) -> DateRange:
    """One month."""
    last = monthrange(year, month)[1]
    return DateRange(date(year, month, 1), date(year, month, last), f"{year:04}-{month:02}")


def year_range(year: int) -> DateRange:
    """One year."""
    return DateRange(date(year, 1, 1), date(year, 12, 31), f"{year:04}")


def week_range(day: date) -> DateRange:
    """The week, from Monday, that a day lies in."""
    monday = day - timedelta(days=day.weekday())
    return between(monday, monday + timedelta(days=6))


def months_on(year: int, month: int, steps: int) -> tuple[int, int]:
    """The month so many months later, or earlier."""
    years, rest = divmod(month - 1 + steps, 12)
    return year + years, rest + 1
