"""Offices among forms of address, marks and bodies: the title is told from what stands beside it."""

from __future__ import annotations

import pytest
from read_text import roles_in

Roles = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
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
            "The trade ministers of both states, Anna Friis of Denmark and Per Moe, waved.",
            "Anna Friis",
            [("trade minister", "DK")],
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
            "Norway's Minister of Trade, Rural Affairs and Fisheries Anna Friis slept.",
            "Anna Friis",
            [("minister of trade, rural affairs and fisheries", "NO")],
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
def test_offices_are_told_from_what_stands_beside_them(text: str, name: str, expected: Roles) -> None:
    """Forms of address, days, bodies, lists and hyphens are no part of a title, or part of it as a whole."""
    assert roles_in(text)[name] == expected
