"""Pairs quotation marks: curly, straight, mixed, single, nested, doubled or missing ones.

Every paragraph is walked once with a stack. A quotation left open runs on through paragraphs that
open with a mark again, or to a closing mark that has no opening of its own; else it ends with its
paragraph. A closing mark without an opening closes what began after the last quotation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from kg.annotate.marks import Mark, marks_of
from kg.annotations import Quote, blocks, set_quotes
from kg.records import Span

_STOPS, _LAST_SAID = set(".!?"), set(",.!?")
_SENTENCE_START = re.compile(r"(?<!\.\.)[.!?][”\"]?\s+(?=[A-Z])")
_FEW_WORDS = re.compile(r"\s*+(?:\S++\s*+){0,2}+")  # a quotation of no more is a distancing
_LOOSE = frozenset("“”\"'’ ")


def mark_quotes(doc: Doc) -> None:
    """Mark every quotation of a text."""
    text = doc.text
    paragraphs = [Span(block.start, block.end) for block in blocks(doc)]
    set_quotes(doc, tuple(find_quotes(text, paragraphs or _lines(text))))


def find_quotes(text: str, paragraphs: list[Span]) -> list[Quote]:
    """The quotations of a text whose paragraphs are known, in order of their start."""
    found: list[Quote] = []
    pending: Quote | None = None
    for paragraph in paragraphs:
        here = _read(text, paragraph, pending)
        if pending and here and here[0].start == pending.start:
            del found[_last(found, pending)]
        found += here
        pending = next((quote for quote in here if not quote.closed and quote.depth == 0), None)
    return sorted(found, key=lambda quote: (quote.start, -quote.end))


def _last(found: list[Quote], one: Quote) -> int:
    """Where a quotation stands among those found, sought from the end: it is one of the last."""
    return next(place for place in range(len(found) - 1, -1, -1) if found[place] == one)


def _read(text: str, paragraph: Span, pending: Quote | None) -> list[Quote]:
    """The quotations of a paragraph; the first may be the one left open before it, now with its end."""
    marks = marks_of(text, paragraph)
    tail = _late_closing(marks) if pending else None
    if pending and tail:
        closed = _quote(text, pending.start, tail.start, True, 0)
        return [closed, *_pair(text, paragraph, marks[marks.index(tail) + 1 :])]
    here = sorted(_pair(text, paragraph, marks), key=lambda quote: quote.start)
    if pending and _goes_on(text, paragraph, pending, here):
        here[0] = _quote(text, pending.start, here[0].end, here[0].closed, 0)
    return here


def _lines(text: str) -> list[Span]:
    """The lines of a text that are not blank."""
    return [Span(*found.span()) for found in re.finditer(r"[^\n]*\S[^\n]*", text)]


def _goes_on(text: str, paragraph: Span, pending: Quote, here: list[Quote]) -> bool:
    """Whether a paragraph begins with the opening mark of the quotation left open before it."""
    if not here or here[0].depth or text[here[0].start - 1] != text[pending.start - 1]:
        return False
    return not text[paragraph.start : here[0].start].strip(" \t“”\"„«'`‘’")


def _pair(text: str, paragraph: Span, marks: list[Mark]) -> list[Quote]:
    """The quotations of one paragraph; the stack holds the opening marks that wait for their closing."""
    found: list[Quote] = []
    stack: list[Mark] = []
    for mark in marks:
        depth = _closes(stack, mark)
        if depth is not None:
            found.append(_quote(text, stack[depth].end, mark.start, True, depth))
            del stack[depth:]
        elif mark.role != "close":
            found += _reopened(text, stack, mark)
            stack.append(mark)
        elif not stack and mark.double and text[mark.start - 1] in _LAST_SAID:
            found.append(_quote(text, _lost_opening(text, paragraph, found, mark), mark.start, True, 0))
    return [*found, *_left_open(text, paragraph, stack)]


def _lost_opening(text: str, paragraph: Span, found: list[Quote], mark: Mark) -> int:
    """Where a quotation began whose opening mark is lost: after the last one, or with its sentence."""
    gap = found[-1].end + 1 if found else paragraph.start
    before = gap - 1
    while before >= 0 and text[before] in _LOOSE:
        before -= 1
    stopped = before >= 0 and text[before] in _STOPS
    ends = [] if stopped else list(_SENTENCE_START.finditer(text, gap, mark.start))
    start = ends[-1].end() if ends else gap
    return start + len(text[start : mark.start]) - len(text[start : mark.start].lstrip())


def _closes(stack: list[Mark], mark: Mark) -> int | None:
    """How deep the open quotation is that a mark closes, if any."""
    if mark.role == "open":
        return None
    return next((i for i in range(len(stack) - 1, -1, -1) if stack[i].double == mark.double), None)


def _reopened(text: str, stack: list[Mark], mark: Mark) -> Iterator[Quote]:
    """A quotation whose closing is missing, ended where the next one of its kind opens after a full stop."""
    if len(stack) != 1 or not (stack[0].double and mark.double):
        return
    start = stack[0].end
    inside = text[start : mark.start].rstrip()
    if inside[-1:] in _STOPS:
        stack.pop()
        yield _quote(text, start, start + len(inside), False, 0)


def _left_open(text: str, paragraph: Span, stack: list[Mark]) -> Iterator[Quote]:
    """The double quotations still open at a paragraph's end."""
    end = paragraph.start + len(text[paragraph.start : paragraph.end].rstrip())
    for depth, opened in enumerate(stack):
        if opened.double and opened.end < end:
            yield _quote(text, opened.end, end, False, depth)


def _late_closing(marks: list[Mark]) -> Mark | None:
    """The mark that closes a quotation of the paragraph before: a closing one with no opening ahead."""
    first = next((mark for mark in marks if mark.double), None)
    return first if first and first.role == "close" else None


def _quote(text: str, start: int, end: int, closed: bool, depth: int) -> Quote:
    """A quotation, told apart from a word or two in distancing marks."""
    few = _FEW_WORDS.fullmatch(text, start, end) is not None
    return Quote(start, end, closed, depth, few and text[start:end].rstrip()[-1:] not in _LAST_SAID)
