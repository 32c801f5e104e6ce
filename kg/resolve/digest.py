"""What resolving keeps of a reading: records without their text, statements as rows of word marks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from sys import intern

from kg.lexicon.lexicon import Lexicon
from kg.records import Meeting, Organization, Person, Reading, Statement
from kg.resolve.wording import SILENCE, Wording, wording


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement with its wording instead of its text."""

    id: str
    kind: str
    speaker: tuple[str, ...]
    addressee: str | None
    meeting: str | None
    reported_by: str | None
    wording: Wording


@dataclass(frozen=True, slots=True)
class Digest:
    """One article's records, small enough to hold for every article of a run."""

    article: str
    published: date | None
    publisher: str | None
    people: tuple[Person, ...]
    organizations: tuple[Organization, ...]
    meetings: tuple[Meeting, ...]
    sayings: tuple[Saying, ...]


def digest(reading: Reading, lexicon: Lexicon) -> Digest:
    """The compact form of a reading: its article's text is let go."""
    return Digest(
        reading.article.id,
        reading.article.published,
        intern(reading.article.publisher) if reading.article.publisher else None,
        tuple(
            replace(
                person, id=intern(person.id), name=intern(person.name), aka=_shared(person.aka), mentions=()
            )
            for person in reading.people
        ),
        tuple(
            replace(body, id=intern(body.id), name=intern(body.name), aka=_shared(body.aka), mentions=())
            for body in reading.organizations
        ),
        reading.meetings,
        tuple(_saying(said, reading.article.text, lexicon) for said in reading.statements),
    )


def without_words(item: Digest) -> Digest:
    """A digest once its statements have been compared: their wordings are let go."""
    return replace(item, sayings=tuple(replace(saying, wording=SILENCE) for saying in item.sayings))


def _saying(said: Statement, text: str, lexicon: Lexicon) -> Saying:
    """The compact form of a statement."""
    return Saying(
        intern(said.id),
        intern(said.kind),
        _shared(said.speaker),
        intern(said.addressee) if said.addressee else None,
        intern(said.meeting) if said.meeting else None,
        intern(said.reported_by) if said.reported_by else None,
        wording(text[slice(*said.content)], lexicon),
    )


@lru_cache(maxsize=65536)
def _shared(words: tuple[str, ...]) -> tuple[str, ...]:
    """The same words, held once for all articles that use them."""
    return tuple(map(intern, words))
