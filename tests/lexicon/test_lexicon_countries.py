"""A word leads to the one country it stands for, or to none."""

import pytest

from kg.lexicon import load_lexicon

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Russia", "RU"),
        ("Russian", "RU"),
        ("Russians", "RU"),
        ("the Russian Federation", "RU"),
        ("Russia’s", "RU"),
        ("U.S.", "US"),
        ("US", "US"),
        ("the PRC", "CN"),
        ("Chinese", "CN"),
        ("UK", "GB"),
        ("Briton", "GB"),
        ("Kazakh", "KZ"),
        ("Frenchwoman", "FR"),
        ("Korean", "KR"),
        ("North Korean", "KP"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("Côte d'Ivoire", "CI"),
        ("Ivory Coast", "CI"),
        ("Hong Kong", "HK"),
        ("us", None),
        ("IT", None),
        ("NO", None),
        ("their", None),
        ("Congolese", None),
        ("Atlantis", None),
    ],
)
def test_a_word_for_a_country(word: str, code: str | None) -> None:
    found = LEXICON.country(word)
    assert (found and found.code) == code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Moscow", "RU"),
        ("Washington", "US"),
        ("Kiev", "UA"),
        ("Kyiv", "UA"),
        ("Bogota", "CO"),
        ("Geneva", None),
    ],
)
def test_a_capital(name: str, code: str | None) -> None:
    found = LEXICON.capital(name)
    assert (found and found.code) == code


def test_a_country_has_its_item_and_capital() -> None:
    kazakhstan = LEXICON.countries["KZ"]
    assert (kazakhstan.qid, kazakhstan.capital, kazakhstan.capital_qid) == ("Q232", "Astana", "Q1520")
