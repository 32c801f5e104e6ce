"""Meetings as agencies, transcripts and readouts word them: a sentence that keeps, and one that breaks, each rule."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.records import Meeting

Reader = Callable[[str], tuple[Meeting, ...]]
PAIR = {"Ana Perez", "Jan Novak"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Jan Novak met a Norwegian delegation led by Prime Minister Ola Berg in Prague.",
            {"Jan Novak", "Ola Berg"},
        ),
        ("Ana Perez communicated with Jan Novak by telephone on Monday.", PAIR),
        ("Ana Perez and Jan Novak came together in Oslo on Monday.", PAIR),
        ("Ana Perez breakfasted with Jan Novak in Oslo.", PAIR),
        ("Ana Perez had tea with Jan Novak in Oslo.", PAIR),
        ("Ana Perez and Jan Novak ended their summit in Oslo on Monday.", PAIR),
        ("Ana Perez saw Jan Novak in Oslo in May.", PAIR),
        ("Ana Perez flew to Oslo to see Jan Novak.", PAIR),
        ('"I met Jan Novak in Oslo," Ana Perez said.', PAIR),
        ("In a telephone conversation with Jan Novak, Ana Perez on Monday took up the war.", PAIR),
        ("Ana Perez said that talks with Jan Novak were useful.", PAIR),
        ("Ana Perez said they had met with Jan Novak in Oslo.", PAIR),
        ("Ana Perez attended a meeting with Jan Novak on Monday.", PAIR),
        ("Ana Perez and her visiting Czech counterpart Jan Novak called for peace in Oslo.", PAIR),
        (
            "Ola Berg received on Monday an envoy of President Jan Novak, Ana Perez.",
            {"Ola Berg", "Ana Perez"},
        ),
        ("Ana Perez hosted a dinner in honour of Jan Novak.", PAIR),
        ("Ana Perez attended a dinner hosted by Jan Novak in Oslo.", PAIR),
        ("A dinner was held on Monday, hosted by Jan Novak for Ana Perez.", PAIR),
        ("Ana Perez contacted Jan Novak, the Czech president, through telephone.", PAIR),
        ("This was conveyed by Ana Perez during a meeting with Jan Novak.", PAIR),
        ("During a telephone conversation Ana Perez expressed her condolences to Jan Novak.", PAIR),
        (
            "Ana Perez met Jan Novak. The chat was attended by Colonel Li Wen; and Eva Dahl.",
            PAIR | {"Li Wen", "Eva Dahl"},
        ),
        ("Jan Novak, the premier, and a number of others met Ana Perez in Oslo.", PAIR),
        ("Ana Perez held talks with Tom Reed, the spokesman, in Oslo.", {"Ana Perez", "Tom Reed"}),
        ("The meeting between Jan Novak and his Norwegian colleague was postponed.", {"Jan Novak"}),
    ],
)
def test_people(read_told: Reader, text: str, people: set[str]) -> None:
    """Who meets whom, by whatever word."""
    (meeting,) = read_told(text)
    assert set(meeting.participants) == people


@pytest.mark.parametrize(
    "text",
    [
        "Ana Perez wrote to tell Jan Novak that she would stay.",
        "Trade was a subject of discussion with Jan Novak, Ana Perez said.",
        "Ana Perez saw Jan Novak as a rival in Oslo.",
        '"I met nobody," Ana Perez said of Jan Novak.',
        "Every time Ana Perez meets Jan Novak, prices rise.",
        "Ana Perez and Jan Novak were both in Oslo, at a summit on trade.",
        "Trade, oil and peace featured in talks with Jan Novak and Ana Perez.",
        "Ana Perez reviewed gas and the negotiations between Jan Novak and Ola Berg.",
        "Ana Perez and Jan Novak raised preparations for the summit of the premiers in December.",
        "The talks between Norway and China go on.",
        "Ana Perez blushed on receiving the Envoy of Good Cheer medal from Norway.",
    ],
)
def test_no_meeting(read_told: Reader, text: str) -> None:
    """A letter, a topic, a view of somebody, talks of countries at no time or place."""
    assert read_told(text) == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Ola Berg called Ana Perez and Jan Novak on Monday.", 2),
        ("Ola Berg met Ana Perez and Jan Novak on Monday.", 1),
        ("Ola Berg met with Ana Perez on Monday and Jan Novak on Tuesday.", 2),
        ("Ana Perez met Jan Novak on March 14. Ana Perez and Jan Novak will meet again later this month.", 2),
        ("Ana Perez met Jan Novak on Monday to discuss trade.", 1),
        ("Ola Berg spent Monday meeting with Ana Perez, Jan Novak and Li Wen.", 3),
        ("Ola Berg took calls from the leaders of Spain, Norway, Poland, China and Japan.", 1),
        ("Ana Perez met Jan Novak on the margins of the ASEAN meeting Minister Ola Berg said.", 1),
        (
            "Ana Perez met Jan Novak in Oslo on Monday. On Tuesday, Ana Perez and Jan Novak held their second meeting.",
            2,
        ),
    ],
)
def test_count(read_told: Reader, text: str, count: int) -> None:
    """Calls come one after the other; a second meeting on another day is one of its own."""
    assert len(read_told(text)) == count


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ana Perez called off a planned June 12 summit with Jan Novak on Tuesday.", "2023-06-12"),
        ("The talks between Ana Perez and Jan Novak were cancelled on Tuesday.", None),
        (
            "Ana Perez will meet Jan Novak in Oslo this week. The talks are to be held on Friday.",
            "2023-03-17",
        ),
        ("Ana Perez arrived in Prague on Monday. Ana Perez will meet Jan Novak.", None),
        ("Ana Perez plans talks with Jan Novak for April.", "2023-04"),
        ("On Friday, Ana Perez is slated to meet Jan Novak.", "2023-03-17"),
        ("Ana Perez met Jan Novak. The talks, which were held on Monday in Oslo, were brief.", "2023-03-13"),
        ("Ana Perez will meet Jan Novak in Oslo, on Friday, an aide said.", "2023-03-17"),
        ("Since early May, Ana Perez has met Jan Novak.", None),
        ("In May, Ana Perez met Jan Novak.", "2022-05"),
        (
            "OSLO, March 15 — Ana Perez spoke by phone with Jan Novak on the evening of March 13.",
            "2023-03-13",
        ),
        ("They have not met since May, when Ana Perez saw Jan Novak in Oslo.", "2022-05"),
        ("Ana Perez met Jan Novak in Oslo. Another visitor came on Monday.", None),
        ("The news came on the same day that Ana Perez met Jan Novak.", None),
        (
            "Ola Berg spoke on Monday. The news came on the same day that Ana Perez met Jan Novak.",
            "2023-03-13",
        ),
    ],
)
def test_date(read_told: Reader, text: str, day: str | None) -> None:
    """The day of the meeting itself, not that of calling it off, and no limit of a time."""
    meeting = next(m for m in read_told(text) if set(m.participants) == PAIR)
    assert (meeting.date.value if meeting.date else None) == day


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Ana Perez met Jan Novak at the Lakeside State Lodge on Monday.", "Lakeside State Lodge"),
        ("Ana Perez met Jan Novak at a lodge on Monday.", None),
        (
            "It was the first meeting between Ana Perez and Jan Novak since the minister took office in Oslo.",
            None,
        ),
        (
            "Ana Perez met Jan Novak. The presidents of both countries held talks in Oslo on Monday.",
            "Oslo",
        ),
        ("Ana Perez met Jan Novak at his Oslo office on Monday.", "Oslo"),
        ("Ana Perez arrived in Prague on Monday. Ana Perez met Jan Novak on Wednesday.", "Prague"),
        ("Ana Perez met Jan Novak for the second time this year in Oslo.", "Oslo"),
        ("Ana Perez met Jan Novak on Monday before she left for Prague.", None),
        ("Ana Perez will visit the Royal Palace to hold a meeting with Jan Novak.", "Royal Palace"),
        ("Ana Perez made a last visit to Prague in May. Ana Perez met Jan Novak on Monday.", None),
        ("Ana Perez met Jan Novak on the margins of the summit, which will be held in Oslo.", "Oslo"),
        ("Ana Perez had stopped in Oslo before the talks with Jan Novak.", None),
        ("At a time of trouble, Ana Perez met Jan Novak near Oslo.", None),
        ("Ana Perez met Jan Novak face-to-face in Oslo.", "Oslo"),
        ("Ana Perez will be received in the Royal Palace by Jan Novak.", "Royal Palace"),
        ("Ana Perez welcomed Jan Novak to the Lakeside Mansion on Monday.", "Lakeside Mansion"),
        ("Ana Perez headed back to Oslo for talks with Jan Novak.", "Oslo"),
        ("Ana Perez will meet Jan Novak. Their lunch, which is to be held in Oslo, will be cold.", "Oslo"),
        ("Madrid: Ana Perez met Jan Novak on Monday.", "Madrid"),
        ("Ana Perez met Jan Novak in Norway, the Royal Palace said.", None),
        (
            "Ana Perez met Jan Novak on the fringes of a congress of Heads of State and Bishops in Oslo.",
            "Oslo",
        ),
        ("Ana Perez met Jan Novak in Madrid before flying to Oslo for talks with Ola Berg.", "Madrid"),
    ],
)
def test_place(read_told: Reader, text: str, place: str | None) -> None:
    """A house by its name, a city by its office, a journey of some days."""
    meeting = next(m for m in read_told(text) if set(m.participants) == PAIR)
    assert meeting.place == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Jan Novak met Ana Perez at the summit in Oslo. Jan Novak also met Li Wen.", "Oslo"),
        (
            "After arriving in the Norwegian capital, Jan Novak met Ana Perez. Jan Novak also met Li Wen.",
            "Oslo",
        ),
        (
            "In 2013, Jan Novak traveled to Oslo and held a summit with Li Wen.",
            "Oslo",
        ),
        ("Jan Novak hopes to attend a summit in Oslo. Jan Novak met Li Wen on Monday.", None),
    ],
)
def test_third_country(read_told: Reader, text: str, place: str | None) -> None:
    """Who is said to be abroad meets others there, what is told next at least."""
    meeting = next(m for m in read_told(text) if set(m.participants) == {"Jan Novak", "Li Wen"})
    assert meeting.place == place
