"""What a content is, and the one that stands to the right of its cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.annotations import Quote
from kg.extract.statements.clauses import is_said
from kg.extract.statements.cues import ASKING, OPENERS, SUBORDINATORS
from kg.extract.statements.ends import content_end
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import MARKS, Item, word
from kg.extract.statements.skips import COLONS, ROUNDING, content_start, has_clause
from kg.records import Span

_NO_START = frozenset("ADP SCONJ CCONJ PART PUNCT".split())
_CLAUSE_STARTS = frozenset(
    "if while despite although unlike in on at under with for by like without neither either both".split()
)


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of items, and how it is opened: quote|colon|that|wh|clause|left."""

    first: int
    last: int
    opener: str


def span_of_content(frame: Frame, content: Content) -> Span:
    """The code points of a content; the outer marks of a whole quotation are dropped."""
    first, last = frame.items[content.first], frame.items[content.last]
    if first is last and first.quote:
        return _inside(first, first.quote)
    if _is_all_quoted(frame.items[content.first : content.last + 1]):
        return Span(first.end, last.start)
    return Span(first.start, last.end)


def _is_all_quoted(items: Sequence[Item]) -> bool:
    """Whether a word or two stand between two marks, and nothing else."""
    marks = [item.lower in MARKS for item in items]
    return sum(marks) == 2 and marks[0] and marks[-1] and len(items) > 2


def _inside(item: Item, quote: Quote) -> Span:
    """The code points of a quotation, blanks next to its marks left out."""
    words = [token for token in item.tokens if quote.start <= token.idx < quote.end and not token.is_space]
    last = words[-1] if words else item.last
    return Span(words[0].idx if words else quote.start, min(quote.end, last.idx + len(last)))


def length(frame: Frame, content: Content) -> int:
    """How many code points a content has."""
    span = span_of_content(frame, content)
    return span.end - span.start


def right_of(frame: Frame, n: int, cue: Cue) -> Content | None:
    """The content that begins after the cue, adjuncts and the one spoken to passed over."""
    items = frame.items
    place = content_start(items, n, cue)
    opener, first = _opening(items, place, cue) if place is not None and place < len(items) else ("", 0)
    if not opener or first >= len(items):
        return None
    if items[first].quote and _stands_alone(items, first):
        return Content(first, first, opener)
    last = content_end(frame, first, cue)
    if last <= first and not items[first].quote:
        return None
    if opener == "clause" and not is_said(items[first : last + 1], cue):
        return None
    return Content(first, last, opener)


def _opening(items: Sequence[Item], n: int, cue: Cue) -> tuple[str, int]:
    """How a content opens at a place, and where it begins; nothing where none can."""
    item = items[n]
    if item.quote or item.lower in MARKS:
        return "quote", n
    if item.lower in COLONS:
        return "colon", n + 1
    if item.lower == "that" and n + 1 < len(items):
        return "that", n + (2 if word(items, n + 1) in {":", ","} else 1)
    if item.lower in OPENERS:
        return ("wh", n) if _asks(items, n, cue) else ("", n)
    if (
        item.pos in _NO_START
        and item.lower not in _CLAUSE_STARTS | ROUNDING
        and not has_clause(items, n, cue)
    ):
        return "", n
    return "clause", n


def _asks(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether "who", "when" and the like open what was said, not a clause about a noun or a time."""
    if cue.verb in ASKING:
        return True
    if items[n].lower in {"when", "where"}:
        return cue.negated and n == cue.last + 1
    return items[n].lower not in {"who", "what"} or n == cue.last + 1


def _stands_alone(items: Sequence[Item], n: int) -> bool:
    """Whether a quotation is all of the content: what follows does not go on with its clause."""
    after = items[n + 1] if n + 1 < len(items) else None
    if after is None or items[n].closing in ",.!?…":
        return True
    return after.first.is_punct or after.lower in SUBORDINATORS
