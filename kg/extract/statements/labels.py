"""Quotations that a colon or a signature gives a speaker: "Words of Orlov: “...”", "... — Orlov (@orlov)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from kg.annotations import Block, blocks, quotes
from kg.extract.statements.drafts import Draft
from kg.extract.statements.frames import Frame
from kg.extract.statements.nounphrases import noun_at, phrase_between, phrase_of
from kg.records import Span

_SIGNED = re.compile(r"\s*[—–-]{1,2}\s*(?P<name>[A-Z][^\n@()]{2,40}?)\s*\(@\w+\)[^\n]{0,40}$")
_SIGNATURE = re.compile(r"\s*[—–-]{1,2}\s*(?P<name>[A-Z][^\n,@()]{2,40}?)\s*(?:,[^\n.!?]{2,90})?$")
_LONG = 6  # tokens of a quotation that is no catchword


def read_labelled(frame: Frame, reports: Sequence[Draft]) -> Iterator[Draft]:
    """The quotation after a colon that no verb of saying reports; the last name before it speaks."""
    for n in range(1, len(frame.items)):
        item = frame.items[n]
        if item.quote is None or frame.items[n - 1].lower != ":" or item.last.i - item.first.i < _LONG:
            continue
        content = Span(item.quote.start, item.quote.end)
        if any(draft.content.start < content.end and content.start < draft.content.end for draft in reports):
            continue
        named = (noun_at(frame, k, n) for k in range(n - 2, -1, -1) if _is_named(frame, k))
        speaker = phrase_of(frame, head) if (head := next(named, None)) is not None else None
        if speaker:
            yield Draft(content, "labelled", None, speaker)


def _is_named(frame: Frame, n: int) -> bool:
    """Whether a name stands here that no place or date is: nothing but "of" or "by" before it."""
    before = frame.items[n - 1] if n else None
    in_place = before is not None and before.pos == "ADP" and before.lower not in {"of", "by", "from"}
    item = frame.items[n]
    return not in_place and (item.pos == "PROPN" or (item.pos == "NOUN" and item.first.is_title))


def read_signed(doc: Doc, text: str) -> Iterator[Draft]:
    """Posts that end with a dash, a name and a handle; quotations with a dash and a name on the line below."""
    texts = [block for block in blocks(doc) if block.kind != "noise"]
    for n, block in enumerate(texts):
        found = _SIGNED.search(text, block.start, block.end) or _signature(doc, text, texts, n)
        name = doc.char_span(*found.span("name"), alignment_mode="contract") if found else None
        if found and name is not None and len(name):
            words = (
                Span(block.start, found.start()) if found.start() > block.start else _before(doc, texts, n)
            )
            if words:
                yield Draft(words, "signed", None, phrase_between(name[0], name[-1], name[-1]))


def _signature(doc: Doc, text: str, texts: Sequence[Block], n: int) -> re.Match[str] | None:
    """The signature that a whole block is, below one that is a quotation."""
    found = _SIGNATURE.fullmatch(text, texts[n].start, texts[n].end)
    return found if found and n and _quotation(doc, texts[n - 1]) else None


def _before(doc: Doc, texts: Sequence[Block], n: int) -> Span | None:
    """The words of the paragraph before a signature that stands alone."""
    return (_quotation(doc, texts[n - 1]) or Span(texts[n - 1].start, texts[n - 1].end)) if n else None


def _quotation(doc: Doc, block: Block) -> Span | None:
    """The words of the quotation that a block is as a whole."""
    found = quotes(doc)
    first, last = (
        bisect_left(found, at, key=lambda quote: quote.start) for at in (block.start, block.start + 2)
    )
    whole = (quote for quote in found[first:last] if 0 <= block.end - quote.end <= 2)
    return next((Span(quote.start, quote.end) for quote in whole), None)
