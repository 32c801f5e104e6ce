"""A statement while it is being read: whose words, by which cue, still without ids."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.records import Span


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that speaks, with the token that refers."""

    span: Span
    head: Token
    text: str
    others: tuple[Token, ...] = ()  # heads that words join to it where the parse does not


@dataclass(frozen=True, slots=True)
class Draft:
    """One cue and its content."""

    content: Span
    rule: str  # the construction it was read by, see confidence.py
    cue: Token | None
    speaker: Phrase | None
    medium: Token | None = None
    addressee: Token | None = None
    negated: bool = False
