"""From reports to meetings: each report joins the one event it fits, looked up by participants and month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from itertools import combinations

from kg.resolve.encounter import Encounter, Event, event
from kg.resolve.same_meeting import MARGIN, SAME_MEETING, THRESHOLD
from kg.resolve.verdict import Verdict, best, in_words, weigh

Pair = tuple[str, str]
_CROWD = 8  # of larger meetings only so many participants lead to them
_ASKED = 64  # events a report is compared with, at most
_TOLD = 3  # of the events it is not taken for, how many are told
_ANY = -1  # the month of events that nothing anchors in time


def gather(reports: Iterable[Encounter]) -> list[Event]:
    """The events behind all reports: the well dated ones first, then those that must be led to them."""
    events: list[Event] = []
    index: dict[Pair, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for report in sorted(reports, key=_order):
        alone = event(report)
        others = _candidates(report, index)
        verdicts = [weigh(SAME_MEETING, alone, events[i]) for i in others]
        found = best(verdicts, threshold=THRESHOLD, margin=MARGIN)
        if found is None:
            alone.against = _rejected(alone, events, others, verdicts)
            events.append(alone)
        else:
            events[others[found]].add(report, verdicts[found].because)
        _enter(index, report, len(events) - 1 if found is None else others[found])
    return events


def _rejected(
    alone: Event, events: list[Event], others: list[int], verdicts: list[Verdict]
) -> list[tuple[int, str]]:
    """The likeliest events a report is not taken for, with the reason."""
    ranked = sorted(range(len(others)), key=lambda i: (-verdicts[i].score, others[i]))
    close = [i for i in ranked if len(alone.people & events[others[i]].people) > 1]
    return [(others[i], in_words(verdicts[i], THRESHOLD)) for i in close[:_TOLD]]


def _order(report: Encounter) -> tuple[int, bool, date, int, list[str], tuple[str, str]]:
    """The surest first: by width of the date, by day of publication, by how many are named."""
    day = report.anchor or date.max
    return (
        report.when.width,
        report.when.month is None,
        day,
        -len(report.people),
        sorted(report.people),
        report.who,
    )


def _pairs(report: Encounter) -> list[Pair]:
    """Where a report is looked up: two participants, or a participant and the other country."""
    people = sorted(report.people)[:_CROWD]
    return [
        *combinations(people, 2),
        *((person, f"~{side}") for person in people for side in sorted(report.sides)),
    ]


def _month(day: date | None) -> int:
    """A month's number, counted through the years."""
    return day.year * 12 + day.month if day else _ANY


def _candidates(report: Encounter, index: dict[Pair, dict[int, list[int]]]) -> list[int]:
    """The events a report may be of: those of the months around it, or all if nothing dates it."""
    month = _month(report.anchor)
    found: set[int] = set()
    for pair in _pairs(report):
        months = index.get(pair)
        if months:
            near = [_ANY, *range(month - 2, month + 3)] if month != _ANY else sorted(months)
            found.update(i for key in near for i in months.get(key, ()))
    return sorted(found)[:_ASKED]


def _enter(index: dict[Pair, dict[int, list[int]]], report: Encounter, place: int) -> None:
    """Note where an event can be found."""
    for pair in _pairs(report):
        places = index[pair][_month(report.anchor)]
        if place not in places[-1:]:
            places.append(place)
