"""Encounters told in the words of agencies, live blogs, transcripts and machine translations."""

from __future__ import annotations

import re
from datetime import date

import pytest
from spacy.language import Language

from kg.annotate.blocks import cut_blocks
from kg.annotate.dates import mark_dates
from kg.annotate.nlp import load_pipeline, tokenize
from kg.annotations import NameMention, set_blocks, set_names
from kg.extract.meetings import read_meetings
from kg.extract.references import Reference, References
from kg.lexicon import load_lexicon
from kg.lexicon.lexicon import Lexicon
from kg.records import Meeting, Person, Role, Span

PUBLISHED = date(2023, 3, 16)
PEOPLE = {
    "Ana Perez": ("foreign minister", "ES"),
    "Jan Novak": ("president", "CZ"),
    "Ola Berg": ("prime minister", "NO"),
    "Li Wen": ("defence minister", "CN"),
    "Eva Dahl": ("ambassador", "NO"),
}
PLACES = ("Oslo", "Prague", "Madrid", "Geneva", "Bergen", "Prag", "North Sea", "Royal Palace", "OSLO")
PAIR = {"Ana Perez", "Jan Novak"}


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.fixture
def read(nlp: Language, lexicon: Lexicon):  # type: ignore[no-untyped-def]
    def reader(text: str) -> tuple[Meeting, ...]:
        blocks = cut_blocks(text)
        doc = tokenize(nlp, text, blocks)
        set_blocks(doc, blocks)
        for _, pipe in nlp.pipeline:
            doc = pipe(doc)
        mark_dates(doc, PUBLISHED)
        marks, at = [], {}
        for found in re.finditer(rf"\b(?:{'|'.join((*PEOPLE, *PLACES))})\b", text):
            person = found.group() in PEOPLE
            marks.append(NameMention(*found.span(), "PERSON" if person else "GPE"))
            for token in doc.char_span(*found.span(), alignment_mode="expand") or ():
                if person:
                    at[token.i] = Reference(people=(found.group(),))
        set_names(doc, tuple(marks))
        people = tuple(
            Person(name, name, (name,), (), (Role(title, country, None, False, Span(0, 1)),))
            for name, (title, country) in PEOPLE.items()
        )
        return read_meetings(doc, References(people, (), at), lexicon, PUBLISHED)

    return reader


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ana Perez spoke with Jan Novak by phone on Monday.", "2023-03-13"),
        ("Ana Perez spoke to Jan Novak over the telephone on March 10.", "2023-03-10"),
        ("Ana Perez and Jan Novak spoke by telephone on Saturday.", "2023-03-11"),
        ("Ana Perez spoke to Jan Novak by phone last month.", "2023-02"),
        ("On the 15th, Ana Perez met Jan Novak.", "2023-03-15"),
        ("Ana Perez will on the 17th meet Jan Novak.", "2023-03-17"),
        ("On the eve, Ana Perez and Jan Novak held talks.", "2023-03-15"),
        ("Ana Perez this day met Jan Novak.", "2023-03-16"),
        ("Tomorrow Ana Perez travels to Prague, where Ana Perez will meet Jan Novak.", "2023-03-17"),
        ("It was in February 2019 that Ana Perez and Jan Novak met.", "2019-02"),
        ("She left on Monday. The same day, Ana Perez met Jan Novak.", "2023-03-13"),
        ("He came on Tuesday. Earlier in the day, Jan Novak met Ana Perez.", "2023-03-14"),
        ("He came on Tuesday, a day after Ana Perez met Jan Novak.", "2023-03-13"),
        ("Jan Novak welcomed Ana Perez to Prague yesterday.", "2023-03-15"),
    ],
)
def test_time(read, text: str, value: str) -> None:  # type: ignore[no-untyped-def]
    """The day or month of an encounter, wherever its clause names it."""
    (meeting,) = read(text)
    assert set(meeting.participants) == PAIR
    assert meeting.date is not None
    assert meeting.date.value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ola Berg met Jan Novak on Monday. Ola Berg also held talks with Ana Perez.", "2023-03-13"),
        ("Ola Berg met Jan Novak on Monday. Later, Ola Berg received Ana Perez.", "2023-03-13"),
        ("OSLO, March 14 (Agency) -- Ola Berg met Ana Perez.", "2023-03-14"),
        ("10.15 GMT\n\nOla Berg has met Ana Perez in the garden of the house.", "2023-03-16"),
        ("Ola Berg met Jan Novak on Monday. Ola Berg last met Ana Perez in Oslo.", None),
        ("Ola Berg met Jan Novak on Monday. Ola Berg had met Ana Perez before.", None),
        ("Ola Berg met Jan Novak in January. Ola Berg also met Ana Perez.", None),
    ],
)
def test_time_of_what_was_told_before(read, text: str, value: str | None) -> None:  # type: ignore[no-untyped-def]
    """News goes on with the day told just before it, background does not."""
    meeting = read(text)[-1]
    assert set(meeting.participants) == {"Ola Berg", "Ana Perez"}
    assert (meeting.date and meeting.date.value) == value


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ana Perez in Prague met Jan Novak.", "Prague"),
        ("In Prague on Monday, Ana Perez met Jan Novak.", "Prague"),
        ("Ana Perez met Jan Novak in the North Sea city of Bergen.", "Bergen"),
        ("Ana Perez flew in from Geneva, where Ana Perez met Jan Novak.", "Geneva"),
        ("Jan Novak welcomed Ana Perez to Prague.", "Prague"),
        ("Jan Novak received Ana Perez at the presidential palace.", "presidential palace"),
        ("OSLO, March 14 (Agency) -- Ola Berg met Ana Perez.", "Oslo"),
        ("MADRID, March 14 (Agency) -- Ola Berg spoke with Jan Novak by phone.", None),
        ("Jan Novak sat down with Ana Perez at the royal palace in Prague.", "Prague"),
        ("Ana Perez met Jan Novak, who urged a return to negotiations in Geneva.", None),
    ],
)
def test_place(read, text: str, place: str | None) -> None:  # type: ignore[no-untyped-def]
    """The place of an encounter, but not that of another clause."""
    (meeting,) = read(text)
    assert meeting.place == place


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Ana Perez last saw Jan Novak in June.", "in_person"),
        ("Ana Perez called on Jan Novak in Prague.", "in_person"),
        ("Ana Perez was granted an audience by Jan Novak.", "in_person"),
        ("Jan Novak received in audience this morning, in the Royal Palace, Ana Perez.", "in_person"),
        ("Jan Novak received a call on Monday from Ana Perez.", "phone"),
        ("Ana Perez joined Jan Novak for an online meeting on Tuesday.", "video"),
        ("Ana Perez exchanged views with Jan Novak in a phone call.", "phone"),
        ("Ana Perez and Jan Novak gathered at the old fort.", "in_person"),
        ("Ana Perez chaired in Madrid the third meeting of the states, attended by Jan Novak.", "in_person"),
    ],
)
def test_other_words_for_encounters(read, text: str, mode: str) -> None:  # type: ignore[no-untyped-def]
    """Seen, called on, received, joined, gathered, chaired."""
    (meeting,) = read(text)
    assert (set(meeting.participants), meeting.mode, meeting.status) == (PAIR, mode, "held")


@pytest.mark.parametrize(
    "text",
    [
        "Ana Perez met Jan Novak. Eva Dahl was also present.",
        "Ana Perez met Jan Novak. Eva Dahl also attended.",
        "Ana Perez met Jan Novak. Eva Dahl took part in the conversation.",
        "Ana Perez met Jan Novak, accompanied by Eva Dahl.",
        "Ana Perez met Jan Novak. Eva Dahl was part of the delegation.",
    ],
)
def test_who_was_present_is_added(read, text: str) -> None:  # type: ignore[no-untyped-def]
    """Those said to be present take part in the one encounter, and make none of their own."""
    (meeting,) = read(text)
    assert set(meeting.participants) == PAIR | {"Eva Dahl"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("A meeting between Ana Perez and Jan Novak fell through.", "cancelled"),
        ("Ana Perez was to have met Jan Novak on Wednesday.", "cancelled"),
        ("The meeting between Ana Perez and Jan Novak did not take place.", "cancelled"),
        (
            "The visit of Ana Perez to Prague, where Ana Perez was to meet Jan Novak, was cancelled.",
            "cancelled",
        ),
        ("He said Ana Perez would host Jan Novak on 20 March. This will be their first meeting.", "planned"),
    ],
)
def test_status(read, text: str, status: str) -> None:  # type: ignore[no-untyped-def]
    """What came to nothing is called off, what lies ahead is planned."""
    (meeting,) = read(text)
    assert (set(meeting.participants) >= {"Jan Novak"}, meeting.status) == (True, status)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Perez and Jan Novak have yet to meet.",
        "Ana Perez saw Jan Novak as a rival.",
        "Ana Perez called on Jan Novak to resign.",
        "Ana Perez attended the funeral of Jan Novak.",
    ],
)
def test_no_encounter(read, text: str) -> None:  # type: ignore[no-untyped-def]
    """What has not happened, what is thought of somebody, what is asked of him."""
    assert read(text) == ()


def test_evidence_from_the_story(read) -> None:  # type: ignore[no-untyped-def]
    """The story's sentence is better evidence than the headline."""
    text = (
        "Ana Perez meets Jan Novak\n\nForeign minister Ana Perez met President Jan Novak in Prague on Monday."
    )
    (meeting,) = read(text)
    assert meeting.evidence.start > text.index("\n")
