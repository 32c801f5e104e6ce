"""What the reports of one meeting disagree on, in words that name the articles."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.resolve.encounter import Encounter, Event


def disagreements(event: Event) -> tuple[str, ...]:
    """Every point on which the reports differ: day, place, mode, outcome, participants."""
    return tuple(line for name, view in _POINTS.items() if (line := _line(name, event, view)))


def _line(name: str, event: Event, view: Callable[[Encounter], str | None]) -> str | None:
    """One point in words, or None if all reports that speak of it agree."""
    told: dict[str, list[str]] = {}
    for report in event.reports:
        if value := view(report):
            told.setdefault(value, []).append(report.who.article)
    if len(told) < 2:
        return None
    return f"{name}: " + "; ".join(f"{value} ({', '.join(_some(told[value]))})" for value in sorted(told))


def _some(articles: list[str]) -> Iterator[str]:
    """The first few articles, and how many more."""
    names = sorted(set(articles))
    yield from names[:3]
    if len(names) > 3:
        yield f"and {len(names) - 3} more"


def _day(report: Encounter) -> str | None:
    """The day a report states."""
    return report.when.start.isoformat() if report.when.exact and report.when.start else None


def _mode(report: Encounter) -> str | None:
    """How they met."""
    return None if report.record.mode == "unknown" else report.record.mode


def _participants(report: Encounter) -> str | None:
    """Who took part, where the report names at least two."""
    return ", ".join(sorted(report.people)) if len(report.people) > 1 else None


_POINTS: dict[str, Callable[[Encounter], str | None]] = {
    "date": _day,
    "place": lambda report: report.record.place,
    "mode": _mode,
    "outcome": lambda report: report.record.status,
    "participants": _participants,
}
