"""Offices as the press words them: joined, served, listed, behind a noun, said by a verb."""

from __future__ import annotations

import pytest
from read_text import roles_in

Roles = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Jordanian Minister of the Desert Police Prince Nayef bin Tariq planted a tree.",
            "Nayef bin Tariq",
            [("minister of the desert police", "JO")],
        ),
        ("Norwegian Foreign Minister Prince Ola Dahl spoke.", "Ola Dahl", [("foreign minister", "NO")]),
        ("Norway's Prince Ola Dahl spoke.", "Ola Dahl", []),  # a title of birth is no office
        (
            "An invitation came from the Norwegian prime minister and OSCE chairperson Kari Lund.",
            "Kari Lund",
            [("prime minister", "NO"), ("chairperson", "NO")],
        ),
        (
            "Danish Foreign and Expatriates Minister Per Moe spoke.",
            "Per Moe",
            [("foreign and expatriates minister", "DK")],
        ),
        (
            "Deputy Cabinet Secretary and Cabinet Secretary for Sport and Islands, Per Moe, has a cold.",
            "Per Moe",
            [("deputy cabinet secretary", None), ("cabinet secretary for sport and islands", None)],
        ),
        (
            "He received Mr Per Moe, Special Envoy of President Kari Lund of Norway, at the palace.",
            "Per Moe",
            [("special envoy", "NO")],
        ),
        (
            "He received Mr Per Moe, Special Envoy of President Kari Lund of Norway, at the palace.",
            "Kari Lund",
            [("president", "NO")],
        ),
        (
            "Norway's Minister of Defence Gen. Per Moe spoke.",
            "Per Moe",
            [("minister of defence", "NO"), ("general", "NO")],
        ),
        ("The Hon Per Moe MP spoke in Canberra. Australia is large.", "Per Moe", [("mp", "AU")]),
        ("Senator the Hon Per Moe spoke in Canberra. Australia is large.", "Per Moe", [("senator", "AU")]),
        (
            "On the pier stood Per Moe, former Health Minister of Norway, member of the chess club, and treasurer"
            " of the choir.",
            "Per Moe",
            [
                ("ex-health minister", "NO"),
                ("member of the chess club", "NO"),
                ("treasurer of the choir", "NO"),
            ],
        ),
        (
            "Up on the roof stood Transport Minister, Anna Friis.",
            "Anna Friis",
            [("transport minister", None)],
        ),
        ("ANNA BERG, NBC ANCHOR: Mind the step.", "ANNA BERG", [("anchor", None)]),
        (
            "Per Moe, head of the Whaling Department at the Norwegian Health Ministry, sang.",
            "Per Moe",
            [("head of the whaling department", "NO")],
        ),
        (
            "State Department spokesperson Per Moe spoke in Washington.",
            "Per Moe",
            [("spokesperson", "US")],
        ),
        (
            "Few had foreseen the dismissal of Per Moe as secretary of state.",
            "Per Moe",
            [("secretary of state", "US")],
        ),
        (
            "It was Per Moe's first trip here as foreign minister. Norway is far.",
            "Per Moe",
            [("foreign minister", "NO")],
        ),
        (
            "Per Moe, who chairs the Norwegian defence committee, spoke.",
            "Per Moe",
            [("chair of the defence committee", "NO")],
        ),
        (
            "Chess was played by Norwegian State Secretary Per Moe and his Omani counterpart Omar Malik.",
            "Omar Malik",
            [("state secretary", "OM")],
        ),
        (
            "Anna Friis became the Danish trade minister in May. She previously served as envoy to Peru from 1997"
            " to 2003 and governor of the northern islands from 1999 to 2001.",
            "Anna Friis",
            [("trade minister", "DK"), ("envoy to peru", "DK"), ("governor of the northern islands", "DK")],
        ),
        (
            "Danish Foreign Minister Anna Friis left. In her first years as a scholar she had read much.",
            "Anna Friis",
            [("foreign minister", "DK")],
        ),
        (
            "Per Moe, chief executive of Rheinland AG, spoke in London. Britain is glad.",
            "Per Moe",
            [("chief executive of rheinland ag", None)],
        ),
        ("Per Moe was an officer to General Ola Dahl in Norway.", "Per Moe", [("officer", "NO")]),
        (
            "The bill is for a flight by the Danish Trade Minister, Anna Friis to Lima in spring.",
            "Anna Friis",
            [("trade minister", "DK")],
        ),
        (
            "Danish Trade and Benelux Affairs Minister Anna Friis slept.",
            "Anna Friis",
            [("trade and benelux affairs minister", "DK")],
        ),
    ],
)
def test_offices_of_the_press(text: str, name: str, expected: Roles) -> None:
    """As many as are told, each in its own words."""
    assert roles_in(text)[name] == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Norwegian Leader Per Moe was glad. Greeting the Danish President, Moe spoke of trade.",
            "Per Moe",
            [("leader", "NO")],
        ),
        (
            "Danish President Anna Friis met North Korean leader Kim Hyo."
            " Danish President Anna Friis and North Korea's Kim agreed.",
            "Kim Hyo",
            [("leader", "KP")],
        ),
    ],
)
def test_no_office_of_somebody_else(text: str, name: str, expected: Roles) -> None:
    """A title is left to its own holder, by the comma or because the other's own is told."""
    assert roles_in(text)[name] == expected
