"""When a meeting took place, from all that is known: the day if an article gives it, or else a range."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kg.resolve.bounds import Bound, narrowed, span
from kg.resolve.calendar import MONTHS, WEEK, WEEKDAYS, occurrences, onto_weekday
from kg.resolve.encounter import Encounter, Event


@dataclass(frozen=True, slots=True)
class Dating:
    """When a meeting took place: the stated date, the range, and how the range came about."""

    value: str | None
    not_before: date | None = None
    not_after: date | None = None
    derivation: str | None = None


def dating(event: Event, others: Iterable[Bound]) -> Dating:
    """The day an article states, or the narrowest range that all evidence gives."""
    days = Counter(report.when.start for report in event.reports if report.when.exact and report.when.start)
    if days:
        return Dating(min(days, key=lambda day: (-days[day], day)).isoformat())
    bounds = narrowed([*_stated(event), *_told(event), *sorted(others, key=lambda bound: bound.because)])
    bounds = _on_weekday(event, _with_year(event, bounds))
    start, end = span(bounds)
    reasons = "; ".join(dict.fromkeys(bound.because for bound in bounds))
    return Dating(_partial(event), start, end, reasons or None)


def _partial(event: Event) -> str | None:
    """The narrowest month or year that an article states."""
    values = [report.record.date.value for report in event.reports if report.record.date]
    return min((value for value in values if value), key=lambda value: (-len(value), value), default=None)


def _stated(event: Event) -> Iterator[Bound]:
    """The windows that articles state, and the week before an article that only names a weekday."""
    for report in sorted(event.reports, key=lambda report: (report.when.width, report.who)):
        if report.when.start and report.when.end:
            yield Bound(report.when.start, report.when.end, _words(report))
        elif report.when.weekday is not None and report.published and report.record.status == "held":
            because = f"{_words(report)}, published on {report.published}"
            yield Bound(report.published - WEEK, report.published, because)


def _told(event: Event) -> Iterator[Bound]:
    """Not after the day of publication of the first article that tells of it as past."""
    if event.told:
        yield Bound(None, min(event.told), f"an article published on {min(event.told)} reports it as held")


def _with_year(event: Event, bounds: list[Bound]) -> list[Bound]:
    """The month, or day of a month, that some article names without its year, if only one such fits."""
    start, end = span(bounds)
    reports = sorted((report for report in event.reports if report.when.month), key=_by_day)
    if not reports or start is None or end is None:
        return bounds
    report = reports[0]
    spans = occurrences(report.when.month or 0, report.when.day, start, end)
    if len(spans) != 1:
        return bounds
    month = f"{MONTHS[(report.when.month or 0) - 1].title()} {spans[0][0].year}"
    return [*bounds, Bound(*spans[0], f"{_words(report)}, only {month} fits")]


def _on_weekday(event: Event, bounds: list[Bound]) -> list[Bound]:
    """The range drawn in to the weekday some article names, if all that name one agree."""
    start, end = span(bounds)
    named = sorted({report.when.weekday for report in event.reports if report.when.weekday is not None})
    if len(named) != 1 or start is None or end is None:
        return bounds
    first, last = onto_weekday(start, named[0], 1), onto_weekday(end, named[0], -1)
    if first > last or (first, last) == (start, end):
        return bounds
    return [*bounds, Bound(first, last, f"on a {WEEKDAYS[named[0]].title()}")]


def _by_day(report: Encounter) -> tuple[bool, str, str]:
    """Reports that name a day of the month first, then in order of their articles."""
    return report.when.day is None, report.who.article, report.who.id


def _words(report: Encounter) -> str:
    """An article's words for the date, in quotation marks."""
    text = report.record.date_text
    return f"{report.who.article}: “{text}”" if text else f"{report.who.article} gives a date"
