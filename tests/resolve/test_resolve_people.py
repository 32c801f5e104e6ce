"""Who is who across articles."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from readings_by_hand import meeting, person, reading, resolve, role

from kg.records import Person, Reading, Resolution

RU_DEFENCE = role("defence minister", "RU")


def people(*mentions: Person) -> Resolution:
    """The people behind mentions that stand in an article each."""
    return resolve([reading(f"a{i}", mention) for i, mention in enumerate(mentions)])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("p1", "Sergei Shoigu"), person("p1", "Sergey Shoigu")),
        (person("p1", "Sergei Shoigu"), person("p1", "Shoigu Sergei")),
        (person("p1", "Sergei Shoigu", RU_DEFENCE), person("p1", "Shoigu", RU_DEFENCE)),
        (person("p1", "Ruslan Ardov"), person("p1", "Ruslan Petrovich Ardov")),
        (
            person("p1", "Mohammed Terbish", role("interior minister", "MN")),
            person("p1", "Muhammad Terbish", role("interior minister", "MN")),
        ),
        (
            person("p1", "Oyun Terbish", role("army chief", "MN")),
            person("p1", "Terbish", role("army chief", "MN")),
        ),
        (
            person("p1", "Oyun Terbish", role("army chief", "MN")),
            person("p1", "Oyun Terbesh", role("army chief", "MN")),
        ),
    ],
)
def test_one_person_under_several_names(one: Person, other: Person) -> None:
    """Spelling, order, a patronymic, a missing given name: one person, with a reason."""
    found = people(one, other).people
    assert len(found) == 1
    assert len(found[0].members) == 2
    assert found[0].because


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("p1", "Bill Clinton"), person("p1", "Hillary Clinton")),
        (
            person("p1", "Ruslan Ardov", role("finance minister", "KZ")),
            person("p1", "Ruslan Ardov", role("army chief", "BG")),
        ),
        (person("p1", "Tomas Ardov Sr"), person("p1", "Tomas Ardov Jr")),
        (person("p1", "Oyun H. B. Terbish"), person("p1", "Oyun K. Terbish")),
        (person("p1", "Oyun Terbish", role("army chief", "MN")), person("p1", "Terbish")),
        (
            person("p1", "Oyun Terbish", role("army chief", "MN")),
            person("p1", "Terbish", role("foreign minister", "MN")),
        ),
        (
            person("p1", "Oyun Terbish", role("army chief", "MN")),
            person("p1", "Oyun Terbesh", role("foreign minister", "MN")),
        ),
        (person("p1", "Salman bin Terbish"), person("p1", "Oyun bin Salman bin Terbish")),
    ],
)
def test_different_people_stay_apart(one: Person, other: Person) -> None:
    """Namesakes of two countries, father and son, other initials, a bare surname: never one person."""
    found = people(one, other).people
    assert len(found) == 2


def test_two_namesakes_leave_a_surname_alone() -> None:
    """A surname that may be either of two people is neither."""
    kin = [person("p1", name, role("senator", "US")) for name in ("Ann Terbish", "Bo Terbish", "Terbish")]
    assert len(people(*kin).people) == 3


def test_what_was_decided_against_is_told() -> None:
    """A person says whom they were not taken for, and why."""
    kin = [person("p1", name, role("senator", "US")) for name in ("Ann Terbish", "Bo Terbish", "Terbish")]
    alone = next(found for found in people(*kin).people if found.name == "Terbish")
    reasons = (
        "the surname of the other, same office: legislator of US, offices of the same country: US, "
        "but another fits as well"
    )
    assert alone.against == (f"not Ann Terbish: {reasons}", f"not Bo Terbish: {reasons}")


def test_who_is_named_apart_is_two() -> None:
    """An article that names Ann Terbish and Terbish means two people."""
    article = reading(
        "a", person("p1", "Ann Terbish", role("envoy", "US")), person("p2", "Terbish", role("envoy", "US"))
    )
    assert len(resolve([article]).people) == 2


def test_keys_are_readable_and_outlive_unrelated_articles() -> None:
    """A key is the lexicon's label, whatever the article's spelling; others' articles don't change it."""
    one = reading("a", person("p1", "Sergey Shoigu", RU_DEFENCE), published="2020-01-01")
    more = [reading(f"b{i}", person("p1", f"Oyun Terbish{i}x")) for i in range(5)]
    assert [found.key for found in resolve([one]).people] == ["sergei-shoigu"]
    assert "sergei-shoigu" in {found.key for found in resolve([*more, one]).people}


def namesake(id_: str, day: str | None, *countries: str) -> Reading:
    """An article on a Ruslan Ardov who holds an office of each country."""
    return reading(id_, person("p1", "Ruslan Ardov", *(role("envoy", c) for c in countries)), published=day)


def test_namesakes_get_keys_by_day_and_country() -> None:
    """Of two people of one name the first keeps it, the other has their country, whoever arrives first."""
    kz, bg = namesake("b", "2020-01-01", "KZ"), namesake("a", "2020-01-02", "BG")
    for order in ([kz, bg], [bg, kz]):
        assert key_of(order) == {"b": "ruslan-ardov", "a": "ruslan-ardov-bg"}


@pytest.mark.parametrize("day", ["2020-01-03", None])
def test_a_later_namesake_changes_no_key(day: str | None) -> None:
    """One of a third country, one of none, more articles on them: whoever had a key keeps it."""
    rows = [namesake("m", "2020-01-01", "KZ"), namesake("l", "2020-01-02", "BG")]
    before = key_of(rows)
    for later in (namesake("c", day, "MN"), namesake("b", day), namesake("a", day), namesake("d", day, "MN")):
        rows.append(later)
        after = key_of(rows)
        assert before.items() <= after.items()
        before = after


def test_whom_the_lexicon_knows_keeps_the_plain_key() -> None:
    """An unknown namesake told of earlier has their country in the key."""
    known = reading("b", person("p1", "Sergei Shoigu", RU_DEFENCE), published="2020-01-02")
    other = reading("a", person("p1", "Sergei Shoigu", role("judge", "BG")), published="2020-01-01")
    assert key_of([other, known]) == {"a": "sergei-shoigu-bg", "b": "sergei-shoigu"}


def key_of(readings: Iterable[Reading]) -> dict[str, str]:
    """The key of the one person of each article."""
    return {member.article: found.key for found in resolve(readings).people for member in found.members}


def test_company_leads_a_surname_home() -> None:
    """A surname without office is the person who met the same others."""

    def met(id_: str, name: str) -> Reading:
        """An article on two people who met."""
        pair = person("p1", name), person("p2", "Bo Ardov", role("premier", "BG"))
        return reading(id_, *pair, meeting("m1", "p1", "p2"))

    found = resolve([met("a", "Oyun Terbish"), met("b", "Terbish")]).people
    assert [someone.key for someone in found] == ["bo-ardov", "oyun-terbish"]
