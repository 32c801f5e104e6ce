"""Pairs quotation marks: curly, straight, mixed, single, nested, doubled or missing ones.

Every paragraph is walked once with a stack. What a mark does is told by its glyph and by its
neighbours; where the two disagree (translated and scanned texts) the neighbours win. A quotation
left open runs on through paragraphs that open with a mark again, or to a closing mark that has no
opening of its own; else it ends with its paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from kg.annotations import Quote, blocks, set_quotes
from kg.records import Span

_DOUBLE = re.compile(r"[“”„‟«»\"＂]+|``|''|′′")
_SINGLE = re.compile(r"[‘’‚‛'`]")
_ELISIONS = re.compile(r"['’](?:\d0s|em|n|til|tis|twas|cause)\b", re.I)
_OPENING, _CLOSING = set("“„«‘‚"), set("”»’")
_BEFORE_OPENING, _AFTER_CLOSING = set("([{—–-/"), set(".,;:!?)]}—–-/…")
_STOPS, _SENTENCE_START = set(".!?"), re.compile(r"(?<!\.\.)[.!?][”\"]?\s+(?=[A-Z])")
_SCARE_WORDS = 2


@dataclass(frozen=True, slots=True)
class _Mark:
    """One quotation mark: where it stands and what it can do."""

    start: int
    end: int
    double: bool
    role: str  # open|close|either


@dataclass(slots=True)
class _Open:
    """A quotation waiting for its closing mark."""

    mark: _Mark
    depth: int


def mark_quotes(doc: Doc) -> None:
    """Mark every quotation of a text."""
    set_quotes(doc, tuple(find_quotes(doc.text, _paragraphs(doc))))


def find_quotes(text: str, paragraphs: list[Span]) -> list[Quote]:
    """The quotations of a text whose paragraphs are known, in order of their start."""
    found: list[Quote] = []
    pending: Quote | None = None
    for paragraph in paragraphs:
        marks = _marks(text, paragraph)
        tail = _late_closing(marks) if pending else None
        if pending and tail:
            found.remove(pending)
            found.append(_quote(text, pending.start, tail.start, True, 0))
            marks = marks[marks.index(tail) + 1 :]
        here = _pair(text, paragraph, marks)
        if pending and not tail and _goes_on(text, paragraph, pending, here):
            found.remove(pending)
            here[0] = _quote(text, pending.start, here[0].end, here[0].closed, 0)
        found += here
        pending = next((quote for quote in here if not quote.closed and quote.depth == 0), None)
    return sorted(found, key=lambda quote: (quote.start, -quote.end))


def _goes_on(text: str, paragraph: Span, pending: Quote, here: list[Quote]) -> bool:
    """Whether a paragraph begins with the opening mark of the quotation left open before it."""
    if not here or here[0].depth or text[here[0].start - 1] != text[pending.start - 1]:
        return False
    return not text[paragraph.start : here[0].start].strip(" \t“”\"„«'`’")


def _paragraphs(doc: Doc) -> list[Span]:
    """The blocks of a text, or its lines where no blocks are marked."""
    marked = [Span(block.start, block.end) for block in blocks(doc)]
    return marked or [Span(*found.span()) for found in re.finditer(r"[^\n]*\S[^\n]*", doc.text)]


def _marks(text: str, paragraph: Span) -> list[_Mark]:
    """The quotation marks of a paragraph, apostrophes left out."""
    double = [_mark(text, found.span(), True) for found in _DOUBLE.finditer(text, *paragraph)]
    taken = {offset for mark in double for offset in range(mark.start, mark.end)}
    single = [
        _mark(text, found.span(), False)
        for found in _SINGLE.finditer(text, *paragraph)
        if found.start() not in taken and not _is_apostrophe(text, found.start())
    ]
    return sorted(double + _paired_singles(text, single), key=lambda mark: mark.start)


def _mark(text: str, span: tuple[int, int], double: bool) -> _Mark:
    """A mark with its role: opening, closing, or either."""
    start, end = span
    opens, closes = _can_open(text, start, end), _can_close(text, start, end)
    if opens != closes:
        return _Mark(start, end, double, "open" if opens else "close")
    glyph = text[start] if opens else ""
    role = "open" if glyph in _OPENING else "close" if glyph in _CLOSING else "either"
    return _Mark(start, end, double, role)


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


def _paired_singles(text: str, marks: list[_Mark]) -> list[_Mark]:
    """The single marks that make pairs: each opening with the best closing before the next opening."""
    kept: list[_Mark] = []
    openings = [mark for mark in marks if mark.role == "open"]
    for place, opening in enumerate(openings):
        limit = openings[place + 1].start if place + 1 < len(openings) else opening.start + 2000
        closings = [mark for mark in marks if mark.role != "open" and opening.start < mark.start < limit]
        if closings:
            best = next((mark for mark in closings if not _like_possessive(text, mark)), closings[0])
            kept += [opening, _Mark(best.start, best.end, False, "close")]
    return kept


def _like_possessive(text: str, mark: _Mark) -> bool:
    """Whether a closing single mark may as well be a plural's possessive: "leaders' talks"."""
    return text[mark.start - 1] == "s" and bool(re.match(r"\s+[a-z]", text[mark.end : mark.end + 3]))


def _pair(text: str, paragraph: Span, marks: list[_Mark]) -> list[Quote]:
    """The quotations of one paragraph."""
    found: list[Quote] = []
    stack: list[_Open] = []
    for mark in marks:
        closing = _closes(stack, mark)
        if closing is not None:
            found.append(_quote(text, stack[closing].mark.end, mark.start, True, stack[closing].depth))
            del stack[closing:]
        elif mark.role != "close":
            found += _reopened(text, stack, mark)
            stack.append(_Open(mark, len(stack)))
        elif not stack and mark.double and text[mark.start - 1] in ",.!?":
            found.append(_quote(text, _lost_opening(text, paragraph, found, mark), mark.start, True, 0))
    found += _left_open(text, paragraph, stack)
    return found


def _lost_opening(text: str, paragraph: Span, found: list[Quote], mark: _Mark) -> int:
    """Where a quotation began whose opening mark is lost: after the last one, or with its sentence."""
    gap = max([paragraph.start, *(quote.end + 1 for quote in found)])
    before = text[:gap].rstrip("“”\"'’ ")[-1:]
    ends = [] if before in _STOPS else list(_SENTENCE_START.finditer(text, gap, mark.start))
    start = ends[-1].end() if ends else gap
    return start + len(text[start : mark.start]) - len(text[start : mark.start].lstrip())


def _closes(stack: list[_Open], mark: _Mark) -> int | None:
    """Which open quotation a mark closes, if any."""
    if mark.role == "open":
        return None
    same = [place for place, opened in enumerate(stack) if opened.mark.double == mark.double]
    return same[-1] if same else None


def _reopened(text: str, stack: list[_Open], mark: _Mark) -> Iterator[Quote]:
    """A quotation whose closing is missing, ended where the next one of its kind opens after a full stop."""
    ended = text[: mark.start].rstrip()[-1:] in {".", "!", "?"}
    if ended and len(stack) == 1 and stack[0].mark.double and mark.double:
        opened = stack.pop()
        yield _quote(text, opened.mark.end, len(text[: mark.start].rstrip()), False, 0)


def _left_open(text: str, paragraph: Span, stack: list[_Open]) -> Iterator[Quote]:
    """The double quotations still open at a paragraph's end."""
    end = paragraph.start + len(text[paragraph.start : paragraph.end].rstrip())
    for opened in stack:
        if opened.mark.double and opened.mark.end < end:
            yield _quote(text, opened.mark.end, end, False, opened.depth)


def _late_closing(marks: list[_Mark]) -> _Mark | None:
    """The mark that closes a quotation of the paragraph before: a closing one with no opening ahead."""
    first = next((mark for mark in marks if mark.double), None)
    return first if first and first.role == "close" else None


def _quote(text: str, start: int, end: int, closed: bool, depth: int) -> Quote:
    """A quotation, told apart from a word or two in distancing marks."""
    inside = text[start:end]
    scare = len(inside.split()) <= _SCARE_WORDS and inside.rstrip()[-1:] not in {".", ",", "!", "?"}
    return Quote(start, end, closed, depth, scare)
