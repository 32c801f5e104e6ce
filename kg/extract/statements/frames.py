"""Frames: sentences in which a quotation counts as one piece, whatever it holds.

A parser cuts sentences inside quotations and at their marks. A frame is cut by the punctuation
outside of quotations, so that a quotation, its cue and its speaker stand together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.annotations import Block, Quote, blocks, quotes
from kg.extract.statements.cues import SAYING
from kg.records import Span

_ENDS = frozenset(".!?…")
_FINITE = frozenset("VBD VBZ VBP MD".split())


@dataclass(frozen=True, slots=True)
class Item:
    """One token outside of quotations, or one whole quotation with its marks."""

    first: Token
    last: Token
    quote: Quote | None = None

    @property
    def start(self) -> int:
        """Where the item begins, its opening mark included."""
        return self.first.idx

    @property
    def end(self) -> int:
        """Where the item ends, its closing mark included."""
        return self.last.idx + len(self.last)

    @property
    def lower(self) -> str:
        """The word in lower case; nothing for a quotation."""
        return "" if self.quote else self.first.lower_

    @property
    def ended(self) -> bool:
        """Whether the item ends a sentence: a full stop, or a quotation with one inside."""
        text = self.last.doc.text[self.quote.start : self.quote.end].rstrip(" '’”\"") if self.quote else self.first.text
        return text[-1:] in _ENDS if self.quote else text in _ENDS or text == "..."

    @property
    def finite(self) -> bool:
        """Whether the item holds a finite verb."""
        tokens = self.first.doc[self.first.i : self.last.i + 1]
        return any(token.tag_ in _FINITE or "Fin" in token.morph.get("VerbForm") for token in tokens)


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence of the page, as items."""

    block: Block
    items: tuple[Item, ...]

    @property
    def quoted(self) -> tuple[Item, ...]:
        """The quotations of the frame."""
        return tuple(item for item in self.items if item.quote)

    def at(self, token: Token) -> int | None:
        """The place of the item that holds a token."""
        return next((n for n, item in enumerate(self.items) if item.first.i <= token.i <= item.last.i), None)


def cut_frames(doc: Doc) -> tuple[Frame, ...]:
    """The frames of a text, page furniture left out."""
    items = tuple(_items(doc))
    return tuple(
        Frame(block, run)
        for block in blocks(doc)
        if block.kind != "noise"
        for run in _runs(tuple(item for item in items if block.start <= item.start < block.end))
    )


def _items(doc: Doc) -> Iterator[Item]:
    """The text as items; distancing marks and inner quotations make none of their own."""
    outer = [quote for quote in quotes(doc) if quote.depth == 0 and not quote.scare]
    at = 0
    for quote in outer:
        span = _with_marks(doc, quote)
        if span.start >= at:
            yield from (Item(token, token) for token in doc[at : span.start] if not token.is_space)
            yield Item(doc[span.start], doc[span.end - 1], quote)
            at = span.end
    yield from (Item(token, token) for token in doc[at:] if not token.is_space)


def _with_marks(doc: Doc, quote: Quote) -> Span:
    """The tokens of a quotation, with those that hold its marks."""
    inside = doc.char_span(quote.start, max(quote.end, quote.start + 1), alignment_mode="expand")
    first, last = inside.start, inside.end
    while first and _is_mark(doc[first - 1]) and not doc[first - 1].whitespace_:
        first -= 1
    while quote.closed and last < len(doc) and _is_mark(doc[last]):
        last += 1
        if doc[last - 1].whitespace_:
            break
    return Span(first, last)


def _is_mark(token: Token) -> bool:
    """Whether a token is nothing but quotation marks."""
    return not token.text.strip("“”„‟«»\"＂‘’‚‛'`′")


def _runs(items: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    """The items of a block, cut where a sentence ends."""
    start = 0
    for n in range(len(items)):
        if n + 1 == len(items) or _ends_after(items, n):
            yield tuple(items[start : n + 1])
            start = n + 1


def _ends_after(items: Sequence[Item], n: int) -> bool:
    """Whether a sentence ends with this item."""
    here, after = items[n], items[n + 1]
    if not here.ended:
        return _breaks_between(here, after)
    if after.quote:
        return True
    if after.lower in {")", "]"} or not (after.first.text[0].isupper() or after.first.text[0].isdigit()):
        return False
    return not (here.quote and _cue_follows(items[n + 1 : n + 12]))


def _breaks_between(here: Item, after: Item) -> bool:
    """Whether the parser's sentence may be believed: after an abbreviation, or between two quotations."""
    if here.quote and after.quote:
        return not here.first.doc.text[here.quote.start : here.quote.end].endswith(",")
    return here.lower.endswith(".") and len(here.lower) > 1 and bool(after.first.is_sent_start) and after.first.is_title


def _cue_follows(items: Sequence[Item]) -> bool:
    """Whether a speaker and a cue come next, with no content of their own: "“...!” Mr Wu said."."""
    for n, item in enumerate(items):
        if item.quote or item.lower in _ENDS or item.lower == ",":
            return False
        if item.first.lemma_ in SAYING and item.first.pos_ == "VERB":
            rest = items[n + 1 : n + 2]
            return not rest or rest[0].lower in {".", ",", "in", "on", "at", "to", "during", "of"}
    return False
