"""In which office a person took part or spoke: the tenure the articles give, if it fits the time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date

from kg.lexicon.dates import earliest, latest
from kg.records import LocalId, Tenure
from kg.resolve.bounds import Bound
from kg.resolve.encounter import Event
from kg.resolve.tenures import Tenures
from kg.resolve.who import Who


class Capacities:
    """Looks up tenures for participants and speakers."""

    def __init__(self, held: Tenures, who: Who) -> None:
        """Take the tenures of the run."""
        self.given = held.given
        self.tenures = held.by_key()
        self._who = who

    def speaking(self, article: str, ids: Iterable[str]) -> tuple[str, ...]:
        """The tenures an article gives those who speak in it."""
        keys = (key for id_ in ids for key in self.given.get(LocalId(article, id_), ()))
        return tuple(dict.fromkeys(keys))

    def at(self, event: Event) -> dict[str, Tenure]:
        """The office in which each participant met: the one most reports give."""
        counts: dict[str, Counter[str]] = {}
        for person, key in self._shown(event):
            counts.setdefault(person, Counter())[key] += 1
        best = {person: min(keys, key=lambda key: (-keys[key], key)) for person, keys in counts.items()}
        return {person: self.tenures[key] for person, key in sorted(best.items())}

    def _shown(self, event: Event) -> Iterator[tuple[str, str]]:
        """The office a report gives a participant: one with a stated term first, none that rules the day out."""
        for report in event.reports:
            for id_ in report.record.participants:
                person = self._who.key(report.who.article, id_)
                keys = self.given.get(LocalId(report.who.article, id_), ())
                fitting = [key for key in keys if _possible(self.tenures[key], event.days)]
                if person and fitting:
                    yield person, min(fitting, key=lambda key: self.tenures[key].stated_by is None)


def in_office(tenures: Iterable[Tenure], names: dict[str, str]) -> Iterator[Bound]:
    """What the stated terms of the participants say about the day of a meeting."""
    for tenure in tenures:
        since = f" from {tenure.valid_from}" if tenure.valid_from else ""
        until = f" until {tenure.valid_until}" if tenure.valid_until else ""
        if since or until:
            start = earliest(tenure.valid_from) if tenure.valid_from else None
            end = latest(tenure.valid_until) if tenure.valid_until else None
            yield Bound(start, end, f"{names.get(tenure.person, tenure.person)} in office{since}{until}")


def _possible(tenure: Tenure, days: set[date]) -> bool:
    """Whether the stated term leaves room for one of the days."""
    start = earliest(tenure.valid_from) if tenure.valid_from else date.min
    end = latest(tenure.valid_until) if tenure.valid_until else date.max
    return not days or any(start <= day <= end for day in days)
