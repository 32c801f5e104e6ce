"""Frames: sentences in which a quotation counts as one piece, whatever it holds.

A parser cuts sentences inside quotations and at their marks. A frame is cut by the punctuation
outside of quotations, so that a quotation, its cue and its speaker stand together.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.annotations import Block, blocks
from kg.extract.statements.headlines import without_headline
from kg.extract.statements.items import Item, cut_short, items_of, word
from kg.extract.statements.kinds import DASHES, SENTENCE_ENDS

_AFTER_CUE = frozenset(". , in on at to during of".split())


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence of the page, as items."""

    block: Block
    items: tuple[Item, ...]

    def at(self, token: Token) -> int | None:
        """The place of the item that holds a token."""
        if not self.items[0].first.i <= token.i <= self.items[-1].last.i:
            return None
        place = bisect_right(self.items, token.i, key=lambda item: item.first.i) - 1
        return place if token.i <= self.items[place].last.i else None

    def holds(self, token: Token) -> bool:
        """Whether a token stands in the frame and outside of its quotations."""
        place = self.at(token)
        return place is not None and self.items[place].quote is None


def cut_frames(doc: Doc) -> tuple[Frame, ...]:
    """The frames of a text, page furniture left out."""
    found: list[Frame] = []
    for block, items in _paragraphs(doc):
        bare = _without_dateline(items)
        found += (Frame(block, run) for run in _runs(bare if found else without_headline(bare)))
    return tuple(found)


def _paragraphs(doc: Doc) -> Iterator[tuple[Block, list[Item]]]:
    """The items of each block; blocks that one quotation runs through are taken together."""
    items = list(items_of(doc))
    held: list[Item] = []
    owner: Block | None = None
    at = 0
    for block in (block for block in blocks(doc) if block.kind != "noise"):
        # What stands before the block is furniture, or the inside of a quotation from the block before.
        at = next((n for n in range(at, len(items)) if items[n].start >= block.start), len(items))
        end = next((n for n in range(at, len(items)) if items[n].start >= block.end), len(items))
        held += items[at:end]
        owner, at = owner or block, end
        if held and held[-1].end <= block.end:
            yield owner, held
            held, owner = [], None
    if held and owner:
        yield owner, held


def _without_dateline(items: list[Item]) -> list[Item]:
    """A paragraph without its "MOSCOW, May 3 (Reuters) -"."""
    dash = next((n for n in range(1, min(len(items), 14)) if _parts(items[n - 1], items[n])), 0)
    before = [item.first.text for item in items[:dash] if not item.quote]
    capital = any(word.isupper() and len(word) > 2 for word in before) or "(" in before
    plain = all(word[0].isupper() or not word[0].isalpha() for word in before)
    return items[dash + 1 :] if capital and plain and len(before) == dash else items


def _parts(before: Item, here: Item) -> bool:
    """Whether a dash stands between two words, and not inside of one: no "NATO-led", no "(D-Ohio)"."""
    if here.lower not in DASHES:
        return False
    return bool(before.last.whitespace_ or here.last.whitespace_) or before.lower == ")"


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
    if not here.ended or cut_short(items, n):
        return _breaks_between(here, after, word(items, n + 2))
    if after.quote:
        return True
    if after.lower in {")", "]"} or not (after.first.text[0].isupper() or after.first.text[0].isdigit()):
        return False
    return not (here.quote and _cue_follows(items[n + 1 : n + 12]))


def _breaks_between(here: Item, after: Item, following: str) -> bool:
    """Whether a sentence ends though no full stop tells: after an abbreviation, or between two quotations."""
    if here.quote and after.quote:
        return here.closing != ","
    if after.quote and (after.closing in ",.!?" or following == ",") and here.lower.endswith("."):
        return next((token.is_title for token in after.tokens if token.is_alpha), False)
    return (
        here.lower.endswith(".")
        and len(here.lower) > 1
        and bool(after.first.is_sent_start)
        and after.first.is_title
    )


def _cue_follows(items: Sequence[Item]) -> bool:
    """Whether a speaker and a cue come next, with no content of their own: "“...!” Mr Wu said."."""
    for n, item in enumerate(items):
        if item.quote or item.lower in SENTENCE_ENDS or item.lower == ",":
            return False
        if item.pos == "VERB" and item.verb:
            return n + 1 == len(items) or items[n + 1].lower in _AFTER_CUE
    return False
