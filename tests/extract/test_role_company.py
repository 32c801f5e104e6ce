"""Offices whose country or kind the text gives by those around: a delegation, a companion, a counterpart."""

from __future__ import annotations

import pytest
from read_text import roles_in

Roles = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "The Danish delegation also includes Trade Minister Mette Holm and Finance Minister Lars Friis.",
            "Lars Friis",
            [("finance minister", "DK")],
        ),
        (
            "BERLIN - An Egyptian delegation led by Deputy Minister Omar Nasser arrived in Germany on Monday.",
            "Omar Nasser",
            [("deputy minister", "EG")],
        ),
        (
            "Norwegian Prime Minister Kari Lund flew to Chile. Energy Minister Per Moe, who accompanied Lund,"
            " spoke in Santiago of Chile's coast.",
            "Per Moe",
            [("energy minister", "NO")],
        ),
        (
            "Norwegian Prime Minister Kari Lund, accompanied by Energy Minister Per Moe, flew to Chile."
            " Chile has a long coast.",
            "Per Moe",
            [("energy minister", "NO")],
        ),
        (
            "Kenyan President William Ruto left Qatar. Musa Kamau, a spokesman for Ruto, said so in Doha.",
            "Musa Kamau",
            [("spokesman", "KE")],
        ),
        (
            "The talks were attended by Norway's Energy Minister Per Moe; Deputy Minister Ola Dahl; and others."
            " The Danish minister spoke of Denmark.",
            "Ola Dahl",
            [("deputy minister", "NO")],
        ),
        (
            "She gave the Thai president the greetings of his Chilean counterpart, Pablo Rojas.",
            "Pablo Rojas",
            [("president", "CL")],
        ),
        (
            "Danish Foreign Minister Anna Friis met her counterpart Minister of Defence Gen. Per Moe in Norway.",
            "Per Moe",
            [("minister of defence", "NO"), ("general", "NO")],
        ),
    ],
)
def test_who_comes_or_serves_with_somebody_is_of_their_country(text: str, name: str, expected: Roles) -> None:
    """Delegations, companions and spokespersons, wherever they speak."""
    assert roles_in(text)[name] == expected


def test_two_do_not_hold_one_office() -> None:
    """Where somebody else is India's foreign minister, the one met in Dhaka is Bangladesh's."""
    text = (
        "DHAKA, May 5 - Indian Foreign Minister Anil Rao met Foreign Minister Kamal Hasan here."
        " India and Bangladesh are neighbours. India said so."
    )
    assert roles_in(text)["Kamal Hasan"] == [("foreign minister", "BD")]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "Turkish Foreign Minister Orhan Demir was received by President Habib Hasan before sitting down"
            " with his Yemeni counterpart, Nasser Khalid.",
            "Nasser Khalid",
            [("foreign minister", "YE")],
        ),
        (
            "The Minister of Defence, Paul Okafor, came from talks between Presidents Muhammadu Buhari and"
            " Cyril Ramaphosa.\n\n“We cannot wait,” the minister said.\n\nHis South African counterpart,"
            " Thandi Nkosi, agreed.",
            "Thandi Nkosi",
            [("minister of defence", "ZA")],
        ),
        (
            "Prime Minister Lee met President Widodo. The pact was signed by then Defence Minister Tan Wei"
            " Ming and his Indonesian counterpart Budi Santoso.",
            "Budi Santoso",
            [("ex-defence minister", "ID")],
        ),
        (
            "Russian Defence Minister Ivan Petrov met with his Serbian peer, Marko Ilic, on Monday.",
            "Marko Ilic",
            [("defence minister", "RS")],
        ),
        # A line without a verb: nothing stands above the first name.
        ("Kari Lund with her Chilean counterpart Jorge Diaz.", "Jorge Diaz", []),
    ],
)
def test_a_counterpart_is_the_subjects(text: str, name: str, expected: Roles) -> None:
    """Not of whom the text named last, but of who acts, or stands joined to him."""
    assert roles_in(text)[name] == expected
