"""Where and when encounters were, and words that tell of them in passing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.records import Meeting

Reader = Callable[[str], tuple[Meeting, ...]]
PAIR = {"Ana Perez", "Jan Novak"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("OSLO, March 14 (Agency) -- Ana Perez met Jan Novak here on Monday.", "Oslo"),
        ("OSLO, March 14 (Agency) -- Ana Perez met Jan Novak on Monday.", None),
        ("Ana Perez met Jan Novak in the Norwegian capital on Monday.", "Oslo"),
        ("Ana Perez met Jan Novak on Monday in the capital of Norway.", "Oslo"),
        ("Ana Perez arrived in the Czech capital on Monday. Ana Perez was received by Jan Novak.", "Prague"),
        ("Ana Perez met Jan Novak on Monday in the Scottish capital.", None),
        ("Ana Perez met Jan Novak on the margins of the Geneva Trade Conference on Monday.", "Geneva"),
        ("The news came in Geneva, where, late on Monday, Ana Perez held talks with Jan Novak.", "Geneva"),
        ("Ana Perez and Jan Novak met at the Royal Palace in Oslo.", "Oslo"),
        ("Ola Berg spoke in Bergen. Ana Perez and Jan Novak met in May in the same city.", "Bergen"),
        (
            "OSLO – Ana Perez met Jan Novak on Monday. Ana Perez spoke to the press in the Norwegian capital.",
            "Oslo",
        ),
    ],
)
def test_place(read_told: Reader, text: str, place: str | None) -> None:
    """Places by another name: where the story was filed, a capital, the city an event is called by."""
    (meeting,) = read_told(text)
    assert meeting.place == place


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "On March 13, starting at 2 p.m., Ana Perez, who is visiting Prague, held a meeting with Jan Novak.",
            "2023-03-13",
        ),
        ("On Monday, Ana Perez said that Jan Novak had met Ola Berg.", None),
        ("Jan Novak, who had arrived on Monday, later met Ana Perez.", None),
        (
            "Spain pressed its case on Monday in a long day of diplomacy that brought no breakthrough on gas or on fish."
            "\n\nAna Perez, who took office on Friday, met Jan Novak over lunch.",
            "2023-03-13",
        ),
        (
            "Spain will send more ships to the North Sea before the end of the year, the foreign minister said yesterday."
            "\n\nAna Perez told journalists after talks with Jan Novak that two of them would leave first.",
            "2023-03-15",
        ),
        (
            "Ana Perez and Jan Novak last met in person on the margins of a summit on Feb. 14.",
            "2023-02-14",
        ),
        (
            "Spain pressed its case on Monday in a long day of diplomacy that brought no breakthrough on gas or on fish."
            "\n\nAna Perez met Jan Novak.",
            "2023-03-13",
        ),
        (
            "Spain said on Monday that a long day of diplomacy had brought no breakthrough on gas or on fish at all."
            "\n\nAna Perez met Jan Novak.",
            None,
        ),
    ],
)
def test_time(read_told: Reader, text: str, value: str | None) -> None:
    """The day that opens a sentence, or the story, but not that of a report or of a journey before."""
    (meeting,) = read_told(text)
    assert (meeting.date and meeting.date.value) == value


@pytest.mark.parametrize(
    "text",
    [
        "Ana Perez spent nearly five hours with Jan Novak in Prague.",
        "Ana Perez and Jan Novak signed a treaty on Monday.",
        "The treaty was signed by Ana Perez and Jan Novak.",
        "Ana Perez, who signed the treaty with Jan Novak on Monday, was pleased.",
        "Ana Perez and Jan Novak witnessed the signing of the papers.",
        "Ana Perez co-chaired the session with Jan Novak.",
        "The session was co-chaired by Ana Perez and Jan Novak.",
        "Ana Perez sat across the table from Jan Novak.",
        "Ana Perez was asked about it at a news conference with Jan Novak.",
        "Ana Perez, the council president, met Jan Novak.",
    ],
)
def test_encounter(read_told: Reader, text: str) -> None:
    """Who signs, chairs or spends hours together, meets."""
    (meeting,) = read_told(text)
    assert set(meeting.participants) == PAIR
    assert (meeting.mode, meeting.status) == ("in_person", "held")


@pytest.mark.parametrize(
    "text",
    [
        "Ana Perez signed a letter to Jan Novak.",
        "Ana Perez spent the money of Jan Novak.",
        "Jan Novak chaired a session on Ana Perez.",
        "After their phone call, eggs grew dear. Ana Perez and Jan Novak are ministers.",
    ],
)
def test_no_encounter(read_told: Reader, text: str) -> None:
    """Words that only look alike."""
    assert read_told(text) == ()


def test_told_apart(read_told: Reader) -> None:
    """What a story opens with is not the encounter of months ago, what is hoped for not what was held."""
    text = (
        "OSLO, March 14 (Agency) -- Ola Berg told reporters so after talks with Ana Perez.\n\n"
        "In early January, Ana Perez held consultations with Ola Berg in Madrid."
    )
    assert [(m.date and m.date.value, m.place) for m in read_told(text)] == [
        ("2023-03-14", "Oslo"),
        ("2023-01", "Madrid"),
    ]


def test_called_off(read_told: Reader) -> None:
    """A meeting without names that is called off is the one that was called off before."""
    text = (
        "Ana Perez cancelled a meeting with Jan Novak.\n\n"
        "Ana Perez will not see Jan Novak, after a meeting planned for Friday was called off."
    )
    (meeting,) = read_told(text)
    assert meeting.status == "cancelled"
    assert meeting.date is not None
    assert meeting.date.value == "2023-03-17"


@pytest.mark.parametrize(
    ("text", "sides"),
    [("Ana Perez met Norway's adviser for foreign affairs on Monday.", {"ES", "NO"})],
)
def test_described(read_told: Reader, text: str, sides: set[str]) -> None:
    """An adviser without a name stands for the country."""
    (meeting,) = read_told(text)
    assert set(meeting.sides) == sides
