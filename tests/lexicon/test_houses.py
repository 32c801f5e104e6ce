"""Buildings that stand for bodies: one table for whoever reads and whoever resolves."""

from __future__ import annotations

import pytest

from kg.lexicon import load_lexicon
from kg.lexicon.houses import HOUSES
from kg.lexicon.names import fold, fold_body


@pytest.mark.parametrize("name", HOUSES)
def test_every_house_can_be_found(name: str) -> None:
    """Its name stands as names are folded, in a country that there is."""
    assert fold(name) == name
    assert HOUSES[name].country in load_lexicon().countries


@pytest.mark.parametrize(
    ("name", "country", "role", "kind"),
    [
        ("the Kremlin", "RU", "government", "government"),
        ("Quai d’Orsay", "FR", "foreign-affairs", "ministry"),
        ("The Pentagon", "US", "defence", "ministry"),
        ("Capitol Hill", "US", "parliament", "government"),
        ("Moncloa", "ES", "government", "government"),
    ],
)
def test_what_a_house_stands_for(name: str, country: str, role: str, kind: str) -> None:
    house = HOUSES[fold_body(name)]
    assert (house.country, house.role, house.kind) == (country, role, kind)
