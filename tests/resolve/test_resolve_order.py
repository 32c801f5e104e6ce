"""The same readings give the same resolution, in whatever order they come."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st
from readings_by_hand import body, meeting, person, reading, resolve, role

from kg.records import Meeting, Reading

NAMES = [
    "Oyun Terbish",
    "Terbish",
    "Oyun B. Terbish",
    "Ojun Terbish",
    "Bo Ardov",
    "Ann Ardov",
    "Sergey Shoigu",
    "Shoigu",
]
WORDS = ["the northern railway stays open for grain", "railway open for all grain from the northern lakes"]
roles = st.sampled_from(
    [(), (role("premier", "MN"),), (role("defence minister", "RU"),), (role("envoy", "BG"),)]
)


@st.composite
def articles(draw: st.DrawFn, number: int) -> Reading:
    """A small article on people who may or may not be one."""
    first, second = draw(st.sampled_from(NAMES)), draw(st.sampled_from(NAMES))
    held = meeting(
        "m1",
        "p1",
        "p2",
        mode=draw(st.sampled_from(["in_person", "video", "unknown"])),
        when=draw(st.sampled_from([None, "2021-03-04", "2021-03-05", "2021-03"])),
        words=draw(st.sampled_from([None, "on Friday", "in March"])),
        place=draw(st.sampled_from([None, "Varna", "Sofia"])),
    )
    return reading(
        f"a{number}",
        person("p1", first, *draw(roles)),
        person("p2", second, *draw(roles)),
        body("o1", draw(st.sampled_from(["Kremlin", "Moscow", "Russian government"])), "government", "RU"),
        held,
        published=draw(st.sampled_from([None, "2021-03-06", "2021-04-06"])),
        publisher=draw(st.sampled_from([None, "AFP", "Kremlin", "The Lake Courier"])),
        said=[("p1", draw(st.sampled_from(WORDS)), draw(st.sampled_from([None, "m1"])))],
    )


@st.composite
def shuffled(draw: st.DrawFn) -> tuple[list[Reading], list[Reading]]:
    """Articles, and the same in another order."""
    rows = [draw(articles(number)) for number in range(draw(st.integers(2, 7)))]
    return rows, draw(st.permutations(rows))


@settings(max_examples=60, deadline=None)
@given(shuffled())
def test_order_of_arrival_changes_nothing(orders: tuple[list[Reading], list[Reading]]) -> None:
    """Keys, members, reasons, ranges and groups are the same."""
    assert repr(resolve(orders[0])) == repr(resolve(orders[1]))


@settings(max_examples=40, deadline=None)
@given(shuffled())
def test_every_record_finds_its_place(orders: tuple[list[Reading], list[Reading]]) -> None:
    """No person, body, meeting or statement is lost or counted twice, and keys are unique."""
    found = resolve(orders[0])
    assert len(found.entity_of) == sum(len(r.people) + len(r.organizations) for r in orders[0])
    assert len(found.meeting_of) == sum(len(r.meetings) for r in orders[0])
    for things in (
        found.people,
        found.organizations,
        found.meetings,
        found.statements,
        found.groups,
        found.tenures,
    ):
        keys = [thing.key for thing in things]
        assert keys == sorted(set(keys))


@settings(max_examples=30, deadline=None)
@given(shuffled())
def test_unrelated_articles_change_no_key(orders: tuple[list[Reading], list[Reading]]) -> None:
    """An article on others leaves all keys as they were."""
    held: Meeting = meeting("m1", "p1", "p2", when="2021-03-04", place="Varna")
    other = reading("z", person("p1", "Wen Dalai", role("premier", "KE")), person("p2", "Chi Maru"), held)
    before = resolve(orders[0])
    after = resolve([*orders[0], other])
    assert {*before.people} <= {*after.people}
    assert {*before.meetings} <= {*after.meetings}
    assert {*before.groups} <= {*after.groups}


PROGRAM = """
from readings_by_hand import meeting, person, reading, resolve, role
day = meeting("m1", "p1", "p2", place="Varna")
two = person("p1", "Oyun Terbish", role("premier", "MN"), role("envoy", "MN")), person("p2", "Bo Ardov")
words = "the northern railway stays open for grain"
rows = [reading(f"a{i}", *two, day, said=[("p1", words, "m1")]) for i in range(4)]
print(resolve(rows))
"""


def test_the_hash_seed_changes_nothing() -> None:
    """Two processes with different hash seeds print the same."""
    root = Path(__file__).parents[2]
    printed = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{root}{os.pathsep}{root / 'tests'}"},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(printed) == 1
    assert b"railway" in printed.pop()
