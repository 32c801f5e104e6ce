"""kg inspect shows the text with the ids of its records in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from click.testing import Result

from kg.cli.marks import marked_text
from kg.records import Article, Meeting, Person, Reading, Span, Statement

TEXT = "Ann met Bo. “Good,” she said."
READING = Reading(
    Article("a", "a.txt", TEXT, ""),
    people=(
        Person("p1", "Ann", ("Ann",), (Span(0, 3),)),
        Person("p2", "Bo", ("Bo",), (Span(8, 10),)),
    ),
    meetings=(Meeting("m1", "held", "unknown", ("p1", "p2"), (), Span(0, 10)),),
    statements=(Statement("s1", ("p1",), "she", Span(20, 23), Span(24, 28), "direct", Span(13, 18)),),
)


def test_marks_name_their_records() -> None:
    """Behind each mark stands the id; the words between are the article's."""
    assert marked_text(READING).plain == "Ann[p1] met Bo[m1,p2]. “Good,[s1]” she said."


def test_marks_keep_their_place_behind_line_ends_of_any_sort() -> None:
    article = replace(READING.article, text=TEXT.replace("Ann met ", "A\r\n\r\n\r\nm"))
    assert "\nmBo[m1,p2]" in marked_text(replace(READING, article=article)).plain


def test_marks_are_coloured() -> None:
    """Names stay visible within a meeting's evidence."""
    styles = {str(span.style) for span in marked_text(READING).spans}
    assert {"bold cyan", "underline yellow", "italic green", "bold green"} <= styles


def test_an_article_is_shown_with_its_records(kg: Callable[..., Result], samples: Path) -> None:
    """Text first, tables below."""
    result = kg("inspect", samples / "2022-05-13-austin-shoigu-call.txt")
    assert result.exit_code == 0
    assert "Sergei Shoigu[" in result.stdout.replace("\n", " ")
    assert "Meetings" in result.stdout


def test_an_article_that_cannot_be_read_is_an_error(kg: Callable[..., Result], tmp_path: Path) -> None:
    """Named, with the reason."""
    result = kg("inspect", tmp_path / "no.txt")
    assert result.exit_code == 1
    assert "no such file" in result.stderr
