"""What resolving keeps of a reading: records without their text, statements as bags of word marks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from kg.lexicon.lexicon import Lexicon
from kg.records import Meeting, Organization, Person, Reading, Statement
from kg.resolve.wording import Wording, wording


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement with its wording instead of its text."""

    statement: Statement
    wording: Wording


@dataclass(frozen=True, slots=True)
class Digest:
    """One article's records, small enough to hold for every article of a run."""

    article: str
    published: date | None
    people: tuple[Person, ...]
    organizations: tuple[Organization, ...]
    meetings: tuple[Meeting, ...]
    sayings: tuple[Saying, ...]


def digest(reading: Reading, lexicon: Lexicon) -> Digest:
    """The compact form of a reading: its article's text is let go."""
    text = reading.article.text
    return Digest(
        reading.article.id,
        reading.article.published,
        tuple(replace(person, mentions=()) for person in reading.people),
        tuple(replace(body, mentions=()) for body in reading.organizations),
        reading.meetings,
        tuple(Saying(said, wording(text[slice(*said.content)], lexicon)) for said in reading.statements),
    )
