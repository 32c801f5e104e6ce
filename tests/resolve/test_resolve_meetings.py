"""Which meeting is which, and when it was."""

from __future__ import annotations

from datetime import date

import pytest
from readings_by_hand import meeting, person, reading, resolve, role

from kg.records import Meeting, Reading, ResolvedMeeting

DONG = person("p1", "Dong Jun", role("defence minister", "CN"))
SHOIGU = person("p2", "Sergei Shoigu", role("defence minister", "RU"))
OYUN = person("p1", "Oyun Terbish", role("premier", "MN"))
BO = person("p2", "Bo Ardov", role("premier", "BG"))
AN = person("p3", "An Kurash", role("premier", "KZ"))


def report(id_: str, held: Meeting, published: str | None = None) -> Reading:
    """An article on Terbish, Ardov and Kurash that reports one meeting."""
    return reading(id_, OYUN, BO, AN, held, published=published)


def meetings(*readings: Reading) -> tuple[ResolvedMeeting, ...]:
    """The meetings behind readings."""
    return resolve(readings).meetings


ONE = [
    (meeting("m", "p1", "p2", when="2021-03-04"), meeting("m", "p1", "p2", when="2021-03-04")),
    (meeting("m", "p1", "p2", when="2021-03-04"), meeting("m", "p1", "p2", when="2021-03", mode="unknown")),
    (meeting("m", "p1", "p2", when="2021-03-04", place="Varna"), meeting("m", "p1", "p2", place="Varna")),
    (meeting("m", "p1", "p2", mode="phone"), meeting("m", "p1", "p2", mode="phone", words="on Monday")),
    (meeting("m", "p1", "p2", "p3", when="2021-03-04"), meeting("m", "p1", "p2", when="2021-03-04")),
    (
        meeting("m", "p1", "p2", when="2021-03-04", status="planned"),
        meeting("m", "p1", "p2", when="2021-03-04"),
    ),
    (
        meeting("m", "p1", when="2021-03-04", sides=["MN", "BG"]),
        meeting("m", "p1", "p2", when="2021-03-04", sides=["MN", "BG"]),
    ),
]
TWO = [
    (meeting("m", "p1", "p2", mode="phone", when="2021-10"), meeting("m", "p1", "p2", when="2021-11")),
    (meeting("m", "p1", "p2", mode="video"), meeting("m", "p1", "p2", mode="in_person")),
    (meeting("m", "p1", "p2", when="2021-03-04"), meeting("m", "p1", "p2", when="2021-06-04")),
    (meeting("m", "p1", "p2", when="2021-03-04"), meeting("m", "p1", "p3", when="2021-03-04")),
    (meeting("m", "p1", "p2", words="in May"), meeting("m", "p1", "p2", words="in June")),
    (
        meeting("m", "p1", "p2", when="2021-03-04", status="cancelled"),
        meeting("m", "p1", "p2", when="2021-03-04"),
    ),
    (meeting("m", "p1", "p2", when="2021-03-04", mode="phone"), meeting("m", "p1", "p2", words="on Sunday")),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_reports_of_one_meeting(one: Meeting, other: Meeting) -> None:
    """Same people, and a day, month, place or mode that fits: one meeting, evidenced by both."""
    (found,) = meetings(report("a", one), report("b", other))
    assert [member.article for member in found.members] == ["a", "b"]
    assert found.because


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_meetings_of_one_pair(one: Meeting, other: Meeting) -> None:
    """A call is no visit, May is not June, Kurash is not Ardov: two meetings."""
    assert len(meetings(report("a", one), report("b", other))) == 2


def test_undated_reports_belong_together_by_publication() -> None:
    """What two papers report in one week is one meeting; a year later it is another."""
    days = {"a": "2021-03-04", "b": "2021-03-06", "c": "2022-03-04"}
    found = meetings(*(report(id_, meeting("m", "p1", "p2"), day) for id_, day in days.items()))
    assert sorted([member.article for member in one.members] for one in found) == [["a", "b"], ["c"]]


def test_a_lone_participant_whose_article_names_the_other() -> None:
    """ "Terbish was in Varna" in an article on Terbish and Ardov is their meeting there."""
    alone = reading("a", OYUN, BO, meeting("m", "p1", place="Varna", sides=["MN", "BG"]))
    both = reading("b", OYUN, BO, meeting("m", "p1", "p2", place="Varna", sides=["MN", "BG"]))
    (found,) = meetings(alone, both)
    assert [part.person for part in found.participations] == ["bo-ardov", "oyun-terbish"]


def test_shared_words_tie_undated_reports() -> None:
    """Where nothing else tells, articles that report the same utterance speak of the same meeting."""
    words = "the northern railway stays open for all grain of the lake provinces"
    held = meeting("m", "p1", "p2", mode="unknown")
    told = [reading(id_, OYUN, BO, held, said=[("p1", words, None)]) for id_ in ("a", "b")]
    silent = reading("c", OYUN, BO, held)
    assert sorted(len(found.members) for found in meetings(*told, silent)) == [1, 2]


def test_a_row_of_undated_reports_is_no_single_meeting() -> None:
    """Twelve reports, one each month, of a pair that met in Varna are twelve meetings."""
    varna = meeting("m", "p1", "p2", place="Varna")
    row = [report(f"a{month:02}", varna, f"2021-{month:02}-10") for month in range(1, 13)]
    assert len(meetings(*row)) == 12


def test_one_article_tells_its_meetings_apart() -> None:
    """Two encounters in one article are two, and a second article's report goes to the one it fits."""
    both = reading(
        "a",
        OYUN,
        BO,
        meeting("m1", "p1", "p2", when="2021-03-04", place="Varna"),
        meeting("m2", "p1", "p2", when="2021-03-05", place="Sofia"),
    )
    found = meetings(both, report("b", meeting("m", "p1", "p2", when="2021-03-05", place="Sofia")))
    assert {one.date: len(one.members) for one in found} == {"2021-03-04": 1, "2021-03-05": 2}


def test_disagreements_are_shown() -> None:
    """A day, a place and an outcome on which articles differ are all kept, in words."""
    (found,) = meetings(
        report("a", meeting("m", "p1", "p2", when="2021-03-04", place="Varna")),
        report("b", meeting("m", "p1", "p2", when="2021-03-04", place="Sofia")),
        report("c", meeting("m", "p1", "p2", when="2021-03-05", place="Varna", status="planned")),
    )
    assert found.date == "2021-03-04"
    assert found.status == "held"
    assert found.conflicts == (
        "date: 2021-03-04 (a, b); 2021-03-05 (c)",
        "place: Sofia (b); Varna (a, c)",
        "outcome: held (a, b); planned (c)",
    )


def test_what_was_decided_against_is_told() -> None:
    """A visit says which call it is not."""
    call = report("a", meeting("m", "p1", "p2", mode="phone", when="2021-10-09"))
    visit = report("b", meeting("m", "p1", "p2", when="2021-10"))
    found = {one.mode: one for one in meetings(call, visit)}
    assert found["in_person"].against == (
        "not 2021-10-09-bo-ardov-oyun-terbish: a call and a meeting in person",
    )


def test_keys_say_when_and_who() -> None:
    """A key is the day, or what is known of it, and the participants."""
    days = (
        meeting("m1", "p1", "p2", when="2021-03-04"),
        meeting("m2", "p1", "p2", mode="video", words="recently"),
    )
    found = meetings(reading("a", OYUN, BO, *days))
    assert [one.key for one in found] == [
        "2021-03-04-bo-ardov-oyun-terbish",
        "undated-bo-ardov-oyun-terbish-video",
    ]


def test_the_narrowest_range_of_three_articles() -> None:
    """No article dates the call, together they put it on a Wednesday of January 2024, and no closer."""
    call = meeting("m1", "p1", "p2", mode="video")
    (found,) = meetings(
        reading("a", DONG, SHOIGU, meeting("m1", "p1", "p2", mode="video", words="on Wednesday")),
        reading("b", DONG, SHOIGU, call, published="2024-02-05"),
        reading("c", DONG, SHOIGU, meeting("m1", "p1", "p2", mode="video", words="in January")),
    )
    assert found.date is None
    assert (found.not_before, found.not_after) == (date(2024, 1, 3), date(2024, 1, 31))
    assert found.key == "2024-01-dong-jun-sergei-shoigu"
    assert found.derivation is not None
    for words in ("2024-02-05", "Dong Jun in office from 2023-12-29", "only January 2024 fits", "Wednesday"):
        assert words in found.derivation


def test_both_in_office_then() -> None:
    """Terms in office bound a meeting that nothing else dates."""
    wei = person("p1", "Wei Fenghe", role("defence minister", "CN"))
    (found,) = meetings(reading("a", wei, SHOIGU, meeting("m1", "p1", "p2", mode="phone")))
    assert (found.not_before, found.not_after) == (date(2018, 3, 19), date(2023, 3, 12))


def test_a_weekday_is_near_what_else_the_article_tells() -> None:
    """ "On Friday" in an article that tells of January was no earlier than a week before."""
    article = reading(
        "a",
        OYUN,
        BO,
        meeting("m1", "p1", "p2", mode="video", when="2024-01-17"),
        meeting("m2", "p1", "p2", words="on Friday", place="Varna"),
    )
    undated = next(found for found in meetings(article) if found.place == "Varna")
    assert (undated.date, undated.not_before, undated.not_after) == (None, date(2024, 1, 10), None)


def test_a_month_in_a_dated_article_is_the_last_one() -> None:
    """ "In November", published in February, is last November."""
    (found,) = meetings(report("a", meeting("m", "p1", "p2", words="in November"), "2022-02-10"))
    assert (found.date, found.not_before, found.not_after) == (None, date(2021, 11, 1), date(2021, 11, 30))


def test_participants_meet_in_their_offices() -> None:
    """The office is the one of that day."""
    (found,) = meetings(
        reading("a", DONG, SHOIGU, meeting("m", "p1", "p2", when="2024-04-26"), published="2024-04-26"),
    )
    assert [part.tenure for part in found.participations] == [
        "dong-jun-cn-defence-minister",
        "sergei-shoigu-ru-defence-minister",
    ]
