"""The frozen records that travel between the rooms: the words of this package.

Three families, in the order the data walks:

    Article, Skipped                                    what acquire gives
    Person, Organization, Meeting, Statement, Reading   what one article says (annotate, extract)
    Resolved..., Post, Tenure, Resolution               what all articles say together (resolve)

Spans are half-open ``[start, end)`` in Unicode code points of ``Article.text``. Countries are
ISO 3166-1 alpha-2 codes, days are ``datetime.date``, ids of a Reading ("p1", "o2", "m1", "s3")
are local to their article, keys of a Resolution are unique in it and outlive the run.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

# -- acquire: what came in ---------------------------------------------------------------------


class Span(NamedTuple):
    """A stretch of an article's text, in code points, end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article, its text exactly as it stands in the input."""

    id: str
    source: str
    text: str
    sha256: str
    publisher: str | None = None
    published: date | None = None
    title: str | None = None
    url: str | None = None
    derived_text: bool = False  # the text was taken out of HTML or JSON: records must carry it


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that gave no article, and why; ``fatal`` inputs make the run exit with 1."""

    source: str
    reason: str
    fatal: bool = True


# -- extract: what one article says --------------------------------------------------------------


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


# -- resolve: what all articles say together -------------------------------------------------------


class Citation(NamedTuple):
    """The words a fact rests on: an article's id and a span of its text."""

    article: str
    span: Span


class LocalId(NamedTuple):
    """A record of one article, named from outside it: ("article-id", "p1")."""

    article: str
    id: str


@dataclass(frozen=True, slots=True)
class Link:
    """A Wikidata item taken for the same thing."""

    qid: str
    score: float  # 0..1
    reason: str
    curated: bool = False  # stands in the lexicon as such: may become owl:sameAs


@dataclass(frozen=True, slots=True)
class ResolvedPerson:
    """One person across articles."""

    key: str  # "sergei-shoigu"
    name: str
    aka: tuple[str, ...]
    members: tuple[LocalId, ...]
    link: Link | None = None
    because: tuple[str, ...] = ()  # the named reasons why the members are one


@dataclass(frozen=True, slots=True)
class ResolvedOrganization:
    """One body across articles."""

    key: str
    name: str
    aka: tuple[str, ...]
    kind: str
    country: str | None
    members: tuple[LocalId, ...]
    link: Link | None = None
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Post:
    """An office that people hold one after another."""

    key: str  # "cn-defence-minister"
    title: str
    country: str | None
    organization: str | None = None  # key of a ResolvedOrganization
    link: Link | None = None


@dataclass(frozen=True, slots=True)
class Attestation:
    """One article showing an office held; ``day`` is its date of publication, if known."""

    day: date | None
    former: bool
    evidence: Citation


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person in a post; the terms only where a source states them."""

    key: str  # "dong-jun-cn-defence-minister"
    person: str
    post: str
    attestations: tuple[Attestation, ...]
    valid_from: str | None = None  # YYYY[-MM[-DD]]
    valid_until: str | None = None
    stated_by: str | None = None  # "lexicon", or an article's id
    conflicts: tuple[str, ...] = ()  # another holder attested on the same day, or a day outside the terms


@dataclass(frozen=True, slots=True)
class Participation:
    """A person at a meeting, in the office the reports give."""

    person: str
    tenure: str | None = None


@dataclass(frozen=True, slots=True)
class ResolvedMeeting:
    """One encounter across articles."""

    key: str  # "2024-04-26-dong-jun-sergei-shoigu"
    members: tuple[LocalId, ...]
    status: str
    mode: str
    participations: tuple[Participation, ...]
    sides: tuple[str, ...]
    place: str | None
    place_country: str | None
    date: str | None  # YYYY-MM-DD, YYYY-MM or YYYY, as some article states it
    not_before: date | None = None
    not_after: date | None = None
    derivation: str | None = None  # how the range came about, in words
    part_of: str | None = None
    confidence: float = 1.0
    because: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()  # what the articles disagree on, in words


@dataclass(frozen=True, slots=True)
class ResolvedStatement:
    """One report of an utterance, with its local ids led to keys."""

    key: str
    member: LocalId
    speakers: tuple[str, ...]  # keys of people or organisations
    tenures: tuple[str, ...]  # the capacities the speakers spoke in
    addressee: str | None = None
    meeting: str | None = None
    reported_by: str | None = None


@dataclass(frozen=True, slots=True)
class StatementGroup:
    """Reports of one utterance, in different wordings or translations."""

    key: str
    statements: tuple[str, ...]
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who is who, which meeting is which: all entities and events of a run, sorted by key."""

    people: tuple[ResolvedPerson, ...] = ()
    organizations: tuple[ResolvedOrganization, ...] = ()
    posts: tuple[Post, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    meetings: tuple[ResolvedMeeting, ...] = ()
    statements: tuple[ResolvedStatement, ...] = ()
    groups: tuple[StatementGroup, ...] = ()
    entity_of: dict[LocalId, str] = field(default_factory=dict)  # people and organisations
    meeting_of: dict[LocalId, str] = field(default_factory=dict)
