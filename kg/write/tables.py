"""The records of one article as tables in the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.table import Table
from rich.text import Text

from kg.records import Meeting, Organization, Person, Reading, Role, Statement
from kg.records.ranges import in_words
from kg.write.words import mode_words


def reading_tables(reading: Reading) -> Iterator[Table]:
    """People, organisations, meetings and statements of an article, as far as there are any."""
    names = {person.id: person.name for person in reading.people}
    names |= {organization.id: organization.name for organization in reading.organizations}
    text = reading.article.text
    yield from _table("People", ("id", "name", "also", "offices"), map(_person, reading.people))
    yield from _table(
        "Organisations", ("id", "name", "kind", "country"), map(_organization, reading.organizations)
    )
    yield from _table(
        "Meetings", ("id", "who", "when", "where", "how"), (_meeting(m, names) for m in reading.meetings)
    )
    yield from _table(
        "Statements", ("id", "who", "kind", "what"), (_statement(s, names, text) for s in reading.statements)
    )


def _table(title: str, head: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[Table]:
    """One table, or none where it would be empty."""
    table = Table(*head, title=title, title_justify="left", title_style="bold")
    for row in rows:
        table.add_row(*map(Text, row))  # as text, or a bracket in it would be taken for markup
    if table.row_count:
        yield table


def _person(person: Person) -> tuple[str, ...]:
    """A row for a person."""
    also = ", ".join(form for form in person.aka if form != person.name)
    return person.id, person.name, also, "; ".join(dict.fromkeys(map(_role, person.roles)))


def _role(role: Role) -> str:
    """An office in words: "former defence minister, CN"."""
    words = f"former {role.title}" if role.former else role.title
    return f"{words}, {role.country}" if role.country else words


def _organization(organization: Organization) -> tuple[str, ...]:
    """A row for an organisation."""
    return organization.id, organization.name, organization.kind, organization.country or ""


def _meeting(meeting: Meeting, names: dict[str, str]) -> tuple[str, ...]:
    """A row for a meeting."""
    who = ", ".join(names[id] for id in meeting.participants) or ", ".join(meeting.sides)
    day = (meeting.date.value or in_words(meeting.date.start, meeting.date.end)) if meeting.date else ""
    place = meeting.place or meeting.place_country or ""
    return meeting.id, who, day or meeting.date_text or "", place, mode_words(meeting.mode, meeting.status)


def _statement(statement: Statement, names: dict[str, str], text: str) -> tuple[str, ...]:
    """A row for a statement."""
    who = ", ".join(names[id] for id in statement.speaker) or f"({statement.speaker_text or 'unnamed'})"
    kind = f"{statement.kind}, negated" if statement.negated else statement.kind
    return statement.id, who, kind, " ".join(text[slice(*statement.content)].split())
