"""Sources named without a verb: "according to X", "X: ..."."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotations import span_of
from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.lefts import left_clause, left_quotation
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.frames import Frame


def read_attributions(frame: Frame) -> Iterator[Draft]:
    """The statements of a frame that "according to" attributes."""
    for n in range(len(frame.items) - 2):
        if frame.items[n].lower == "according" and frame.items[n + 1].lower == "to":
            yield from _according(frame, n)


def _according(frame: Frame, n: int) -> Iterator[Draft]:
    """The statement that one "according to" attributes."""
    last = _source_end(frame, n + 2)
    if last < n + 2:
        return
    source = Phrase(span_of(frame.items[n + 2].first, frame.items[last].last), _head(frame, n + 2, last))
    left, right = _left(frame, n), _right(frame, last)
    content = max((c for c in (left, right) if c), key=lambda c: c.last - c.first, default=None)
    if content:
        yield Draft(span_of_content(frame, content), "according-to", frame.items[n].first, source)


def _source_end(frame: Frame, n: int) -> int:
    """The last item of the source: before the comma, the full stop or a quotation."""
    last = n
    while last < len(frame.items) and not frame.items[last].quote and frame.items[last].lower not in {",", ".", ";", ":", "—", "–", ")"}:
        last += 1
    return last - 1


def _head(frame: Frame, first: int, last: int):  # type: ignore[no-untyped-def]
    """The head of the source: the token whose own head stands outside."""
    tokens = [item.first for item in frame.items[first : last + 1]]
    inside = {token.i for token in tokens}
    return next((token for token in tokens if token.head.i not in inside and token.pos_ in {"NOUN", "PROPN", "PRON"}), tokens[0])


def _bare_left(frame: Frame, n: int) -> Content | None:
    """The content before an "according to" that no comma sets off."""
    return Content(0, n - 1, "left") if n > 3 and frame.items[n - 1].lower != "," else None


def _right(frame: Frame, last: int) -> Content | None:
    """The content after the source's comma."""
    first, end = last + 2, len(frame.items) - 1
    while end > first and frame.items[end].lower in {".", "?", "!", ","}:
        end -= 1
    if first > end or frame.items[last + 1].lower != ",":
        return None
    return Content(first, end, "clause")


def _left(frame: Frame, n: int) -> Content | None:
    """The content before an "according to"."""
    if n and frame.items[n - 1].quote:
        return left_quotation(frame, n - 1, 0)
    return left_clause(frame, n - 1, 0) or _bare_left(frame, n)
