"""Which bodies are one across articles."""

from __future__ import annotations

import pytest
from readings_by_hand import body, person, reading, resolve

from kg.records import Organization

SAME = [
    (
        body("o1", "Chinese Defense Ministry", "ministry", "CN"),
        "Ministry of National Defence of China",
        "ministry",
        "CN",
    ),
    (
        body("o1", "Chinese Defense Ministry", "ministry", "CN"),
        "China's Ministry of Defence",
        "ministry",
        "CN",
    ),
    (
        body("o1", "Mongolian Defence Ministry", "ministry", "MN"),
        "Ministry of Defence of Mongolia",
        "ministry",
        None,
    ),
    (body("o1", "Pentagon", "government", "US"), "US Department of Defense", "ministry", "US"),
    (body("o1", "Kremlin", "government", "RU"), "the Russian government", "government", "RU"),
    (body("o1", "Beijing", "government", "CN"), "Government of China", "government", "CN"),
    (body("o1", "SCO", "igo"), "Shanghai Cooperation Organization", "igo", None),
    (body("o1", "Armed Forces of Mongolia", "military"), "Mongolian armed forces", "military", "MN"),
    (body("o1", "Steppe Security Forum", "other", None, ["SSF"]), "SSF", "other", None),
]
OTHER = [
    (body("o1", "Chinese Defense Ministry", "ministry", "CN"), "Chinese Foreign Ministry", "ministry", "CN"),
    (body("o1", "Ministry of Defence", "ministry", "MN"), "Ministry of Defence", "ministry", "BG"),
    (body("o1", "parliament", "government", "MN"), "parliament", "government", "BG"),
    (body("o1", "parliament", "government", "MN"), "Mongolian government", "government", "MN"),
]


def resolved(one: Organization, name: str, kind: str, country: str | None) -> int:
    """How many bodies two articles name."""
    two = [reading("a", one), reading("b", body("o1", name, kind, country))]
    return len(resolve(two).organizations)


@pytest.mark.parametrize(("one", "name", "kind", "country"), SAME)
def test_one_body_under_several_names(one: Organization, name: str, kind: str, country: str | None) -> None:
    """Word order, "of" or possessive, acronyms, seats and capitals: one body."""
    assert resolved(one, name, kind, country) == 1


@pytest.mark.parametrize(("one", "name", "kind", "country"), OTHER)
def test_different_bodies_stay_apart(one: Organization, name: str, kind: str, country: str | None) -> None:
    """Another field, another country, another power of the state: another body."""
    assert resolved(one, name, kind, country) == 2


def test_a_government_is_named_after_its_country() -> None:
    """The key does not depend on the metonym an article uses."""
    found = resolve([reading("a", body("o1", "Moscow", "government", "RU"))])
    assert [one.key for one in found.organizations] == ["government-of-russia"]


def test_a_body_that_is_called_like_a_person_has_a_key_of_its_own() -> None:
    """Keys are unique in a resolution: what a statement's speaker is follows from its key."""
    found = resolve([reading("a", person("p1", "Wagner"), body("o1", "Wagner", "company"))])
    assert [one.key for one in found.people] == ["wagner"]
    assert [one.key for one in found.organizations] == ["wagner-company"]


@pytest.mark.parametrize(
    ("publisher", "named"),
    [
        ("AFP", body("o1", "Agence France-Presse", "media")),
        ("Agence France-Presse", body("o1", "AFP", "media")),
        ("The Harbour Post", body("o1", "Harbour Post", "media")),
        ("Ministry of National Defence of China", body("o1", "Chinese Defense Ministry", "ministry", "CN")),
    ],
)
def test_a_publisher_is_the_body_that_texts_name(publisher: str, named: Organization) -> None:
    """By lexicon or by name; the body's kind and members are those its texts give."""
    found = resolve(
        [reading("a", named), reading("b", publisher=publisher), reading("c", publisher=publisher)]
    )
    (one,) = found.organizations
    assert (one.kind, [member.article for member in one.members]) == (named.kind, ["a"])
    assert publisher in one.aka
    assert found.publisher_of == {"b": one.key, "c": one.key}


def test_a_publisher_that_no_text_names_is_a_medium() -> None:
    """Publishers have a key each, also those whose names hold no letter."""
    names = {"a": "The Lake Courier", "b": "***", "c": "!!!", "d": "The Lake Courier"}
    found = resolve([reading(id_, publisher=name) for id_, name in names.items()])
    assert {one.kind for one in found.organizations} == {"media"}
    name_of = {one.key: one.name for one in found.organizations}
    assert {id_: name_of[key] for id_, key in found.publisher_of.items()} == names
    assert found.publisher_of["a"] == "the-lake-courier"


def test_a_later_body_of_the_same_name_changes_no_key() -> None:
    """Whoever was first keeps the plain key, the next has its country."""
    names = ("MN", "2020-01-02"), ("BG", "2020-01-03"), ("KE", "2020-01-04")
    rows = [reading(code, body("o1", "Parliament", "government", code), published=day) for code, day in names]
    for size in (1, 2, 3):
        keys = {one.country: one.key for one in resolve(rows[:size]).organizations}
        assert list(keys.values()) == ["parliament", "parliament-bg", "parliament-ke"][:size]
