"""The words beside a token, "" where the text ends."""

from __future__ import annotations

from spacy.tokens import Token


def word_before(token: Token) -> str:
    """The word before a token, in small letters."""
    return token.nbor(-1).lower_ if token.i > 0 else ""


def word_after(token: Token) -> str:
    """The word after a token, in small letters."""
    return token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""


def kind_before(token: Token) -> str:
    """The part of speech of the word before a token."""
    return token.nbor(-1).pos_ if token.i > 0 else ""


def kind_after(token: Token) -> str:
    """The part of speech of the word after a token."""
    return token.nbor(1).pos_ if token.i + 1 < len(token.doc) else ""
