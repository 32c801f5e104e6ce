"""The content that stands to the left of its cue: "“...,” he said", "..., he said"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.contents import Content
from kg.extract.statements.cues import SUBORDINATORS
from kg.extract.statements.frames import Frame
from kg.extract.statements.items import Item

_NEW_CLAUSE = SUBORDINATORS | {"and", "but", "who", "which"}
_DASHES = frozenset("-- — – ―".split())


def quoted_before(frame: Frame, place: int, bound: int) -> int | None:
    """The place of the quotation that a cue takes up: the last one before it, closed by a comma or a stop."""
    n = next((n for n in range(place - 1, bound - 1, -1) if frame.items[n].quote), None)
    if n is None or not _taken_up(frame.items, n, bound) or _is_title(frame.items, n, bound):
        return None
    return None if _parted(frame.items, n, place) else n


def _parted(items: Sequence[Item], n: int, place: int) -> bool:
    """Whether another clause begins between a quotation and a cue: "“...,” and when she said"."""
    first = next((item for item in items[n + 1 : place] if item.lower != ","), None)
    if first is None:
        return False
    if first.lower in _NEW_CLAUSE or (
        first.first.tag_ in {"VBG", "IN", "VBD", "VBZ"} and first.first.is_lower
    ):
        return True
    return any(items[k].first.tag_ == "WRB" and items[k - 1].lower != "," for k in range(n + 1, place))


def _taken_up(items: Sequence[Item], n: int, bound: int) -> bool:
    """Whether a quotation ends so that a cue may follow: with a comma or a stop, or as all that was said."""
    return items[n].closing in ",?!.…—-" or items[n + 1].lower == "," or n == bound


def _is_title(items: Sequence[Item], n: int, bound: int) -> bool:
    """Whether a quotation is a title that an adjunct names: "In an interview on “Face to Face,” ..."."""
    before = items[bound:n]
    return (
        bool(before)
        and not any(item.finite for item in before)
        and items[n].last.i - items[n].first.i < 9
        and before[-1].lower not in {":", "—", "–", "--"}
        and not items[n].finite
    )


def left_quotation(frame: Frame, n: int, bound: int) -> Content:
    """A quotation before the cue, with the words before it where it goes on with their clause."""
    first = left_edge(frame.items, n, bound)
    if first == n or frame.items[n - 1].lower in {":"}:
        return Content(n, n, "left")
    return Content(first, n, "left")


def left_clause(frame: Frame, n: int, bound: int) -> Content | None:
    """The clause that a comma ends right before the cue's own clause, at or after a bound."""
    items = frame.items
    if n > bound and items[n].lower == "as":
        n -= 1
    if n <= bound or items[n].lower not in _DASHES | {","}:
        return None
    first = left_edge(items, n, bound)
    return Content(first, n, "left") if first < n and is_clause(items[first:n]) else None


def left_edge(items: Sequence[Item], n: int, bound: int) -> int:
    """Where a content to the left begins: conjunctions left out."""
    first = bound
    while (
        first < n and not items[first].quote and (items[first].first.is_punct or items[first].lower == "and")
    ):
        first += 1
    return first


def is_clause(items: Sequence[Item]) -> bool:
    """Whether the items can be said: a finite verb outside of an opening subordinate clause."""
    first = next((item for item in items if item.lower not in {"but", "and", "so", "or", "yet"}), items[0])
    if first.first.tag_ == "VBG":
        return any(item.finite for item in items)
    if first.lower in SUBORDINATORS or first.first.pos_ == "ADP":
        comma = next((n for n, item in enumerate(items) if item.lower == ","), len(items))
        return any(item.verbal for item in items[comma:])
    return any(item.verbal for item in items)
