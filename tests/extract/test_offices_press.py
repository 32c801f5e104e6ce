"""Offices as the press words them: joined, served, listed, behind a noun, said by a verb."""

from __future__ import annotations

import pytest
from read_text import roles_in

Roles = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Saudi Minister of the National Guard Prince Majid bin Saad spoke.",
            "Majid bin Saad",
            [("minister of the national guard", "SA")],
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
            "Prime Cabinet Secretary and Cabinet Secretary for Foreign and Diaspora Affairs, Per Moe, spoke.",
            "Per Moe",
            [("prime cabinet secretary", None), ("cabinet secretary for foreign and diaspora affairs", None)],
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
            "He received Per Moe, former Foreign Minister of Norway, member of the Storting, and head of the"
            " delegation to the assembly.",
            "Per Moe",
            [
                ("ex-foreign minister", "NO"),
                ("member of the storting", "NO"),
                ("head of the delegation to the assembly", "NO"),
            ],
        ),
        ("Our first guest was Foreign Minister, Anna Friis.", "Anna Friis", [("foreign minister", None)]),
        ("KARI LUND, CNN ANCHOR: We have news.", "KARI LUND", [("anchor", None)]),
        (
            "Per Moe, director of the Asia Department at the Norwegian Foreign Ministry, spoke.",
            "Per Moe",
            [("director of the asia department", "NO")],
        ),
        (
            "State Department spokesperson Per Moe spoke in Washington.",
            "Per Moe",
            [("spokesperson", "US")],
        ),
        (
            "A week after the replacement of Per Moe as secretary of state, he left.",
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
            "Indian Foreign Secretary Anil Desai and his Pakistani counterpart Omar Malik met.",
            "Omar Malik",
            [("foreign secretary", "PK")],
        ),
        (
            "Anna Friis has been the Danish foreign minister since 2011. She previously served as minister of"
            " education from 2004 to 2008 and ambassador to Chile from 2008 to 2011.",
            "Anna Friis",
            [("foreign minister", "DK"), ("minister of education", "DK"), ("ambassador to chile", "DK")],
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
            "They met after a visit by the Danish Foreign Minister, Anna Friis to Juba last week.",
            "Anna Friis",
            [("foreign minister", "DK")],
        ),
        (
            "Danish Foreign and Caricom Affairs Minister Anna Friis spoke.",
            "Anna Friis",
            [("foreign and caricom affairs minister", "DK")],
        ),
        (
            "Oslo: Mr Ola Hamad Dahl, Foreign Minister on Monday received the ambassador.",
            "Ola Hamad Dahl",
            [("foreign minister", "NO")],
        ),
        (
            "He received Minister of Foreign Affairs of Norway HE Dr. Per Moe.",
            "Per Moe",
            [("minister of foreign affairs", "NO")],
        ),
        (
            "Norwegian Minister for Defence Dr Anna Friis spoke.",
            "Anna Friis",
            [("minister for defence", "NO")],
        ),
        (
            "On his first trip Secretary of State Per Moe spoke.",
            "Per Moe",
            [("secretary of state", "US")],
        ),
        (
            "Anna Friis, spokesperson of the Danish ministry tweeted that it was late.",
            "Anna Friis",
            [("spokesperson", "DK")],
        ),
        ("She met only Anna Friis, an official said.", "Anna Friis", []),
        (
            "The Indian foreign minister Ravi Desai met his counterpart from Norway, Elma Konak and left.",
            "Elma Konak",
            [("foreign minister", "NO")],
        ),
        (
            "Ali Ahmed, Ambassador of Somalia to the Sultanate and officials of the ministry spoke.",
            "Ali Ahmed",
            [("ambassador to the sultanate", "SO")],
        ),
        ("She is an adviser to the Berg campaign. Per Berg left.", "Per Berg", []),
        ("TD Ameritrade founder Per Moe spoke.", "Per Moe", [("td ameritrade founder", None)]),
        (
            "Prime Minister of the Kingdom of Denmark H.E. Ms. Anna Friis spoke.",
            "Anna Friis",
            [("prime minister", "DK")],
        ),
        (
            "The foreign ministers of the two states, Anna Friis of Denmark and Per Moe, met.",
            "Anna Friis",
            [("foreign minister", "DK")],
        ),
        (
            "Chilean Under-Secretary for Foreign Affairs Gloria Mena spoke.",
            "Gloria Mena",
            [("under-secretary for foreign affairs", "CL")],
        ),
        ("UNSG Anna Friis met EAM Ravi Desai of India.", "Anna Friis", [("secretary general", None)]),
        (
            "The Speaker of the Jatiya Sangsad, Shirin Begum, left.",
            "Shirin Begum",
            [("speaker", None)],
        ),
        (
            "Norway's Minister of Foreign Affairs, Foreign Employment and Tourism Anna Friis spoke.",
            "Anna Friis",
            [("minister of foreign affairs, foreign employment and tourism", "NO")],
        ),
        (
            "Jordan's King Abdallah and Crown Prince Nasser Saad left.",
            "Nasser Saad",
            [("crown prince", "JO")],
        ),
        (
            "Deputy Assistant Secretary of State for East Asian Affairs Per Moe met Taiwan's deputy minister.",
            "Per Moe",
            [("deputy assistant secretary of state for east asian affairs", "US")],
        ),
        ("Per Moe, leader of the Norwegian opposition, spoke.", "Per Moe", [("opposition leader", "NO")]),
        ("Call Per Moe (Minister Lund's office) in Oslo.", "Per Moe", []),
        ("The Crown Prince-Berg talks in Oslo ended, Per Berg said.", "Per Berg", []),
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
