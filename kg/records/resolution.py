"""What all articles say together: entities and events, by keys that outlive the run."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kg.records.article import Span

Day = date  # a meeting has a field named date


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
    against: tuple[str, ...] = ()  # whom they were not taken for, and why


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
    not_before: Day | None = None
    not_after: Day | None = None
    derivation: str | None = None  # how the range came about, in words
    part_of: str | None = None
    confidence: float = 1.0
    because: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()  # what the articles disagree on, in words
    against: tuple[str, ...] = ()  # which meetings it was not taken for, and why


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
    publisher_of: dict[str, str] = field(default_factory=dict)  # article's id -> key of an organisation
