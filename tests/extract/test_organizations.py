"""Bodies: by name, by building, by capital, by portfolio."""

from __future__ import annotations

import pytest
from read_text import reading_of


@pytest.mark.parametrize(
    ("text", "form", "kind", "country"),
    [
        ("NATO said it would help.", "NATO", "igo", None),
        ("The Russian Defence Ministry said so.", "Russian Defence Ministry", "ministry", "RU"),
        ("The Ministry of Defence of Ukraine said so.", "Ministry of Defence of Ukraine", "ministry", "UA"),
        ("The Kremlin said it would help.", "Kremlin", "government", "RU"),
        ("The Pentagon denied the report.", "Pentagon", "ministry", "US"),
        ("Beijing has accused its neighbour of lying.", "Beijing", "government", "CN"),
        ("The Afghan government rejected the plan.", "Afghan government", "government", "AF"),
        ("The Department of Trade of Jamaica is hiring.", "Department of Trade of Jamaica", "ministry", "JM"),
        ("Bread is dear, according to state news agency QEMA.", "QEMA", "media", None),
        ("It rained, the official Lumen news agency said.", "Lumen", "media", None),
        ("Talks go on, New Delhi said.", "New Delhi", "government", "IN"),
    ],
)  # fmt: skip
def test_bodies_have_kind_and_country(text: str, form: str, kind: str, country: str | None) -> None:
    """Names, ministries, buildings and capitals that speak for a government."""
    found = {aka: (body.kind, body.country) for body in reading_of(text).organizations for aka in body.aka}
    assert found[form] == (kind, country)


@pytest.mark.parametrize(
    ("text", "form", "name"),
    [
        ("The Kenyan presidency said so.", "Kenyan presidency", "Office of the President of Kenya"),
        ("The trip is off, the presidential office in Nairobi said.", "presidential office in Nairobi", "Office of the President of Kenya"),
        ("The Kenyan president's office sends flowers.", "Kenyan president's office", "Office of the President of Kenya"),
        ("Kenya's Presidency said so. The Presidency denied it.", "Presidency", "Office of the President of Kenya"),
        ("The visit was short, the Foreign Ministry in Oslo said. Norway is small.", "Foreign Ministry in Oslo", "Foreign Ministry in Oslo"),
        ("According to Kenya's High Commission in Lusaka, they left.", "Kenya's High Commission in Lusaka", "Embassy of Kenya"),
        ("The French Embassy in Oslo said so. The French mission denied it.", "French mission", "Embassy of France"),
        ("Wanjiru Otieno won. Mrs. Otieno's office said so.", "Mrs. Otieno's office", "Office of Otieno"),
        ("Wanjiru Otieno won. Otieno's office said so.", "Otieno's office", "Office of Otieno"),
        ("The Turkish government rejected it. Turkey is a member.", "Turkish government", "Government of Turkey"),
        ("The Turkish government rejected it.", "Turkish government", "Government of Türkiye"),
    ],
)  # fmt: skip
def test_offices_are_named_by_whose_they_are(text: str, form: str, name: str) -> None:
    """And a country by the one of its names that the article has."""
    assert {aka: body.name for body in reading_of(text).organizations for aka in body.aka}[form] == name


@pytest.mark.parametrize(
    "text",
    [
        "He won the Kenyan presidency.",
        "They danced in the presidential palace of Nairobi.",
        "The Kenyan mission was a success.",
    ],
)
def test_a_term_of_office_and_a_house_are_no_bodies(text: str) -> None:
    """What neither acts nor speaks."""
    assert reading_of(text).organizations == ()


def test_a_capital_as_a_place_is_no_body() -> None:
    """Where a capital only says where, it names no government."""
    assert reading_of("The ministers met in Beijing.").organizations == ()


@pytest.mark.parametrize(
    "text",
    [
        "PORT HARLOW, Fiji - Ministers gathered.",
        "WASHINGTON - US Secretary of Energy Anna Berg sang.",
    ],
)
def test_a_dateline_is_no_body(text: str) -> None:
    """The place a report was written in neither acts nor speaks."""
    assert reading_of(text).organizations == ()


def test_an_acronym_in_brackets_is_the_body_before_it() -> None:
    """A short form that the text gives leads back to the full name."""
    text = "The Baltic Harbour Institute (BHI) opened. The BHI said so."
    (body,) = (o for o in reading_of(text).organizations if "BHI" in o.aka)
    assert "Baltic Harbour Institute" in body.aka


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Nairobi's foreign ministry said so. Kenya's foreign ministry denied it.", 1),
        ("The Kenyan foreign ministry said so. The Foreign Ministry denied it.", 1),
        ("The Kenyan foreign ministry said so. The Defence Ministry denied it.", 2),
        ("The Kenyan foreign ministry agreed with Uganda's foreign ministry. The Foreign Ministry denied it.", 3),
    ],
)  # fmt: skip
def test_a_ministry_is_one_by_country_and_field(text: str, forms: int) -> None:
    """However it is called; without its country it is the only one of its field that has one."""
    assert len([body for body in reading_of(text).organizations if body.kind == "ministry"]) == forms
