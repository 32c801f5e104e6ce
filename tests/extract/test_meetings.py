"""Who met whom: sentences and the encounters they tell of, published on Thursday 16 March 2023."""

from __future__ import annotations

import re
from datetime import date

import pytest
from read_text import quoted_doc
from spacy.language import Language
from spacy.tokens import Doc

from kg.annotate.dates import mark_dates
from kg.annotations import NameMention, set_names
from kg.extract.meetings import read_meetings
from kg.extract.references import Reference, References
from kg.lexicon.lexicon import Lexicon
from kg.records import Meeting, Person, Role, Span

PUBLISHED = date(2023, 3, 16)
PEOPLE = {
    "Ana Perez": ("foreign minister", "ES"),
    "Perez": ("foreign minister", "ES"),
    "Jan Novak": ("president", "CZ"),
    "Novak": ("president", "CZ"),
    "Li Wen": ("defence minister", "CN"),
    "Ola Berg": ("prime minister", "NO"),
    "Tom Reed": ("spokesman", "GB"),
}
PLACES = (
    "Oslo",
    "Prague",
    "Beijing",
    "Madrid",
    "Geneva",
    "Norway",
    "China",
    "Kremlin",
    "Norwegian",
    "Chinese",
)


def person_of(name: str) -> str:
    """A surname means the same person as the full name."""
    return next(full for full in PEOPLE if " " in full and full.endswith(name))


def annotated(nlp: Language, text: str) -> tuple[Doc, References]:
    """A Doc with its marks, and references that know the names above."""
    doc = quoted_doc(nlp, text)
    mark_dates(doc, PUBLISHED)
    marks, at = [], {}
    pattern = "|".join(sorted((*PEOPLE, *PLACES), key=len, reverse=True))
    for found in re.finditer(rf"\b(?:{pattern})\b", text):
        name = found.group()
        kind = "PERSON" if name in PEOPLE else "NORP" if name.endswith(("ian", "ese")) else "GPE"
        marks.append(NameMention(*found.span(), kind))
        span = doc.char_span(*found.span())
        for token in span if span is not None and name in PEOPLE else ():
            at[token.i] = Reference(people=(person_of(name),))
    set_names(doc, tuple(marks))
    people = tuple(
        Person(name, name, (name,), (), (Role(title, country, None, False, Span(0, 1)),))
        for name, (title, country) in PEOPLE.items()
        if " " in name
    )
    return doc, References(people, (), at)


@pytest.fixture
def read(nlp: Language, lexicon: Lexicon):  # type: ignore[no-untyped-def]
    def reader(text: str) -> tuple[Meeting, ...]:
        doc, references = annotated(nlp, text)
        return read_meetings(doc, references, lexicon, PUBLISHED)

    return reader


PAIR = {"Ana Perez", "Jan Novak"}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Perez met Jan Novak in Prague on Tuesday.",
        "Ana Perez and Jan Novak met in Prague on Tuesday.",
        "Ana Perez met on Tuesday in Prague with Jan Novak.",
        "Ana Perez held talks with Jan Novak in Prague on Tuesday.",
        "Ana Perez was received by Jan Novak in Prague on Tuesday.",
        "Jan Novak hosted Ana Perez in Prague on Tuesday.",
        "After meeting with Jan Novak in Prague on Tuesday, Ana Perez said she was satisfied.",
        "A two-hour meeting in Prague on Tuesday between Ana Perez and Jan Novak brought no result.",
        "Ana Perez's talks with Jan Novak in Prague on Tuesday were long.",
        "Ana Perez came to Prague on Tuesday for talks with Jan Novak.",
        "Ana Perez flew to Prague on Tuesday to meet Jan Novak.",
        "Ana Perez (left) shakes hands with Jan Novak in Prague on March 14, 2023.",
        "Jan Novak told Ana Perez in Prague on Tuesday that trade mattered.",
        "Jan Novak met Ana Perez on Tuesday. The meeting in Prague lasted an hour.",
        "Ana Perez is visiting Prague. Jan Novak met Perez on Tuesday.",
    ],
)
def test_one_meeting_in_many_words(read, text: str) -> None:  # type: ignore[no-untyped-def]
    """Two people, in person, their countries, the place and the day, however it is told."""
    (meeting,) = read(text)
    assert set(meeting.participants) == PAIR
    assert (meeting.mode, meeting.status) == ("in_person", "held")
    assert set(meeting.sides) == {"ES", "CZ"}
    assert (meeting.place, meeting.place_country) == ("Prague", "CZ")
    assert meeting.date is not None
    assert meeting.date.value == "2023-03-14"


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Ana Perez held a video call with Jan Novak.", "video"),
        ("Ana Perez and Jan Novak held a virtual summit.", "video"),
        ("Ana Perez spoke by phone with Jan Novak.", "phone"),
        ("Ana Perez called Jan Novak on Monday.", "phone"),
        ("Jan Novak received a phone call from Ana Perez.", "phone"),
        ("Ana Perez had a telephone conversation with Jan Novak.", "phone"),
        ("Ana Perez thanked Jan Novak in a phone call.", "phone"),
        ("Ana Perez told Jan Novak that trade mattered.", "unknown"),
    ],
)
def test_mode(read, text: str, mode: str) -> None:  # type: ignore[no-untyped-def]
    """In person, by video, by phone, or not told."""
    (meeting,) = read(text)
    assert set(meeting.participants) == PAIR
    assert meeting.mode == mode
    assert meeting.place is None


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ana Perez will meet Jan Novak on Monday.", "planned"),
        ("Ana Perez is to meet Jan Novak on Monday.", "planned"),
        ("Ana Perez plans to hold talks with Jan Novak.", "planned"),
        ("Ana Perez is canceling a planned supper with Jan Novak.", "cancelled"),
        ("Ana Perez called off talks with Jan Novak.", "cancelled"),
        ("Ana Perez postponed a meeting with Jan Novak.", "cancelled"),
    ],
)
def test_status(read, text: str, status: str) -> None:  # type: ignore[no-untyped-def]
    """Planned and called-off encounters are records too."""
    (meeting,) = read(text)
    assert (set(meeting.participants), meeting.status) == (PAIR, status)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Perez met with criticism in Prague.",
        "The plan meets the requirements of Ana Perez and Jan Novak.",
        "Ana Perez did not meet Jan Novak.",
        "Ana Perez wants to meet Jan Novak.",
        "Ana Perez could meet Jan Novak.",
        "If Ana Perez met Jan Novak, trade would grow.",
        "A meeting between Ana Perez and Jan Novak is not possible.",
        "Ana Perez called for talks with Jan Novak.",
        "Ana Perez called Jan Novak a liar.",
        "Ana Perez visited Norway.",
        "Ana Perez received the support of Jan Novak.",
        "Tom Reed told reporters that trade mattered.",
        "Ana Perez attended a summit in Geneva.",
        "Ana Perez held talks near the border with Norway.",
        "Ana Perez often meets Jan Novak.",
    ],
)
def test_no_encounter(read, text: str) -> None:  # type: ignore[no-untyped-def]
    """What is denied, wished for, or no encounter at all gives no record."""
    assert read(text) == ()


def test_two_encounters_of_one_pair(read) -> None:  # type: ignore[no-untyped-def]
    """Another mode and another time make another encounter."""
    text = "Ana Perez met Jan Novak in Prague on Tuesday. They had spoken. Perez called Novak on March 3."
    first, second = read(text)
    assert (first.mode, second.mode) == ("in_person", "phone")
    assert set(first.participants) == set(second.participants) == PAIR


def test_encounter_before_the_encounter(read) -> None:  # type: ignore[no-untyped-def]
    """An earlier call without parties of its own has those of the meeting that followed it."""
    text = "Ana Perez met Jan Novak in Prague. Perez and Novak held talks, following a video call in January."
    first, second = read(text)
    assert (first.mode, first.place) == ("in_person", "Prague")
    assert second.mode == "video"
    assert second.date is not None
    assert second.date.value == "2023-01"


@pytest.mark.parametrize(
    ("text", "others"),
    [
        ("Ana Perez met Jan Novak in Prague and later with Ola Berg in Oslo.", ["Jan Novak", "Ola Berg"]),
        ("Ana Perez held separate meetings with Jan Novak and Ola Berg.", ["Jan Novak", "Ola Berg"]),
    ],
)
def test_one_by_one(read, text: str, others: list[str]) -> None:  # type: ignore[no-untyped-def]
    """Who is met apart has an encounter of his own."""
    assert [set(meeting.participants) for meeting in read(text)] == [{"Ana Perez", other} for other in others]


def test_who_else_attended(read) -> None:  # type: ignore[no-untyped-def]
    """Those said to attend take part."""
    (meeting,) = read("Ana Perez met Jan Novak. The supper, which was attended by Li Wen, was cold.")
    assert meeting.participants == ("Ana Perez", "Jan Novak", "Li Wen")
    assert meeting.sides == ("ES", "CZ", "CN")


def test_event(read) -> None:  # type: ignore[no-untyped-def]
    """What an encounter is part of."""
    (meeting,) = read("Ana Perez met Jan Novak on the sidelines of a trade conference in Geneva.")
    assert (meeting.part_of, meeting.place) == ("trade conference", "Geneva")


def test_other_party_unnamed(read) -> None:  # type: ignore[no-untyped-def]
    """One person and an identified side make an encounter, with less confidence."""
    (named,) = read("Ana Perez met Jan Novak.")
    (unnamed,) = read("Ana Perez met Norwegian officials.")
    assert (unnamed.participants, unnamed.sides) == (("Ana Perez",), ("ES", "NO"))
    assert unnamed.confidence < named.confidence


def test_evidence_is_the_clause(read) -> None:  # type: ignore[no-untyped-def]
    """The evidence runs from the first to the last word that the record rests on."""
    text = "It rained. On Tuesday, Ana Perez met Jan Novak in Prague, the ministry said."
    (meeting,) = read(text)
    assert text[slice(*meeting.evidence)] == "On Tuesday, Ana Perez met Jan Novak in Prague"


def test_time_that_belies_the_plan(read) -> None:  # type: ignore[no-untyped-def]
    """A plan lies ahead of the day of publication: an earlier time is not the meeting's."""
    (meeting,) = read("Ana Perez will meet Jan Novak in January 2020.")
    assert (meeting.status, meeting.date) == ("planned", None)
