"""What came in: articles and spans of their text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of an article's text, in code points, end excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Article:
    """One article, its text exactly as it stands in the input."""

    id: str
    source: str
    text: str
    sha256: str
    publisher: str | None = None
    published: date | None = None
    title: str | None = None
    url: str | None = None
    derived_text: bool = False  # the text was taken out of HTML or JSON: records must carry it


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that gave no article, and why; ``fatal`` inputs make the run exit with 1."""

    source: str
    reason: str
    fatal: bool = True
