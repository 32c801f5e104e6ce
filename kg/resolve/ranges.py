"""When a meeting took place, from all that is known: the day if an article gives it, or else a range."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kg.resolve.calendar import MONTHS, WEEKDAYS, months_within, onto_weekday
from kg.resolve.encounter import Event


@dataclass(frozen=True, slots=True)
class Bound:
    """One thing that narrows the range, in words."""

    start: date | None
    end: date | None
    because: str


@dataclass(frozen=True, slots=True)
class Dating:
    """When a meeting took place: the stated date, the range, and how the range came about."""

    value: str | None
    not_before: date | None = None
    not_after: date | None = None
    derivation: str | None = None


def dating(event: Event, in_office: Iterable[Bound]) -> Dating:
    """The day an article states, or the narrowest range that all evidence gives."""
    days = Counter(report.when.start for report in event.reports if report.when.exact and report.when.start)
    if days:
        return Dating(min(days, key=lambda day: (-days[day], day)).isoformat())
    bounds = _narrowed([*_stated(event), *_told(event), *sorted(in_office, key=lambda bound: bound.because)])
    bounds = _with_month(event, bounds)
    bounds = _on_weekday(event, bounds)
    start, end = _span(bounds)
    reasons = "; ".join(dict.fromkeys(bound.because for bound in bounds))
    return Dating(_partial(event), start, end, reasons or None)


def _partial(event: Event) -> str | None:
    """The narrowest month or year that an article states."""
    values = [report.record.date.value for report in event.reports if report.record.date]
    return min((value for value in values if value), key=lambda value: (-len(value), value), default=None)


def _stated(event: Event) -> Iterator[Bound]:
    """The windows that articles state."""
    for report in sorted(event.reports, key=lambda report: (report.when.width, report.who)):
        if report.when.start and report.when.end:
            words = f"{report.who.article}: {_words(report.record.date_text)}"
            yield Bound(report.when.start, report.when.end, words)


def _told(event: Event) -> Iterator[Bound]:
    """Not after the day of publication of the first article that tells of it as past."""
    if event.told:
        yield Bound(None, min(event.told), f"an article published on {min(event.told)} reports it as held")


def _with_month(event: Event, bounds: list[Bound]) -> list[Bound]:
    """The month that some article names without its year, if only one such month lies in the range."""
    start, end = _span(bounds)
    months = {report.when.month for report in event.reports if report.when.month}
    if len(months) != 1 or start is None or end is None:
        return bounds
    month = min(months)
    spans = months_within(month, start, end)
    if len(spans) != 1:
        return bounds
    source = min((report for report in event.reports if report.when.month), key=lambda report: report.who)
    words = f"{source.who.article}: {_words(source.record.date_text)}"
    only = f"only {MONTHS[month - 1].title()} {spans[0][0].year} fits"
    return _narrowed([*bounds, Bound(*spans[0], f"{words}, {only}")])


def _on_weekday(event: Event, bounds: list[Bound]) -> list[Bound]:
    """The range drawn in to the weekday some article names, if all that name one agree."""
    start, end = _span(bounds)
    named = sorted({report.when.weekday for report in event.reports if report.when.weekday is not None})
    if len(named) != 1 or start is None or end is None:
        return bounds
    first, last = onto_weekday(start, named[0], 1), onto_weekday(end, named[0], -1)
    return _narrowed([*bounds, Bound(first, last, f"on a {WEEKDAYS[named[0]].title()}")])


def _narrowed(bounds: Iterable[Bound]) -> list[Bound]:
    """The bounds that can be true together, the earlier ones trusted more, and only those that narrow."""
    kept: list[Bound] = []
    for bound in bounds:
        start, end = _span(kept)
        narrower = _span([*kept, bound])
        if narrower != (start, end) and not _empty(*narrower):
            kept.append(bound)
    return kept


def _span(bounds: list[Bound]) -> tuple[date | None, date | None]:
    """The range that bounds leave."""
    starts = [bound.start for bound in bounds if bound.start]
    ends = [bound.end for bound in bounds if bound.end]
    return max(starts, default=None), min(ends, default=None)


def _empty(start: date | None, end: date | None) -> bool:
    """Whether nothing is left."""
    return start is not None and end is not None and start > end


def _words(text: str | None) -> str:
    """An article's words for the date, in quotation marks."""
    return f"“{text}”" if text else "a date"
