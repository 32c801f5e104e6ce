"""Frames: sentences in which a quotation counts as one piece, whatever it holds.

A parser cuts sentences inside quotations and at their marks. A frame is cut by the punctuation
outside of quotations, so that a quotation, its cue and its speaker stand together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.annotations import Block, Quote, blocks, quotes
from kg.extract.statements.forms import verb_of
from kg.records import Span

_ENDS = frozenset(". ! ? … ...".split())
_DASHES = frozenset("- -- — – ―".split())
_FINITE = frozenset("VBD VBZ VBP MD".split())
_MARKS = "“”„‟«»\"＂‘’‚‛'`′"


@dataclass(frozen=True, slots=True)
class Item:
    """One token outside of quotations, or one whole quotation with its marks."""

    first: Token
    last: Token
    lower: str  # the word in lower case; nothing for a quotation
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
    def finite(self) -> bool:
        """Whether the item holds a finite verb."""
        tokens = self.first.doc[self.first.i : self.last.i + 1]
        return any(token.tag_ in _FINITE or "Fin" in token.morph.get("VerbForm", []) for token in tokens)

    @property
    def verbal(self) -> bool:
        """Whether the item holds a finite verb, or a past form that a tagger may take for a participle."""
        return self.finite or any(token.tag_ == "VBN" for token in self.first.doc[self.first.i : self.last.i + 1])

    @property
    def closing(self) -> str:
        """The last letter or stop of what is said in a quotation; of a token, its last letter."""
        if self.quote is None:
            return self.lower[-1:]
        return self.first.doc[self.first.i : self.last.i + 1].text.rstrip(_MARKS + " ")[-1:]

    @property
    def ended(self) -> bool:
        """Whether the item ends a sentence: a full stop, or a quotation with one inside."""
        return self.closing in _ENDS if self.quote else self.lower in _ENDS


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence of the page, as items."""

    block: Block
    items: tuple[Item, ...]

    def at(self, token: Token) -> int | None:
        """The place of the item that holds a token."""
        if not self.items or not self.items[0].first.i <= token.i <= self.items[-1].last.i:
            return None
        return next((n for n, item in enumerate(self.items) if item.first.i <= token.i <= item.last.i), None)

    def holds(self, token: Token) -> bool:
        """Whether a token stands in the frame and outside of its quotations."""
        place = self.at(token)
        return place is not None and self.items[place].quote is None


def cut_frames(doc: Doc) -> tuple[Frame, ...]:
    """The frames of a text, page furniture left out."""
    return tuple(Frame(block, run) for block, items in _paragraphs(doc) for run in _runs(items))


def _paragraphs(doc: Doc) -> Iterator[tuple[Block, list[Item]]]:
    """The items of each block; blocks that one quotation runs through are taken together."""
    texts = [block for block in blocks(doc) if block.kind != "noise"]
    held: list[Item] = []
    owner: Block | None = None
    items = iter([*_items(doc), None])
    item = next(items)
    for block in texts:
        while item is not None and item.start < block.start:
            item = next(items)  # furniture, or the inside of a quotation from the block before
        owner = owner or block
        while item is not None and item.start < block.end:
            held.append(item)
            item = next(items)
        if held and held[-1].end <= block.end:
            yield owner, _without_dateline(held)
            held, owner = [], None
    if held and owner:
        yield owner, _without_dateline(held)


def _without_dateline(items: list[Item]) -> list[Item]:
    """A paragraph without its "MOSCOW, May 3 (Reuters) -"."""
    dash = next((n for n, item in enumerate(items[:14]) if item.lower in _DASHES), 0)
    before = [item.first.text for item in items[:dash] if not item.quote]
    capital = any(word.isupper() and len(word) > 2 for word in before) or "(" in before
    plain = all(word[0].isupper() or not word[0].isalpha() for word in before)
    return items[dash + 1 :] if capital and plain and len(before) == dash else items


def _items(doc: Doc) -> Iterator[Item]:
    """The text as items; distancing marks and inner quotations make none of their own."""
    at = 0
    for quote in quotes(doc):
        if quote.depth or quote.scare:
            continue
        span = _with_marks(doc, quote)
        if span.end > span.start >= at:
            yield from (
                Item(token, token, token.lower_) for token in doc[at : span.start] if not token.is_space
            )
            yield Item(doc[span.start], doc[span.end - 1], "", quote)
            at = span.end
    yield from (Item(token, token, token.lower_) for token in doc[at:] if not token.is_space)


def _with_marks(doc: Doc, quote: Quote) -> Span:
    """The tokens of a quotation, with those that hold its marks."""
    inside = doc.char_span(quote.start, max(quote.end, quote.start + 1), alignment_mode="expand")
    if inside is None:
        return Span(0, 0)
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
    return not token.text.strip(_MARKS)


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
    """Whether a sentence ends though no full stop tells: after an abbreviation, or between two quotations."""
    if here.quote and after.quote:
        return here.closing != ","
    return (
        here.lower.endswith(".")
        and len(here.lower) > 1
        and bool(after.first.is_sent_start)
        and after.first.is_title
    )


def _cue_follows(items: Sequence[Item]) -> bool:
    """Whether a speaker and a cue come next, with no content of their own: "“...!” Mr Wu said."."""
    for n, item in enumerate(items):
        if item.quote or item.lower in _ENDS or item.lower == ",":
            return False
        if item.first.pos_ == "VERB" and verb_of(item.lower):
            rest = items[n + 1 : n + 2]
            return not rest or rest[0].lower in {".", ",", "in", "on", "at", "to", "during", "of"}
    return False
