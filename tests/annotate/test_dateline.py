"""The day of publication that an article's first lines give."""

from __future__ import annotations

from datetime import date

import pytest

from kg.annotate.dateline import dateline_date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("date 2019-03-14 Follow us\n\nMinisters meet", date(2019, 3, 14)),
        ("Ministers meet\nMarch 14, 2019, 1:55 pm\n\nOSLO", date(2019, 3, 14)),
        ("Ministers meet\n\nPublished: 14 March 2019\n", date(2019, 3, 14)),
        ("Ministers meet | 14 Mar 2019 | By A. Writer", date(2019, 3, 14)),
        ("Ministers meet - Outlet - 14.03.2019 The ministers of", date(2019, 3, 14)),
        ("OSLO, March 14, 2019 (Agency) -- The ministers", date(2019, 3, 14)),
        ("Thursday, 14 March 2019\nThe ministers", date(2019, 3, 14)),
        ("OSLO, March 14 (Agency) -- The ministers", None),
        ("The ministers met on March 14, 2019 in Oslo.", None),
        ("Since March 14, 2019 nothing has changed.", None),
        ("The ministers met.", None),
    ],
)
def test_dateline(text: str, expected: date | None) -> None:
    """A date set apart from the story counts, one within a sentence does not."""
    assert dateline_date(text) == expected
