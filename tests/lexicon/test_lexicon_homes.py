"""A person's own country is where most of their offices were, not a land they reign over from afar."""

from datetime import date

import pytest

from kg.lexicon import load_lexicon
from kg.lexicon.compile.homes import settle_homes
from kg.lexicon.compile.rows import Compiled
from kg.lexicon.country_words import HEADED_FROM, REALMS

LEXICON = load_lexicon()

Terms = list[tuple[str, str]]


def home(told: str | None, terms: Terms) -> str | None:
    """The country of a person of whom a country is told and who held such offices."""
    compiled = Compiled()
    for code in ("AU", "CA", "FR", "GB", "UA"):
        compiled.add("country", (code,))
    compiled.add("person", ("q", None, "Ann", None, told, None, None))
    for number, (category, code) in enumerate(terms):
        compiled.add("tenure", ("q", category, f"office {number}", code, None, None, 0, None, None, None))
    settle_homes(compiled)
    return str(compiled.rows("person")[0][4])


@pytest.mark.parametrize(
    ("told", "terms", "expected"),
    [
        ("AU", [], "AU"),
        ("AU", [("minister_other", "FR")], "FR"),
        ("AU", [("minister_other", "FR"), ("ambassador", "AU")], "AU"),
        ("AU", [("head_of_state", "AU"), ("head_of_state", "CA"), ("other", "AU")], "GB"),
        ("AU", [("head_of_government", "AU")], "AU"),
        ("FR", [("legislator", "GB"), ("legislator", "GB")], "FR"),
        ("UA", [("io_head", "UN"), ("ambassador", "UN")], "UA"),
    ],
)
def test_most_terms_decide(told: str | None, terms: Terms, expected: str) -> None:
    """A crown counts where the throne is; mandates and posts in world bodies do not count."""
    assert home(told, terms) == expected


@pytest.mark.parametrize(
    ("name", "code"),
    [("Emmanuel Macron", "FR"), ("Charles III", "GB"), ("Elizabeth II", "GB"), ("Frederik X of Denmark", "DK"),
     ("Donald Trump", "US"), ("Anthony Albanese", "AU")],
)  # fmt: skip
def test_the_embedded_lexicon_knows_where_people_belong(name: str, code: str) -> None:
    assert {person.country for person in LEXICON.people(name)} == {code}


@pytest.mark.parametrize("land", sorted(HEADED_FROM))
def test_nobody_heads_a_land_that_is_headed_from_elsewhere(land: str) -> None:
    """Its head is the head of the country it belongs to, once."""
    assert land in LEXICON.countries
    assert land not in REALMS
    assert not LEXICON.holders("head_of_state", land, date(2024, 6, 1))


def test_one_office_is_told_once() -> None:
    """Not once for each island."""
    heads = [term for term in LEXICON.terms("head_of_state") if term.name == "Emmanuel Macron"]
    assert [(term.country, term.title) for term in heads] == [("FR", "President")]


def test_the_table_of_lands_names_no_seat_twice() -> None:
    """No chain of lands: who heads a land heads a state."""
    assert HEADED_FROM.keys().isdisjoint(HEADED_FROM.values())


def test_a_title_in_another_land_is_no_second_person() -> None:
    """ "Lord of Mann King Charles III" is the king of the United Kingdom."""
    assert [person.key for person in LEXICON.people("Charles III")] == ["Q43274"]
