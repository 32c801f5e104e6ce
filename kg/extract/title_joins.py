"""What "and" joins inside a title: two portfolios, two offices, two countries."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.extract.named import Named
from kg.extract.office_tokens import word
from kg.lexicon.office_words import HEADS, MODIFIERS, PORTFOLIOS


def joins_titles(doc: Doc, i: int, named: Named) -> bool:
    """Whether "and" joins two portfolios ("Trade and Industry") or two offices of one person."""
    if not 0 < i < len(doc) - 1:
        return False
    if named.country_at(i - 1) is not None and named.country_at(i + 1) is not None:
        return True  # "his Ethiopian and Sudanese counterparts"
    left, right = word(doc[i - 1]), word(doc[i + 1])
    if left in HEADS:
        return right in MODIFIERS | HEADS or _leads_to_head(doc, i + 1)
    return left in PORTFOLIOS | MODIFIERS and (
        right in PORTFOLIOS | MODIFIERS or (doc[i - 1].is_title and _leads_to_head(doc, i + 1))
    )


def _leads_to_head(doc: Doc, i: int) -> bool:
    """Whether a few capitalised words lead from here to the head of an office: "Expatriates Minister"."""
    while i < len(doc) - 1 and doc[i].text[0].isupper() and word(doc[i]) not in HEADS:
        i += 1
    return word(doc[i]) in HEADS
