"""Which tokens stand within a quotation."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.annotations import Quote, quotes


def quoted_tokens(doc: Doc) -> set[int]:
    """The tokens that stand within a quotation of some length."""
    return {i for quote in quotes(doc) for i in _tokens_of(doc, quote)}


def _tokens_of(doc: Doc, quote: Quote) -> Iterator[int]:
    """The tokens of a quotation."""
    span = doc.char_span(quote.start, quote.end, alignment_mode="expand")
    yield from range(span.start, span.end) if span is not None and not quote.scare else ()
