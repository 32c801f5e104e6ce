"""Offices beside each other, and with words between them and the name."""

from __future__ import annotations

import pytest
from read_text import roles_in

Roles = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "The Serb member of the Bosnian Presidency Milan Dokic spoke.",
            "Milan Dokic",
            [("member of the presidency", "BA")],
        ),
        ("The talks with NATO chief Per Moe ended.", "Per Moe", [("nato chief", None)]),
        ("The talks with the CIA director, Tom Barton, ended.", "Tom Barton", [("cia director", "US")]),
        ("Nobody had seen the Burundi rebel leader, Jean Ndayi.", "Jean Ndayi", [("rebel leader", "BI")]),
        (
            "RIGA, May 9 (LETA) Chief Dental Adviser to the Royal Thai Navy, Rear Admiral Somchai Boon, fell off"
            " a ladder on Sunday.",
            "Somchai Boon",
            [("chief dental adviser to the royal thai navy", "TH"), ("rear admiral", "TH")],
        ),
        (
            "He met Minister Ola Dahl, Chief of Defence Staff General Per Moe, and others.",
            "Ola Dahl",
            [("minister", None)],
        ),
        ("In Oslo, Norway, the first lady, Kari Moe, spoke.", "Kari Moe", [("first lady", "NO")]),
        (
            "Malaysia's Foreign Minister Mohamed Khaled Nasri spoke. Mohamed Khaled said no.",
            "Mohamed Khaled Nasri",
            [("foreign minister", "MY")],
        ),
        (
            "Norway's internationally recognised prime minister, Ola Dahl, has met the king.",
            "Ola Dahl",
            [("prime minister", "NO")],
        ),
        (
            "The military commander of its northern half, Ola Dahl, has met the Norwegian king.",
            "Ola Dahl",
            [("military commander of its northern half", "NO")],
        ),
        (
            "He will meet Army chief General Per Moe, National Security Advisor (NSA) Ola Dahl, and Foreign"
            " Secretary Kari Lund in Oslo.",
            "Per Moe",
            [("army chief", "NO"), ("general", "NO")],
        ),
        (
            "Per Moe, chief spokesman for Dahl, said the Norwegian president may go.",
            "Per Moe",
            [("chief spokesman", "NO")],
        ),
        (
            "Norwegian Foreign Affairs and Trade Minister Per Moe said so.",
            "Per Moe",
            [("minister of foreign affairs and trade", "NO")],
        ),
        (
            "He phoned Presidents Per Moe of Norway and Mikael Soder of Finland, as well as the king.",
            "Mikael Soder",
            [("president", "FI")],
        ),
        (
            "The prize went to ECOWAS chairman President Samuel Okoro of Nigeria.",
            "Samuel Okoro",
            [("chairman", None), ("president", "NG")],
        ),
        (
            "Dogs bit the commandant of the US Marine Corps, Rear Admiral Tom Barton.",
            "Tom Barton",
            [("commandant of the marine corps", "US"), ("rear admiral", "US")],
        ),
        (
            "The group, with ECOWAS commission President Omar Diallo, landed in Niger.",
            "Omar Diallo",
            [("commission president", None)],
        ),
        ("Pentagon chief Tom Barton spoke.", "Tom Barton", [("secretary of defense", "US")]),
        ("He thanked the first lady, Kari Moe, for coming.", "Kari Moe", [("first lady", None)]),
        (
            "Kenya's Foreign Affairs CS Anne Kamau spoke.",
            "Anne Kamau",
            [("foreign affairs cabinet secretary", "KE")],
        ),
    ],
)
def test_offices_end_where_the_next_one_begins(text: str, name: str, expected: Roles) -> None:
    """Two heads side by side, a country behind each name, short forms, participles before the head."""
    assert roles_in(text)[name] == expected
