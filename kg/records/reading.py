"""What one article says: people, organisations, meetings, statements, by ids local to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.records.article import Article, Span


@dataclass(frozen=True, slots=True)
class Role:
    """An office the text gives a person: "the Chinese defence minister"."""

    title: str
    country: str | None
    org: str | None
    former: bool
    evidence: Span


@dataclass(frozen=True, slots=True)
class Person:
    """A person named in one article, with every form of the name used there."""

    id: str
    name: str
    aka: tuple[str, ...]
    mentions: tuple[Span, ...]
    roles: tuple[Role, ...] = ()
    qid: str | None = None


@dataclass(frozen=True, slots=True)
class Organization:
    """A body named in one article; a metonym ("Moscow") is the government it stands for."""

    id: str
    name: str
    aka: tuple[str, ...]
    mentions: tuple[Span, ...]
    kind: str  # ministry|government|igo|military|agency|media|thinktank|company|party|other
    country: str | None = None
    qid: str | None = None


@dataclass(frozen=True, slots=True)
class DateRange:
    """When: ``value`` is YYYY-MM-DD, YYYY-MM or YYYY, or None when only a range is known."""

    start: date
    end: date
    value: str | None


@dataclass(frozen=True, slots=True)
class Meeting:
    """An encounter one article reports."""

    id: str
    status: str  # held|planned|cancelled
    mode: str  # in_person|video|phone|unknown
    participants: tuple[str, ...]
    sides: tuple[str, ...]
    evidence: Span
    place: str | None = None
    place_country: str | None = None
    date: DateRange | None = None
    date_text: str | None = None
    part_of: str | None = None
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Statement:
    """Something a source is reported to have said: one cue, one content."""

    id: str
    speaker: tuple[str, ...]  # ids of people or organisations; empty = unnamed
    speaker_text: str
    speaker_span: Span | None
    cue: Span | None
    kind: str  # direct|mixed|indirect
    content: Span
    addressee: str | None = None
    meeting: str | None = None
    reported_by: str | None = None
    negated: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article."""

    article: Article
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    statements: tuple[Statement, ...] = ()
