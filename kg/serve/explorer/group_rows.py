"""Rows of a query gathered into what a page shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from kg.records.ranges import in_words
from kg.serve.ask import Row

StatementLine = tuple[Row, list[tuple[str, str]]]  # a statement; IRIs and names of its speakers


@dataclass(slots=True)
class MeetingLine:
    """A meeting in a list."""

    iri: str
    when: str
    sort: str  # the first day it may have been
    how: str
    status: str
    place: str
    people: list[tuple[str, str]] = field(default_factory=list)  # IRI and name


def when(row: Row) -> str:
    """The date or the range of dates of a row, in words."""
    return row.get("date") or in_words(row.get("from"), row.get("to")) or "date unknown"


def meeting_lines(rows: Iterable[Row]) -> list[MeetingLine]:
    """Meetings with their participants, the latest first, those without any date last."""
    lines: dict[str, MeetingLine] = {}
    for row in rows:
        line = lines.setdefault(
            row["meeting"],
            MeetingLine(
                row["meeting"],
                when(row),
                row.get("date") or row.get("from") or row.get("to") or "",
                row.get("format", ""),
                row.get("status", ""),
                row.get("place", ""),
            ),
        )
        person = (row.get("person", ""), row.get("name", ""))
        if person[0] and person not in line.people:
            line.people.append(person)
    return sorted(lines.values(), key=lambda line: (line.sort, line.iri), reverse=True)


def statement_lines(rows: Iterable[Row]) -> list[StatementLine]:
    """Statements in the order of their first rows, each once however many speak."""
    lines: dict[str, StatementLine] = {}
    for row in rows:
        _, speakers = lines.setdefault(row["statement"], (row, []))
        if "speaker" in row:
            speakers.append((row["speaker"], row["speakerName"]))
    return list(lines.values())


def by_year(rows: Iterable[Row]) -> list[tuple[str, int]]:
    """How many meetings each year has, years without any included."""
    counts = {int(row["year"]): int(row["n"]) for row in rows}
    span = range(min(counts), max(counts) + 1) if counts else ()
    return [(str(year), counts.get(year, 0)) for year in span]
