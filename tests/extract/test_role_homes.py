"""Whose minister, where no country stands beside the title: told by the name, the outlet, a journey, a realm."""

from __future__ import annotations

import pytest
from read_text import roles_in

from kg.extract.outlets import outlet_country
from kg.lexicon import load_lexicon

Roles = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Polish and Kenyan officials met. President Kacper Wiśniowiecki thanked the guests.",
            "Kacper Wiśniowiecki",
            [("president", "PL")],
        ),
        (
            "Poland and Kenya are friends, Presidents Kacper Wiśniowiecki and Otieno Kipchumba said.",
            "Otieno Kipchumba",
            [("president", "KE")],
        ),
        (
            "President-elect Kacper Wiśniowiecki will visit Kenya. Poland is far from Kenya.",
            "Kacper Wiśniowiecki",
            [("president-elect", "PL")],
        ),
        (
            "Army chief Kacper Wiśniowiecki will visit Kenya. Poland is far from Kenya.",
            "Kacper Wiśniowiecki",
            [("army chief", "PL")],
        ),
        (
            "OSLO, May 6 (NTB) -- Defence Minister Ola Dahl met his Danish and Swedish counterparts.",
            "Ola Dahl",
            [("defence minister", "NO")],
        ),
        (
            "Norwegian Foreign Minister Kari Lund flew to Chile to meet her counterpart Pablo Muñoz Rojas.",
            "Pablo Muñoz Rojas",
            [("foreign minister", "CL")],
        ),
        (
            "Talks were held in Oslo. Kremlin spokeswoman Darya Berg said that Norway was wrong.",
            "Darya Berg",
            [("kremlin spokeswoman", "RU")],
        ),
        (
            "Norway's minister flew to Jordan and Chile. In Amman she was received by King Talal Saad.",
            "Talal Saad",
            [("king", "JO")],
        ),
        (
            "The Danish minister saw the head of the emir's office, Nasser Saad, after a flight to Kuwait.",
            "Nasser Saad",
            [("head of the emir's office", "KW")],
        ),
        (
            "Chile and Norway talk of fish\n\nOSLO. NTBINFORM - President Ola Dahl chaired a meeting today.",
            "Ola Dahl",
            [("president", "NO")],
        ),
        (
            "The Danish minister will fly to Norway, where she will meet President Ola Dahl.",
            "Ola Dahl",
            [("president", "NO")],
        ),
        (
            "Latvia and Tonga trade. Foreign Minister Ola Dahl, in talks with his Tongan counterpart, said so.",
            "Ola Dahl",
            [("foreign minister", "LV")],
        ),
        ("Cuba was wrong, Senator Per Moe said of Cuba.", "Per Moe", [("senator", "US")]),
        ("PARIS, May 6 (AFP) -- Senator Per Moe spoke.", "Per Moe", [("senator", "FR")]),
        ("The Taoiseach, Cormac Boyle, flew to London.", "Cormac Boyle", [("taoiseach", "IE")]),
    ],
)
def test_the_country_that_is_left_out(text: str, name: str, expected: Roles) -> None:
    """By what the name sounds like, the dateline, the other side, the seat, the realm, the office itself."""
    assert roles_in(text)[name] == expected


def test_nobody_is_of_the_country_that_is_visited() -> None:
    """Who travels there is a guest, however often the text names it."""
    text = "Vice President Per Moe is visiting Chile. In Chile he will see the coast of Chile."
    assert roles_in(text)["Per Moe"] == [("vice president", None)]


@pytest.mark.parametrize(
    ("publisher", "url", "expected"),
    [
        ("Le Monde", None, "FR"),
        ("Voice of Nigeria", None, "NG"),
        ("The Kyiv Courier", None, "UA"),
        ("Radio New Zealand", None, "NZ"),
        ("Le Monde (Reuters)", None, "FR"),
        ("The Daily Lantern", "https://www.lantern.co.ke/news/1", "KE"),
        ("The Daily Lantern", "https://www.lantern.co.uk", "GB"),
        ("The Daily Lantern", "https://lantern.tv/news", None),
        ("The Daily Lantern", None, None),
        (None, None, None),
    ],
)
def test_the_country_of_an_outlet(publisher: str | None, url: str | None, expected: str | None) -> None:
    """As known, by its name, by its address; letters that anybody may have tell nothing."""
    assert outlet_country(publisher, url, load_lexicon()) == expected
