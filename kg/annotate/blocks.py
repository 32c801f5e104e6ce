"""Cuts a page's text into blocks: paragraphs, headlines, captions, furniture.

A line is a block, except in hard-wrapped text, where an empty line is what parts paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from statistics import median

from kg.annotate.furniture import CAPTION, GLUED, HEADER, LINES, TRAILING
from kg.annotations import Block
from kg.records import Span

_LAST_WORD = re.compile(r"[^\W\d_]+$")
_SENTENCE_END = re.compile(r"[.!?…:;][\"”’')\]»]*$")
# No line that is whole ends with one of these.
_UNFINISHED = frozenset(
    """the a an of in on at to for with by from and or that which who his her its their as said met held between
    is was were are has had will would into after before during""".split()
)
_HEADLINE_WORDS = 25
_LONGEST = 16  # letters, more than any of the words above has
_WRAP = range(50, 95)  # the usual widths of hard-wrapped text, in code points


def cut_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text, in order; between them there is white space alone."""
    spans = _paragraphs(text) if _hard_wrapped(text) else _joined(text, _lines(text))
    found = tuple(part for span in spans for part in _classify(text, span))
    return _with_headlines(text, _with_header(text, found))


def _lines(text: str) -> Iterator[Span]:
    """Every line that is not blank, the white space at its ends left out."""
    return (
        _stripped(text, m.start(), m.end())
        for m in re.finditer(r"[^\n\r\u2028\u2029\x0b\x0c]*\S[^\n\r\u2028\u2029\x0b\x0c]*", text)
    )


def _joined(text: str, lines: Iterable[Span]) -> Iterator[Span]:
    """Lines, those put together between which a sentence is broken."""
    open_line: Span | None = None
    for line in lines:
        if open_line is not None and _goes_on(text, open_line, line):
            open_line = Span(open_line.start, line.end)
            continue
        if open_line is not None:
            yield open_line
        open_line = line
    if open_line is not None:
        yield open_line


def _goes_on(text: str, line: Span, following: Span) -> bool:
    """Whether a sentence goes on over a single line end: small letters, or a word that wants more, tell."""
    if len(text[line.end : following.start].splitlines()) > 1 or HEADER.match(text, line.start, line.end):
        return False
    last = _LAST_WORD.search(text[max(line.start, line.end - _LONGEST) : line.end])
    wants_more = last is not None and last[0] in _UNFINISHED
    return wants_more or (text[following.start].islower() and last is not None)


def _paragraphs(text: str) -> Iterator[Span]:
    """Runs of lines between empty lines."""
    return (_stripped(text, m.start(), m.end()) for m in re.finditer(r"\S(?:[^\n]|\n(?![ \t\r]*\n))*", text))


def _stripped(text: str, start: int, end: int) -> Span:
    """A stretch without the white space at its ends."""
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip()))


def _hard_wrapped(text: str) -> bool:
    """Whether lines end where the page was full, not where the paragraph does."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    if len(lines) < 6 or max(map(len, lines)) > max(_WRAP):
        return False
    unfinished = sum(not _SENTENCE_END.search(line) for line in lines)
    return median(map(len, lines)) in _WRAP and unfinished > len(lines) / 2


def _classify(text: str, span: Span) -> Iterator[Block]:
    """One stretch as a block, or as several where furniture is glued to it."""
    behind: list[Block] = []
    while not LINES.match(piece := text[span.start : span.end]):
        if glued := GLUED.match(piece):
            yield Block(span.start, span.start + glued.end(), "noise")
            span = _stripped(text, span.start + glued.end(), span.end)
        elif trailing := TRAILING.search(piece):
            behind.append(Block(*_stripped(text, span.start + trailing.start(), span.end), "noise"))
            span = Span(span.start, span.start + trailing.start())
        else:
            yield Block(*span, "caption" if len(piece) < 500 and CAPTION.search(piece) else "body")
            break
    else:
        yield Block(*span, "noise")
    yield from reversed(behind)


def _with_header(text: str, found: tuple[Block, ...]) -> tuple[Block, ...]:
    """The ``key: value`` lines that a file may begin with are no part of the article."""
    n = next(
        (i for i, block in enumerate(found) if not HEADER.match(text[block.start : block.end])), len(found)
    )
    return tuple(Block(b.start, b.end, "noise") for b in found[:n]) + found[n:]


def _with_headlines(text: str, found: tuple[Block, ...]) -> tuple[Block, ...]:
    """Short blocks that end without a full stop are headlines."""
    return tuple(
        Block(b.start, b.end, "headline")
        if b.kind == "body" and len(found) > 1 and _is_headline(text[b.start : b.end])
        else b
        for b in found
    )


def _is_headline(piece: str) -> bool:
    """Whether a paragraph looks like a headline, a standfirst or a crosshead."""
    return len(piece.split()) <= _HEADLINE_WORDS and not _SENTENCE_END.search(piece)
