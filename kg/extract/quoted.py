"""Which tokens stand within a quotation."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.annotations import Quote, quotes


def quoted_tokens(doc: Doc) -> set[int]:
    """The tokens that stand within a quotation of some length."""
    found: set[int] = set()
    past = 0  # of what was found; quotations come in the order of their start
    for quote in quotes(doc):
        start, end = _tokens_of(doc, quote)
        found.update(range(max(start, past), end))
        past = max(past, end)
    return found


def _tokens_of(doc: Doc, quote: Quote) -> tuple[int, int]:
    """The tokens [start, end) of a quotation."""
    span = doc.char_span(quote.start, quote.end, alignment_mode="expand")
    return (span.start, span.end) if span is not None and not quote.scare else (0, 0)
