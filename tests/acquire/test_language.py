"""Only English goes on, and short or noisy English is not taken for anything else."""

from __future__ import annotations

import pytest

from kg.acquire.language import foreign_language

ENGLISH = [
    "Ministers met in Paris.",
    "Dong Jun",
    "Kishida, Marcos, Biden: trilateral summit, Washington, D.C., 11 April 2024 (photo: Kyodo)",
    "Home News Sport Video The prime minister of Japan arrived in Manila on Friday. Share Tweet Email Menu",
    "Mr. Sikorski and Mr. Kuleba met in Rzeszów, the talks closed to the press, and no statement to follow.",
]
FOREIGN = [
    (
        "fr",
        "Le ministre de la défense a rencontré son homologue à Paris vendredi, selon une source à Matignon.",
    ),
    (
        "de",
        "Der Außenminister traf am Freitag in Wien seine Amtskollegin und sprach über Osteuropa und Asien.",
    ),
    (
        "es",
        "La ministra se reunió el viernes en Lima con su homólogo chileno para hablar de la frontera común.",
    ),
    ("ru", "Министр иностранных дел встретился в пятницу в Вене со своим австрийским коллегой."),
    ("ar", "التقى وزير الخارجية نظيره في القاهرة يوم الجمعة وبحثا الوضع في المنطقة."),
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_goes_on(text: str) -> None:
    """Names and page noise do not make a text foreign."""
    assert foreign_language(text) is None


@pytest.mark.parametrize(("language", "text"), FOREIGN)
def test_other_languages_are_named(language: str, text: str) -> None:
    """The message can say which language it looks like."""
    assert foreign_language(text) == language
