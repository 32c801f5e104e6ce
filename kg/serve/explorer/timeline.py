"""Offices on a time line: stated terms as bars, the days they are attested on as dots."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.serve.ask import Row

_WIDTH = 700.0  # units of the picture, without the labels


@dataclass(frozen=True, slots=True)
class Line:
    """One office, or one holder of it: where its bar and its dots stand."""

    label: str
    iri: str
    bar: tuple[float, float] | None  # start and width
    dots: tuple[tuple[float, str], ...]  # place and day


@dataclass(frozen=True, slots=True)
class TimeLine:
    """The lines, and the years that they span with their places."""

    lines: tuple[Line, ...]
    years: tuple[tuple[float, int], ...]


def time_line(rows: list[Row], label: str) -> TimeLine | None:
    """The time line of some tenures; None where no day is known. ``label`` names the column to show."""
    days = [day for row in rows for day in _days(row)]
    if not days:
        return None
    first, last = min(days).year, max(days).year + 1
    lines = tuple(_line(row, row[label], first, last) for row in rows if _days(row))
    step = max(1, (last - first) // 8)
    years = tuple((_place(date(year, 1, 1), first, last), year) for year in range(first, last + 1, step))
    return TimeLine(lines, years)


def _line(row: Row, label: str, first: int, last: int) -> Line:
    """A tenure in the picture; a term without an end goes on to the picture's."""
    dots = tuple((_place(_day(day), first, last), day) for day in row.get("days", "").split())
    bar = None
    if "from" in row or "until" in row:
        start = _place(_day(row["from"]), first, last) if "from" in row else 0.0
        end = _place(_day(row["until"]), first, last) if "until" in row else _WIDTH
        bar = (start, max(2.0, round(end - start, 1)))
    return Line(label, row["tenure"], bar, dots)


def _days(row: Row) -> list[date]:
    """All days that a tenure names."""
    return [
        _day(text)
        for text in (row.get("from", ""), row.get("until", ""), *row.get("days", "").split())
        if text
    ]


def _day(text: str) -> date:
    """A day; the first one of a month or a year."""
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day)


def _place(day: date, first: int, last: int) -> float:
    """Where a day stands between the first and the last year."""
    start, end = date(first, 1, 1), date(last, 1, 1)
    return round(_WIDTH * (day - start).days / (end - start).days, 1)
