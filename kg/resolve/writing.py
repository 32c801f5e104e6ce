"""When an undated article was written at the earliest: after whatever it tells of as past or present.

An article that says "on Friday" speaks of the week before it was written; so what else it tells puts
a day before which that Friday cannot have been.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kg.lexicon.dates import earliest
from kg.records import LocalId, Tenure
from kg.resolve.bounds import Bound
from kg.resolve.calendar import WEEK
from kg.resolve.encounter import Encounter, Event
from kg.resolve.ranges import Dating

Floor = tuple[date, str]  # a day, and what shows that the article was not written before it


def floors(
    dated: Iterable[tuple[Event, Dating]], given: dict[LocalId, tuple[str, ...]], tenures: dict[str, Tenure]
) -> dict[str, Floor]:
    """For each article the latest day that it cannot have been written before."""
    found: dict[str, Floor] = {}
    for article, floor in (*_from_meetings(dated), *_from_offices(given, tenures)):
        found[article] = max(floor, found.get(article, floor))
    return found


def week_before(event: Event, floor_of: dict[str, Floor]) -> Iterator[Bound]:
    """What the undated articles that only name a weekday say about the day of a meeting."""
    for report in event.reports:
        if _only_weekday(report) and (floor := floor_of.get(report.who.article)):
            day, why = floor
            words = f"{report.who.article} says “{report.record.date_text}” and {why}"
            yield Bound(day - WEEK, None, words)


def _only_weekday(report: Encounter) -> bool:
    """Whether a weekday in an undated article is all that dates a past meeting."""
    alone = report.when.weekday is not None and report.when.month is None and report.when.start is None
    return alone and report.published is None and report.record.status == "held"


def _from_meetings(dated: Iterable[tuple[Event, Dating]]) -> Iterator[tuple[str, Floor]]:
    """Articles were written after the meetings that they report as held."""
    for event, when in dated:
        day = earliest(when.value) if when.value else when.not_before
        for report in event.reports if day else ():
            if day and report.record.status == "held":
                yield report.who.article, (day, f"tells of a meeting not before {day}")


def _from_offices(
    given: dict[LocalId, tuple[str, ...]], tenures: dict[str, Tenure]
) -> Iterator[tuple[str, Floor]]:
    """Articles were written after the terms in office began that they speak of."""
    for who, keys in given.items():
        for tenure in (tenures[key] for key in keys):
            if tenure.valid_from:
                day = earliest(tenure.valid_from)
                yield who.article, (day, f"shows {tenure.post} held by {tenure.person}, from {day}")
