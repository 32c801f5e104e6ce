"""Who held which office when."""

from __future__ import annotations

from datetime import date

import pytest
from readings_by_hand import body, person, reading, resolve, role


@pytest.mark.parametrize(
    "title", ["defence minister", "Defense Minister", "defence chief", "minister of national defence"]
)
def test_one_office_by_many_titles(title: str) -> None:
    """However news words it, it is China's one defence post."""
    found = resolve([reading("a", person("p1", "Oyun Terbish", role(title, "CN")))])
    assert [post.key for post in found.posts] == ["cn-defence-minister"]


def test_successive_holders_are_told_apart_by_day() -> None:
    """Attested days come from the articles, terms from the lexicon, and from nowhere else."""
    office = role("defence minister", "CN")
    found = resolve(
        [
            reading("a", person("p1", "Chang Wanquan", office), published="2014-11-20"),
            reading("b", person("p1", "Wei Fenghe", office), published="2022-10-27"),
            reading("c", person("p1", "Dong Jun", office), published="2024-04-26"),
        ]
    )
    shown = {tenure.person: (tenure.attestations[0].day, tenure.valid_from) for tenure in found.tenures}
    assert shown == {
        "chang-wanquan": (date(2014, 11, 20), "2013-03-16"),
        "wei-fenghe": (date(2022, 10, 27), "2018-03-19"),
        "dong-jun": (date(2024, 4, 26), "2023-12-29"),
    }
    assert not any(tenure.conflicts for tenure in found.tenures)


def test_an_unknown_person_has_no_stated_term() -> None:
    """What no source states stays open."""
    found = resolve(
        [reading("a", person("p1", "Oyun Terbish", role("foreign minister", "MN")), published="2020-02-02")]
    )
    (tenure,) = found.tenures
    assert (tenure.valid_from, tenure.valid_until, tenure.stated_by) == (None, None, None)


def test_two_holders_on_one_day_are_flagged() -> None:
    """Two articles of one day that give one office to two people are shown to clash."""
    office = role("foreign minister", "MN")
    found = resolve(
        [
            reading("a", person("p1", "Oyun Terbish", office), published="2020-02-02"),
            reading("b", person("p1", "Bo Ardov", office), published="2020-02-02"),
        ]
    )
    assert [tenure.conflicts for tenure in found.tenures] == [
        ("on 2020-02-02 an article also gives this office to oyun-terbish",),
        ("on 2020-02-02 an article also gives this office to bo-ardov",),
    ]


def test_a_former_holder_does_not_clash() -> None:
    """ "Former" attests no day in office."""
    found = resolve(
        [
            reading(
                "a", person("p1", "Oyun Terbish", role("foreign minister", "MN")), published="2020-02-02"
            ),
            reading(
                "b",
                person("p1", "Bo Ardov", role("foreign minister", "MN", former=True)),
                published="2020-02-02",
            ),
        ]
    )
    assert not any(tenure.conflicts for tenure in found.tenures)


def test_ranks_are_no_offices() -> None:
    """A general holds no post by being a general."""
    found = resolve([reading("a", person("p1", "Oyun Terbish", role("general", "MN")))])
    assert not found.posts


def test_a_spokesperson_belongs_to_the_ministry() -> None:
    """A post that every ministry has is named after its own."""
    ministry = body("o1", "Foreign Ministry of Mongolia", "ministry", "MN")
    speaker = person("p1", "Oyun Terbish", role("spokeswoman", "MN", org="o1"))
    (post,) = resolve([reading("a", ministry, speaker)]).posts
    assert post.organization is not None
    assert post.key == f"{post.organization}-spokesperson"
