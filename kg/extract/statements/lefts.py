"""The content that stands to the left of its cue: "“...,” he said", "..., he said"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.clauses import is_clause
from kg.extract.statements.contents import Content
from kg.extract.statements.cues import SUBORDINATORS
from kg.extract.statements.frames import Frame
from kg.extract.statements.items import Item, word
from kg.extract.statements.kinds import DASHES

_NEW_CLAUSE = SUBORDINATORS | {"and", "but", "who", "which"}
_NEW_CLAUSE_TAGS = frozenset("VBG IN VBD VBZ".split())
_SOURCE = 10  # places that "according to X" may take up
_TITLE = 8  # tokens of the longest title taken for one


def quoted_before(frame: Frame, place: int, bound: int) -> int | None:
    """The place of the quotation that a cue takes up: the last one before it, closed by a comma or a stop."""
    n = next((n for n in range(place - 1, bound - 1, -1) if frame.items[n].quote), None)
    if n is None or not _taken_up(frame.items, n, bound) or _is_title(frame.items, n, bound):
        return None
    return None if _parted(frame.items, n, place) else n


def _taken_up(items: Sequence[Item], n: int, bound: int) -> bool:
    """Whether a quotation ends so that a cue may follow: with a comma or a stop, or as all that was said."""
    return items[n].closing in ",?!.…—-" or word(items, n + 1) == "," or n == bound


def _is_title(items: Sequence[Item], n: int, bound: int) -> bool:
    """Whether a quotation is a title that an adjunct names: "In an interview on “Face to Face,” ..."."""
    before = items[bound:n]
    if not before or before[-1].lower in DASHES | {":"} or items[n].size > _TITLE:
        return False
    return items[n].titled or not any(item.finite for item in items[bound : n + 1])


def _parted(items: Sequence[Item], n: int, place: int) -> bool:
    """Whether another clause begins between a quotation and a cue: "“...,” and when she said"."""
    first = next((item for item in items[n + 1 : place] if item.lower != ","), None)
    if first is None:
        return False
    if first.lower in _NEW_CLAUSE or (first.tag in _NEW_CLAUSE_TAGS and first.first.is_lower):
        return True
    return any(items[k].tag == "WRB" and items[k - 1].lower != "," for k in range(n + 1, place))


def left_quotation(frame: Frame, n: int, bound: int) -> Content:
    """A quotation before the cue, with the words before it where it goes on with their clause."""
    first = left_edge(frame.items, n, bound)
    return Content(n if word(frame.items, n - 1) == ":" else first, n, "left")


def left_clause(frame: Frame, n: int, bound: int) -> Content | None:
    """The clause that a comma ends right before the cue's own clause, at or after a bound."""
    items = frame.items
    if n > bound and items[n].lower == "as":
        n -= 1
    if n <= bound or items[n].lower not in DASHES | {","}:
        return None
    if items[n].lower in DASHES and word(items, n - 1) == ",":
        n -= 1  # "..., - he said"
    first = left_edge(items, n, bound)
    said = first < n and is_clause(items[first:n]) and not _ends_with_source(items, n)
    return Content(first, n, "left") if said else None


def _ends_with_source(items: Sequence[Item], n: int) -> bool:
    """Whether an "according to X" ends right before a place: the clause behind it is what X says."""
    near = range(n - 1, max(-1, n - _SOURCE), -1)
    start = next((k for k in near if items[k].lower == "according"), n)
    return start > 0 and start < n and items[start - 1].lower in {"and", "but"}


def left_edge(items: Sequence[Item], n: int, bound: int) -> int:
    """Where a content to the left begins: conjunctions and loose marks left out."""
    edge = range(bound, n)
    return next((k for k in edge if items[k].quote or not _is_loose(items[k])), n)


def _is_loose(item: Item) -> bool:
    """Whether an item at the edge of a content is none of it."""
    return item.first.is_punct or item.lower == "and"
