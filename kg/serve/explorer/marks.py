"""An article's text cut into pieces, each with what was read from it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from kg.serve.ask import Row


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the marks that cover it, outermost first."""

    start: int
    text: str
    marks: tuple[Row, ...]

    @property
    def kinds(self) -> str:
        """The kinds of its marks, for the style sheet."""
        return " ".join(sorted({mark["kind"] for mark in self.marks}))

    @property
    def name(self) -> Row | None:
        """The named thing that the stretch refers to."""
        return next((mark for mark in self.marks if mark["kind"] == "name"), None)


def marked(text: str, marks: Sequence[Row]) -> list[Piece]:
    """The text cut at every border of a mark; put together again it is the text."""
    spans = [(int(mark["start"]), int(mark["end"]), mark) for mark in marks]
    borders = sorted({0, len(text), *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
    pieces = []
    for start, end in itertools.pairwise(borders):
        covering = tuple(mark for s, e, mark in spans if s <= start and end <= e)
        pieces.append(Piece(start, text[start:end], covering))
    return pieces
