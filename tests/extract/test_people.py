"""People: one record a person, however often and however shortly named."""

from __future__ import annotations

import pytest
from read_text import reading_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Defence Minister Anders Holm met Julia Brandt. Holm said Ms Brandt had agreed.",
            [{"Anders Holm", "Holm"}, {"Julia Brandt", "Brandt"}],
        ),
        (
            "Bill Clinton and Hillary Clinton came. Hillary Clinton spoke.",
            [{"Bill Clinton"}, {"Hillary Clinton"}],
        ),
        (
            "Aleksander Lukashenko left. Alexander Lukashenko came.",
            [{"Aleksander Lukashenko", "Alexander Lukashenko"}],
        ),
        (
            "Sheikh Nasser Khaled Al-Hamad Al-Nasser thanked Sheikh Nasser Al-Ahmad Al-Jaber Al-Nasser.",
            [{"Nasser Khaled Al-Hamad Al-Nasser"}, {"Nasser Al-Ahmad Al-Jaber Al-Nasser"}],
        ),
        (
            "They met King Salman. Crown Prince Nasser bin Salman drove the bus.",
            [{"King Salman", "Salman"}, {"Nasser bin Salman"}],
        ),
        (
            "Danish Foreign Minister Holds Bilateral Talks With Chile\n\nOslo - Foreign Minister Anna Friis spoke.",
            [{"Anna Friis"}],
        ),
        ("They met Prime Minister \u200eAnna Friis\u200e today.", [{"Anna Friis"}]),
        ("The Obama administration had promised help.", [{"Obama"}]),
        ("MR. PANG: Last question. MS. HOLM: None.", [{"PANG"}, {"HOLM"}]),
        (
            "General Abdoulrahmane Traore spoke. Abdourahmane Traore and Omar Traore met.",
            [{"Abdoulrahmane Traore", "Abdourahmane Traore"}, {"Omar Traore"}],
        ),
        ("Kim Jong-un met Moon Jae-in. Kim smiled.", [{"Kim Jong-un", "Kim"}, {"Moon Jae-in"}]),
    ],
)
def test_forms_of_one_name_are_one_person(text: str, expected: list[set[str]]) -> None:
    """Surnames, romanisations and namesakes."""
    assert [set(person.aka) for person in reading_of(text).people] == expected


@pytest.mark.parametrize(
    "text",
    [
        "The market in the town of Khan Bazarak sells melons.",
        "Most of the country is Orthodox Christian, with some Catholics.",
        "The Kremlin and the White House announced the Geneva Summit.",
        "Whitehall insists that the debt is another matter. Rohingya must be heard.",
        "They met at Itamaraty Palace, as sources of the Palacio de Hacienda said.",
        "The contractor Hexagon Co has won, and the General Board Meeting is over.",
        "The boats came from Borvik. Borvik lies on the coast.",
    ],
)
def test_places_faiths_and_bodies_are_no_persons(text: str) -> None:
    """Capitalised words that name no person give no record."""
    assert reading_of(text).people == ()


def test_mentions_are_the_words_of_the_text() -> None:
    """Every mention's span holds a form of the name."""
    text = "Foreign Minister Anders Holm spoke.\n\n“We agree,” Holm said."
    (person,) = reading_of(text).people
    assert [text[span.start : span.end] for span in person.mentions] == ["Anders Holm", "Holm"]
