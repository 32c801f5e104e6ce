"""The marks on a spaCy Doc, behind typed functions; the only file that touches ``._.``.

Every Doc holds the article's text exactly as it stands in the input, so ``token.idx`` and
character offsets of spans are offsets into ``Article.text``. Page furniture is in the Doc too,
marked as noise: readers pass over it.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import cast

from spacy.tokens import Doc, Token

from kg.records import DateRange, Span


@dataclass(frozen=True, slots=True)
class Block:
    """A run of text that the page sets apart: a paragraph, a headline, a caption, furniture."""

    start: int
    end: int
    kind: str  # body|headline|caption|noise


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: the code points inside its marks; unclosed ones end with their paragraph."""

    start: int
    end: int
    closed: bool = True
    depth: int = 0  # 1 = a quotation within a quotation
    scare: bool = False  # a word or two in quotation marks: a distancing, not a quotation


@dataclass(frozen=True, slots=True)
class DateMention:
    """Words that name a time: "on Friday", "Nov. 18, 2014", "last month"."""

    start: int
    end: int
    range: DateRange | None  # None where nothing says which Friday


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name as it stands in the text, titles left out."""

    start: int
    end: int
    kind: str  # PERSON|ORG|GPE|LOC|NORP|EVENT


_NOISE = "noise"  # a byte a token; ``._.`` would take three times as long to ask
_DATELINE = 5  # tokens from a dateline's place to the dash behind it


def _register(name: str) -> None:
    """Let a Doc carry one more mark."""
    if not Doc.has_extension(name):
        Doc.set_extension(name, default=())


for _mark in ("blocks", "quotes", "dates", "names"):
    _register(_mark)


def blocks(doc: Doc) -> tuple[Block, ...]:
    """The blocks of the text, in order, covering all that is not white space."""
    return cast(tuple[Block, ...], doc._.blocks)


def set_blocks(doc: Doc, marks: tuple[Block, ...]) -> None:
    """Mark the blocks of a text, and which tokens stand in none or in furniture: every reader asks."""
    doc._.blocks = marks
    kept = ((block := block_at(doc, token.idx)) is not None and block.kind != "noise" for token in doc)
    doc.user_data[_NOISE] = bytes(not keep for keep in kept)


def quotes(doc: Doc) -> tuple[Quote, ...]:
    """The quotations of the text, in order of their start."""
    return cast(tuple[Quote, ...], doc._.quotes)


def set_quotes(doc: Doc, marks: tuple[Quote, ...]) -> None:
    """Mark the quotations of a text."""
    doc._.quotes = marks


def dates(doc: Doc) -> tuple[DateMention, ...]:
    """The words that name a time, in order."""
    return cast(tuple[DateMention, ...], doc._.dates)


def set_dates(doc: Doc, marks: tuple[DateMention, ...]) -> None:
    """Mark the words that name a time."""
    doc._.dates = marks


def names(doc: Doc) -> tuple[NameMention, ...]:
    """The names of the text, in order, never overlapping."""
    return cast(tuple[NameMention, ...], doc._.names)


def set_names(doc: Doc, marks: tuple[NameMention, ...]) -> None:
    """Mark the names of a text."""
    doc._.names = marks


def block_at(doc: Doc, offset: int) -> Block | None:
    """The block that a code point stands in."""
    marks = blocks(doc)
    at = bisect_right(marks, offset, key=lambda block: block.start) - 1
    return marks[at] if at >= 0 and offset < marks[at].end else None


def is_noise(token: Token) -> bool:
    """Whether a token stands in page furniture."""
    noise = token.doc.user_data.get(_NOISE)
    return noise is None or bool(noise[token.i])


def is_dateline(doc: Doc, start: int, end: int) -> bool:
    """Whether a name in capitals opens a block and is set off by a dash or a bracket: "SIEM REAP, Cambodia —"."""
    opens = (block := block_at(doc, doc[start].idx)) is not None and block.start == doc[start].idx
    place = doc[start:end].text
    set_off = any(t.text in {"-", "–", "—", "--", "("} for t in doc[end : end + _DATELINE])
    return opens and place.isupper() and len(place) > 3 and set_off


def span_of(first: Token, last: Token) -> Span:
    """The code points from one token to another, both included."""
    return Span(first.idx, last.idx + len(last))
