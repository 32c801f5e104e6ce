"""A meeting as one article reports it, and as several reports together do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from kg.lexicon.names import fold
from kg.records import LocalId, Meeting
from kg.resolve.calendar import When, when
from kg.resolve.digest import Digest
from kg.resolve.who import Who

NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Encounter:
    """One article's report of a meeting, with its participants as keys."""

    who: LocalId
    record: Meeting
    people: frozenset[str]
    sides: frozenset[str]
    when: When
    published: date | None
    story: frozenset[str]  # the people of the article
    words: frozenset[str]  # the utterances it shares with other articles

    @property
    def anchor(self) -> date | None:
        """A day near which it took place, as far as the report tells: its date or its publication."""
        if self.when.width <= 62:
            return self.when.end
        return self.published if self.when.start is None and self.when.month is None else None


def encounters(digests: Iterable[Digest], who: Who, words: dict[str, frozenset[str]]) -> Iterator[Encounter]:
    """Every meeting every article reports, with at least one participant known."""
    for digest in digests:
        story = frozenset(who.keys(digest.article, (person.id for person in digest.people)))
        for record in digest.meetings:
            people = frozenset(who.keys(digest.article, record.participants))
            sides = frozenset(record.sides) | {who.home[key] for key in people if key in who.home}
            local = LocalId(digest.article, record.id)
            time, quoted = when(record, digest.published), words.get(digest.article, NONE)
            yield Encounter(local, record, people, sides, time, digest.published, story, quoted)


@dataclass(slots=True)
class Event:
    """Reports taken for one meeting, and what they say together."""

    reports: list[Encounter] = field(default_factory=list)
    because: set[str] = field(default_factory=set)
    against: list[tuple[int, str]] = field(default_factory=list)  # places of other events, and why
    people: set[str] = field(default_factory=set)
    sides: set[str] = field(default_factory=set)
    modes: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    occasions: set[str] = field(default_factory=set)
    articles: set[str] = field(default_factory=set)
    story: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    days: set[date] = field(default_factory=set)
    whens: set[When] = field(default_factory=set)
    anchors: set[date] = field(default_factory=set)
    told: set[date] = field(default_factory=set)  # publication of reports that it took place

    def add(self, report: Encounter, because: Iterable[str] = ()) -> None:
        """Take in one more report."""
        record = report.record
        self.reports.append(report)
        self.because.update(because)
        self.people |= report.people
        self.sides |= report.sides
        self.modes |= {record.mode} - {"unknown"}
        self.statuses.add(record.status)
        self.places |= {fold(record.place)} if record.place else set()
        self.countries |= {record.place_country} if record.place_country else set()
        self.occasions |= set(fold(record.part_of or "").split())
        self.articles.add(report.who.article)
        self.story |= report.story
        self.words |= report.words
        self.days |= {report.when.start} if report.when.exact and report.when.start else set()
        self.whens.add(report.when)
        self.anchors |= {report.anchor} if report.anchor else set()
        self.told |= {report.published} if report.published and record.status == "held" else set()


def event(report: Encounter) -> Event:
    """One report as an event of its own."""
    alone = Event()
    alone.add(report)
    return alone
