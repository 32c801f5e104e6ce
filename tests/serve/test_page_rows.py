"""Rows of a query gathered into what a page shows."""

from __future__ import annotations

from kg.serve.explorer.group_rows import by_year, statement_lines


def test_a_statement_of_two_is_shown_once_with_both() -> None:
    rows = [
        {"statement": "s1", "speaker": "p1", "speakerName": "Ann"},
        {"statement": "s2"},
        {"statement": "s1", "speaker": "p2", "speakerName": "Bo"},
    ]
    assert [(row["statement"], speakers) for row, speakers in statement_lines(rows)] == [
        ("s1", [("p1", "Ann"), ("p2", "Bo")]),
        ("s2", []),
    ]


def test_years_without_a_meeting_are_shown_too() -> None:
    assert by_year([{"year": "2021", "n": "3"}, {"year": "2023", "n": "1"}]) == [
        ("2021", 3),
        ("2022", 0),
        ("2023", 1),
    ]
    assert by_year([]) == []
