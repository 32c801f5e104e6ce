"""Which of a few countries a name sounds like, told by the names of the people known there."""

from __future__ import annotations

import pytest

from kg.lexicon import load_lexicon
from kg.lexicon.origins import likely_origin

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("name", "codes", "expected"),
    [
        ("Bolormaa Ganbaatar", {"MN", "FR"}, "MN"),
        ("Kacper Wiśniowiecki", {"PL", "KE", "US"}, "PL"),
        ("Otieno Kipchumba", {"PL", "KE", "US"}, "KE"),
        ("Aino Virtasalo", {"FI", "CN"}, "FI"),
        ("Aino Virtasalo", {"FI"}, None),  # nothing to choose from
        ("Aino Virtasalo", {"FR", "KE"}, None),  # of neither
        ("John Marlow", {"GB", "US"}, None),  # at home in both
        ("Aino Virtasalo", set(), None),
    ],
)
def test_a_name_nobody_knows_is_told_by_its_sound(name: str, codes: set[str], expected: str | None) -> None:
    """Plainly of one of the countries, or of none."""
    assert not LEXICON.people(name)
    assert likely_origin(name, codes, LEXICON) == expected
