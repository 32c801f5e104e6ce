"""How far a noun phrase reaches, read off the words themselves."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.statements.cues import OPENERS
from kg.extract.statements.items import Item, is_hyphen, word
from kg.extract.statements.kinds import NOUNS_AND_NUMBERS
from kg.extract.statements.times import is_time

_BRACKET = 6  # places that a bracket may take up


def phrase_end(items: Sequence[Item], n: int) -> int:
    """The place after the noun phrase that follows a preposition."""
    noun: Token | None = None
    place = n
    while (place := _inside(items, place + 1)) < len(items):
        item = items[place]
        token = item.first
        if item.quote or token.is_punct or item.lower in OPENERS or item.finite or token.pos_ == "SCONJ":
            return place
        if noun is not None and _opens_phrase(token, noun):
            return place
        if token.pos_ in NOUNS_AND_NUMBERS and token.tag_ != "PRP$":
            noun = token
        elif token.pos_ == "ADP":
            noun = None
    return len(items)


def _inside(items: Sequence[Item], n: int) -> int:
    """The same place; after a hyphen within a word, or a bracket such as "(AU)", the place behind it."""
    if n + 1 < len(items) and is_hyphen(items, n):
        return n + 1
    closing = next((k for k in range(n + 1, min(n + _BRACKET, len(items))) if items[k].lower == ")"), n)
    return closing + 1 if word(items, n) == "(" and closing > n else n


def _opens_phrase(token: Token, noun: Token) -> bool:
    """Whether a new noun phrase begins with this token, after a noun."""
    if token.pos_ in {"DET", "PRON"} and noun.lower_ not in {"all", "both"}:
        return True
    if is_time(noun) and not is_time(token):
        return token.pos_ != "PART"
    if _joined(token, noun):
        return False
    return token.pos_ in {"PROPN", "ADJ", "NUM", "NOUN"}


def _joined(token: Token, noun: Token) -> bool:
    """Whether the parse has two nouns side by side in one phrase."""
    if noun.head == token or token.head in (noun, noun.head):
        return True
    return token.pos_ == noun.pos_ == "PROPN" and token.head.head == noun
