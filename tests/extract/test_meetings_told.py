"""Encounters told in the words of agencies, live blogs, transcripts and machine translations."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.records import Meeting

Reader = Callable[[str], tuple[Meeting, ...]]
PAIR = {"Ana Perez", "Jan Novak"}


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
        ("Ana Perez will fly to Prague tomorrow and looks forward to meeting with Jan Novak.", "2023-03-17"),
        ("She left on Monday. The same day, Ana Perez met Jan Novak.", "2023-03-13"),
        ("He came on Tuesday. Earlier in the day, Jan Novak met Ana Perez.", "2023-03-14"),
        ("He came on Tuesday, a day after Ana Perez met Jan Novak.", "2023-03-13"),
        ("Jan Novak welcomed Ana Perez to Prague yesterday.", "2023-03-15"),
    ],
)
def test_time(read_told: Reader, text: str, value: str) -> None:
    """The day or month of an encounter, wherever its clause names it."""
    (meeting,) = read_told(text)
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
def test_time_of_what_was_told_before(read_told: Reader, text: str, value: str | None) -> None:
    """News goes on with the day told just before it, background does not."""
    meeting = read_told(text)[-1]
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
def test_place(read_told: Reader, text: str, place: str | None) -> None:
    """The place of an encounter, but not that of another clause."""
    (meeting,) = read_told(text)
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
        ("Ana Perez and Jan Novak reviewed the plans for the summer by telephone.", "phone"),
        (
            "We keep our ships and switch to gas — Perez Foreign minister Ana Perez held talks with Jan Novak.",
            "in_person",
        ),
        ("Ana Perez and Jan Novak gathered at the old fort.", "in_person"),
        ("Ana Perez chaired in Madrid the third meeting of the states, attended by Jan Novak.", "in_person"),
    ],
)
def test_other_words_for_encounters(read_told: Reader, text: str, mode: str) -> None:
    """Seen, called on, received, joined, gathered, chaired."""
    (meeting,) = read_told(text)
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
def test_who_was_present_is_added(read_told: Reader, text: str) -> None:
    """Those said to be present take part in the one encounter, and make none of their own."""
    (meeting,) = read_told(text)
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
def test_status(read_told: Reader, text: str, status: str) -> None:
    """What came to nothing is called off, what lies ahead is planned."""
    (meeting,) = read_told(text)
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
def test_no_encounter(read_told: Reader, text: str) -> None:
    """What has not happened, what is thought of somebody, what is asked of him."""
    assert read_told(text) == ()


def test_evidence_from_the_story(read_told: Reader) -> None:
    """The story's sentence is better evidence than the headline."""
    text = (
        "Ana Perez meets Jan Novak\n\nForeign minister Ana Perez met President Jan Novak in Prague on Monday."
    )
    (meeting,) = read_told(text)
    assert meeting.evidence.start > text.index("\n")
