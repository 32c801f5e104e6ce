"""A range of days in words."""

from __future__ import annotations

from datetime import date

import pytest

from kg.records.ranges import in_words

MAY, JUNE = date(2024, 5, 3), date(2024, 6, 1)


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (MAY, MAY, "2024-05-03"),
        (MAY, JUNE, "2024-05-03 to 2024-06-01"),
        (MAY, None, "from 2024-05-03"),
        (None, JUNE, "by 2024-06-01"),
        (None, None, ""),
        ("2024-05-03", "2024-05-03", "2024-05-03"),
    ],
)
def test_a_range_is_said_in_one_way(first: date | str | None, last: date | str | None, words: str) -> None:
    assert in_words(first, last) == words
