"""Brackets within a title: "General (retd) X", "chief of the People's Guard (PG) X"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon.office_words import RETIRED


def bracket(doc: Doc, closing: int) -> int | None:
    """Where a bracket opens that says a rank is held no more, or cuts a body short: "General (retd) X"."""
    opening = next((i for i in range(closing - 1, max(closing - 4, 0), -1) if doc[i].text == "("), None)
    words = {token.lower_ for token in doc[opening + 1 : closing]} if opening is not None else set()
    if opening is None or not (words & RETIRED or (closing - opening == 2 and _is_short(doc[opening + 1]))):
        return None
    return opening


def past_bracket(doc: Doc, i: int) -> int:
    """Behind a bracket that opens here and belongs to the title before it; here where none does."""
    if i >= len(doc) or doc[i].text != "(":
        return i
    closing = next((n for n in range(i + 2, min(i + 4, len(doc))) if doc[n].text == ")"), None)
    return closing + 1 if closing is not None and bracket(doc, closing) == i else i


def _is_short(token: Token) -> bool:
    """Whether a word in brackets is what a body is called for short: "PLA", "Igad"."""
    behind_name = token.i > 1 and token.nbor(-2).text[0].isupper() and token.nbor(-2).is_alpha
    return (
        behind_name
        and token.is_alpha
        and token.text[0].isupper()
        and (token.is_upper or token.ent_type_ != "PERSON")
    )
