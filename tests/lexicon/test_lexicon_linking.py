"""Links go to the right item or to none."""

from datetime import date

import pytest

from kg.lexicon import load_lexicon
from kg.lexicon.linking import link_organization, link_person
from kg.records import Link, Role, Span

LEXICON = load_lexicon()
Told = tuple[str, str | None]


def link(names: str, roles: list[Told], day: str | None, *, former: bool = False) -> Link | None:
    """The link of a person told so."""
    read = [Role(title, country, None, former, Span(0, 0)) for title, country in roles]
    when = date.fromisoformat(day) if day else None
    return link_person([name for name in names.split("|") if name], read, None, when, LEXICON)


@pytest.mark.parametrize(
    ("names", "roles", "day", "qid"),
    [
        ("Sergey Shoigu", [("defence minister", "RU")], "2024-01-31", "Q32024"),
        ("Shoigu", [("defence chief", "RU")], "2022-10-27", "Q32024"),
        ("", [("defence minister", "CN")], "2022-10-27", "Q7929529"),
        ("Vladimir Putin|Putin", [], "2023-10-18", "Q7747"),
        ("Volodymyr Zelenskiy", [("president", "UA")], None, "Q3874799"),
        ("Antony Blinken", [("top diplomat", "US")], None, "Q7821917"),
        ("Mark Milley", [("general", "US")], "2021-06-18", "Q6766465"),
        ("Liz Truss", [("foreign secretary", "GB")], "2022-01-10", "Q272201"),
        ("Antonny Blinken", [("secretary of state", "US")], "2023-06-18", "Q7821917"),
        ("Elizabeth Truss", [("foreign minister", "GB")], "2022-01-10", "Q272201"),
    ],
)
def test_office_country_and_day_lead_to_the_item(
    names: str, roles: list[Told], day: str | None, qid: str
) -> None:
    found = link(names, roles, day)
    assert found
    assert found.qid == qid


@pytest.mark.parametrize(
    ("names", "roles", "day"),
    [
        ("Shoigu", [], "2024-01-31"),  # a surname alone
        ("Shoigu", [("defence minister", "RU")], "2005-01-31"),  # another held it then
        ("", [("defence minister", "CN")], None),  # an office without a day
        ("", [("foreign minister", "RU")], "2039-01-01"),  # beyond what the source knows
        ("Dong Jun", [("defence minister", "CN")], "2024-01-31"),  # known, but no item verified
        ("Charles Maynes", [("reporter", None)], "2017-04-12"),  # unknown
    ],
)
def test_too_little_gives_no_link(names: str, roles: list[Told], day: str | None) -> None:
    assert link(names, roles, day) is None


@pytest.mark.parametrize(
    ("names", "roles", "day"),
    [
        ("Ben Wallace", [("basketball player", "US")], "2021-06-01"),
        ("Wang Yi", [("pastor", "CN")], "2019-12-30"),
        ("Wang Yi", [("minister of culture", "TW")], "2019-12-30"),
        ("Sergei Ivanov", [("colonel", "RU")], "2023-05-01"),
        ("Li Wei", [("colonel", "CN")], "2023-05-01"),
        ("Boris Johnson", [("trade minister", "NZ")], "2018-05-01"),
        ("David Davis", [("senator", "US")], "1870-05-01"),
        ("George H. W. Bush", [("president", "US")], "1990-05-01"),
        ("Jack Straw", [("rebel leader", "GB")], "1881-06-15"),
        ("John Kerry", [("foreign minister", "CA")], "2014-06-15"),
        ("Robert Gates", [("gardener", "GB")], "2009-06-15"),
        ("Mohammed bin Salman", [("student", "MY")], "2020-06-15"),
        ("Ferdinand Marcos", [("president", "PH")], "2023-06-15"),  # father or son
    ],
)
def test_a_namesake_is_never_linked(names: str, roles: list[Told], day: str) -> None:
    assert link(names, roles, day) is None


@pytest.mark.parametrize(
    ("names", "role", "day", "qid"),
    [
        ("Sergei Ivanov", ("defence minister", "RU"), "2005-05-01", "Q204027"),
        ("Ben Wallace", ("defence secretary", "GB"), "2021-06-01", "Q263166"),
        ("George W. Bush", ("president", "US"), "2005-05-01", "Q207"),
    ],
)
def test_the_one_of_that_office_is(names: str, role: Told, day: str, qid: str) -> None:
    found = link(names, [role], day)
    assert found
    assert found.qid == qid


def test_a_former_office_links_after_its_end() -> None:
    found = link("Robert Gates", [("secretary of defense", "US")], "2014-01-15", former=True)
    assert found
    assert found.qid == "Q212979"


def test_a_link_tells_its_reasons() -> None:
    found = link("Sergey Shoigu", [("defence minister", "RU")], "2024-01-31")
    assert found
    assert found.score == 1.0
    assert "Minister of Defence (RU) 2012-11-06 to 2024-05-12, on 2024-01-31" in found.reason


@pytest.mark.parametrize(
    ("name", "kind", "country", "qid"),
    [
        ("Russian Defence Ministry", "ministry", "RU", "Q1146492"),
        ("Ministry of Defense of Ukraine", "ministry", "UA", "Q2066149"),
        ("Pentagon", "ministry", "US", "Q11209"),
        ("NATO", "igo", None, "Q7184"),
        ("TASS", "media", "RU", "Q223799"),
        ("AP", "media", "US", "Q40469"),
        ("Kremlin", "government", "RU", None),
        ("Government of China", "government", "CN", None),
        ("Ministry of Foreign Affairs", "ministry", None, None),
        ("Labour Party", "party", None, None),
        ("TASS", "company", "FR", None),
    ],
)
def test_a_body_by_name_kind_and_country(name: str, kind: str, country: str | None, qid: str | None) -> None:
    found = link_organization(name, [], kind, country, LEXICON)
    assert (found and found.qid) == qid
