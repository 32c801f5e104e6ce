"""Readings by hand: short words for articles, people, meetings and statements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kg.lexicon import load_lexicon
from kg.lexicon.dates import earliest, latest
from kg.records import (
    Article,
    DateRange,
    Meeting,
    Organization,
    Person,
    Reading,
    Resolution,
    Role,
    Span,
    Statement,
)
from kg.resolve import resolve_mentions

NOWHERE = Span(0, 1)
LEXICON = load_lexicon()


def resolve(readings: Iterable[Reading]) -> Resolution:
    """What readings say together, by the embedded lexicon."""
    return resolve_mentions(readings, LEXICON)


def role(title: str, country: str | None = None, *, org: str | None = None, former: bool = False) -> Role:
    """An office."""
    return Role(title, country, org, former, NOWHERE)


def person(id_: str, name: str, *roles: Role, aka: Sequence[str] = ()) -> Person:
    """Somebody an article names."""
    return Person(id_, name, (name, *aka), (NOWHERE,), roles)


def body(id_: str, name: str, kind: str, country: str | None = None, aka: Sequence[str] = ()) -> Organization:
    """A body an article names."""
    return Organization(id_, name, (name, *aka), (NOWHERE,), kind, country)


def meeting(
    id_: str,
    *people: str,
    mode: str = "in_person",
    status: str = "held",
    when: str | None = None,
    words: str | None = None,
    place: str | None = None,
    sides: Sequence[str] = (),
    part_of: str | None = None,
) -> Meeting:
    """An encounter an article reports; ``when`` is a day, month or year."""
    day = DateRange(earliest(when), latest(when), when) if when else None
    return Meeting(
        id_, status, mode, people, tuple(sides), NOWHERE, place, None, day, words, part_of, confidence=0.9
    )


def reading(
    id_: str,
    *records: Person | Organization | Meeting,
    published: str | None = None,
    publisher: str | None = None,
    said: Sequence[tuple[str, str, str | None]] = (),
) -> Reading:
    """An article; ``said`` holds speaker, words and meeting."""
    text = "\n".join(words for _, words, _ in said)
    statements, start = [], 0
    for i, (speaker, words, at) in enumerate(said):
        span = Span(start, start + len(words))
        statements.append(Statement(f"s{i}", (speaker,), "he", None, None, "direct", span, meeting=at))
        start += len(words) + 1
    day = date.fromisoformat(published) if published else None
    return Reading(
        Article(id_, f"{id_}.txt", text, "0" * 64, publisher, day),
        tuple(record for record in records if isinstance(record, Person)),
        tuple(record for record in records if isinstance(record, Organization)),
        tuple(record for record in records if isinstance(record, Meeting)),
        tuple(statements),
    )
