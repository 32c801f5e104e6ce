"""Words that name a time, and the time they name, counted from Thursday 14 March 2019."""

from __future__ import annotations

from datetime import date

import pytest
from spacy.language import Language

from kg.annotate.dates import mark_dates
from kg.annotate.nlp import load_pipeline
from kg.annotations import dates

PUBLISHED = date(2019, 3, 14)


@pytest.fixture(scope="module")
def nlp() -> Language:
    return load_pipeline()


def times(nlp: Language, text: str, published: date | None = PUBLISHED) -> list[tuple[str, str | None]]:
    doc = nlp(text)
    mark_dates(doc, published)
    return [
        (
            text[mark.start : mark.end],
            None if mark.range is None else mark.range.value or f"{mark.range.start}/{mark.range.end}",
        )
        for mark in dates(doc)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ministers met on Friday in Oslo.", [("on Friday", "2019-03-08")]),
        ("The ministers met on Thursday in Oslo.", [("on Thursday", "2019-03-14")]),
        ("The ministers will meet on Friday in Oslo.", [("on Friday", "2019-03-15")]),
        ("The minister is to visit Oslo on Monday.", [("on Monday", "2019-03-18")]),
        ("The minister arrives in Oslo on Monday.", [("on Monday", "2019-03-18")]),
        ("The minister will meet him, on Monday, an aide said.", [("on Monday", "2019-03-18")]),
        ("The minister packed for Friday's picnic.", [("Friday", "2019-03-15")]),
        ("On Friday, the minister is scheduled to meet him.", [("On Friday", "2019-03-15")]),
        ("They look forward to a virtual meeting of the ministers on Friday.", [("on Friday", "2019-03-15")]),
        (
            "They met on Monday. The evening before, they had dined.",
            [("on Monday", "2019-03-11"), ("The evening before", "2019-03-10")],
        ),
        ("Talks scheduled for Monday were called off.", [("Monday", "2019-03-18")]),
        ("She arrived earlier on Wednesday.", [("earlier on Wednesday", "2019-03-13")]),
        ("They will meet again next Thursday.", [("next Thursday", "2019-03-21")]),
        ("They spoke last Thursday.", [("last Thursday", "2019-03-07")]),
        ("They spoke yesterday and meet today.", [("yesterday", "2019-03-13"), ("today", "2019-03-14")]),
        ("She told Russia Today that talks failed.", []),
    ],
)
def test_days_near_publication(nlp: Language, text: str, expected: list[tuple[str, str | None]]) -> None:
    """A past verb looks back, a future verb ahead; the day of publication itself counts for past."""
    assert times(nlp, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed it on Nov. 18, 2014.", [("on Nov. 18, 2014", "2014-11-18")]),
        ("They signed it on 18 November 2014.", [("on 18 November 2014", "2014-11-18")]),
        ("It opened on the 5th of May, 2016.", [("on the 5th of May, 2016", "2016-05-05")]),
        ("They met on Sunday, February 10.", [("on Sunday, February 10", "2019-02-10")]),
        ("They met on November 18.", [("on November 18", "2018-11-18")]),
        ("They will meet on April 2.", [("on April 2", "2019-04-02")]),
        ("They will meet on September 5-6.", [("on September 5-6", "2019-09-05/2019-09-06")]),
        ("Published 12.02.2019 in Kyiv", [("12.02.2019", "2019-02-12")]),
        ("Date 2019-03-14", [("2019-03-14", "2019-03-14")]),
        ("Printed 05/06/2018", [("05/06/2018", None)]),
        ("Updated 23-06-2018", [("23-06-2018", "2018-06-23")]),
        ("They met in January.", [("in January", "2019-01")]),
        ("They met in December.", [("in December", "2018-12")]),
        ("The lake froze in early February this year.", [("in early February this year", "2019-02")]),
        ("They met in September 2008.", [("in September 2008", "2008-09")]),
        ("The treaty was signed in 2015.", [("in 2015", "2015")]),
        ("The minister may march on.", []),
        ("She was received by Jan Novak and seen off by May.", []),
        ("The troops may 20 times a day fire.", []),
    ],
)
def test_calendar_names(nlp: Language, text: str, expected: list[tuple[str, str | None]]) -> None:
    """Days, months and years by name; without a year the nearest that the verb allows."""
    assert times(nlp, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met last week.", [("last week", "2019-03-04/2019-03-10")]),
        ("They met earlier this week.", [("earlier this week", "2019-03-11/2019-03-14")]),
        ("They will meet next month.", [("next month", "2019-04")]),
        ("They met last year.", [("last year", "2018")]),
        ("They met two weeks ago.", [("two weeks ago", "2019-02-25/2019-03-03")]),
        ("They met three days ago.", [("three days ago", "2019-03-11")]),
        ("They met last summer.", [("last summer", "2018-06-01/2018-08-31")]),
    ],
)
def test_stretches_near_publication(nlp: Language, text: str, expected: list[tuple[str, str | None]]) -> None:
    """Weeks and seasons have no value of their own, days, months and years have."""
    assert times(nlp, text) == expected


def test_same_day_is_the_day_spoken_of(nlp: Language) -> None:
    """ "The same day" leads back to the last day named."""
    text = "They met on Tuesday. The same day she flew home. A day later he resigned."
    assert [value for _, value in times(nlp, text)] == ["2019-03-12", "2019-03-12", "2019-03-13"]


def test_unknown_day_of_publication_leaves_the_words(nlp: Language) -> None:
    """Where nothing says which Friday, the words are marked without a range."""
    assert times(nlp, "They met on Friday and in May 2018.", None) == [
        ("on Friday", None),
        ("in May 2018", "2018-05"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On the 13th they met.", [("On the 13th", "2019-03-13")]),
        ("They will meet on the 20th.", [("on the 20th", "2019-03-20")]),
        ("They met on the 15th floor.", []),
        ("On the eve, they met.", [("On the eve", "2019-03-13")]),
        ("She dined on the eve of the wedding.", []),
        ("He came on Monday. Earlier in the day she left.", ["2019-03-11", "2019-03-11"]),
        ("He came on Tuesday, a day after Reed left.", ["2019-03-12", "2019-03-11"]),
        ("10.15 GMT\nThey have met.", [("10.15 GMT", "2019-03-14")]),
    ],
)
def test_days_told_by_other_days(nlp: Language, text: str, expected: list[object]) -> None:
    """Bare ordinals, the eve, a day after something, the hour that heads an entry of a live blog."""
    found = times(nlp, text)
    assert found == expected or [value for _, value in found] == expected
