"""Quotation marks one by one: which stand in a paragraph, and what each can do.

What a mark does is told by its glyph and by its neighbours; where the two disagree (translated and
scanned texts) the neighbours win. Apostrophes are no marks.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace

from kg.records import Span

_DOUBLE = re.compile(r"[“”„‟«»\"＂]+|``|''|’’|‘‘|′′")
_SINGLE = re.compile(r"[‘’‚‛'`]")
_ELISIONS = re.compile(r"['’](?:\d0s|em|n|til|tis|twas|cause)\b", re.I)
_OPENING, _CLOSING = set("“„«‘‚"), set("”»’")
_BEFORE_OPENING, _AFTER_CLOSING = set("([{—–-/"), set(".,;:!?)]}—–-/…")
_FARTHEST = 2000  # code points that a quotation in single marks may last


@dataclass(frozen=True, slots=True)
class Mark:
    """One quotation mark: where it stands and what it can do."""

    start: int
    end: int
    double: bool
    role: str  # open|close|either


def marks_of(text: str, paragraph: Span) -> list[Mark]:
    """The quotation marks of a paragraph, in order."""
    double = [_mark(text, found.span(), True) for found in _DOUBLE.finditer(text, *paragraph)]
    taken = {offset for mark in double for offset in range(mark.start, mark.end)}
    single = [
        _mark(text, found.span(), False)
        for found in _SINGLE.finditer(text, *paragraph)
        if found.start() not in taken and not _is_apostrophe(text, found.start())
    ]
    paired = _paired(text, single)
    unpaired = (mark for mark in single if mark not in paired and _opens_speech(text, paragraph, mark))
    left_open = [replace(mark, double=True) for mark in unpaired][:1]
    return sorted(double + paired + left_open, key=lambda mark: mark.start)


def _opens_speech(text: str, paragraph: Span, mark: Mark) -> bool:
    """Whether a single mark opens a paragraph, or stands behind a colon: what it opens may go on in the next."""
    if mark.role != "open" or text[mark.start] != "‘" or text[paragraph.end - 1] not in ".!?,":
        return False
    before = text[paragraph.start : mark.start].rstrip()
    return not before or before.endswith(":")


def _mark(text: str, span: tuple[int, int], double: bool) -> Mark:
    """A mark with its role: opening, closing, or either."""
    start, end = span
    opens, closes = _can_open(text, start, end), _can_close(text, start, end)
    if opens != closes:
        return Mark(start, end, double, "open" if opens else "close")
    glyph = text[start] if opens else ""
    role = "open" if glyph in _OPENING else "close" if glyph in _CLOSING else "either"
    return Mark(start, end, double, role)


def _can_open(text: str, start: int, end: int) -> bool:
    """Whether the neighbours let a mark open: blank or bracket before, no blank after."""
    before, after = text[start - 1 : start], text[end : end + 1]
    free = not before or before.isspace() or before in _BEFORE_OPENING or bool(_DOUBLE.match(before))
    return free and bool(after) and not after.isspace() and after not in ".,;:!?)"


def _can_close(text: str, start: int, end: int) -> bool:
    """Whether the neighbours let a mark close: no blank before, blank or punctuation after."""
    before, after = text[start - 1 : start], text[end : end + 1]
    free = not after or after.isspace() or after in _AFTER_CLOSING or bool(_DOUBLE.match(after))
    return free and bool(before) and not before.isspace()


def _is_apostrophe(text: str, offset: int) -> bool:
    """Whether a single mark stands inside a word or for letters left out."""
    before, after = text[offset - 1 : offset], text[offset + 1 : offset + 2]
    return (before.isalnum() and after.isalnum()) or bool(_ELISIONS.match(text, offset))


def _paired(text: str, marks: list[Mark]) -> list[Mark]:
    """The single marks that make pairs: each opening with the best closing before the next opening."""
    kept: list[Mark] = []
    openings = [mark for mark in marks if mark.role == "open"]
    endings = [mark for mark in marks if mark.role != "open"]
    limits = [mark.start for mark in openings[1:]] + [len(text)]
    for opening, limit in zip(openings, limits, strict=False):
        first, last = (
            bisect_left(endings, at, key=lambda mark: mark.start)
            for at in (opening.start + 1, min(limit, opening.start + _FARTHEST))
        )
        closings = endings[first:last]
        if closings:
            best = next((mark for mark in closings if not _like_possessive(text, mark)), closings[0])
            kept += [opening, Mark(best.start, best.end, False, "close")]
    return kept


def _like_possessive(text: str, mark: Mark) -> bool:
    """Whether a closing single mark may as well be a plural's possessive: "leaders' talks"."""
    return text[mark.start - 1] == "s" and bool(re.match(r"\s+[a-z]", text[mark.end : mark.end + 3]))
