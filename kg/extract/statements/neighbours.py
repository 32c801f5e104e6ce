"""Who stands before a cue, read off the words themselves."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import word
from kg.extract.statements.kinds import INSIDE_PHRASE, NOUNS_AND_NUMBERS
from kg.extract.statements.nounphrases import noun_at
from kg.extract.statements.times import is_time

_HAVE = frozenset("has have had".split())
_BRACKETS = {",": ",", ")": "("}


def left_of(frame: Frame, cue: Cue) -> Token | None:
    """The noun before the cue's verb group: before an apposition, a time or a place where one stands between."""
    n = _back_over_times(frame, cue.first - 1)
    if n > 1 and frame.items[n].lower in _BRACKETS:
        return _before_brackets(frame, n, cue.first)
    return noun_at(frame, _before_phrases(frame, n), cue.first)


def _before_brackets(frame: Frame, n: int, limit: int) -> Token | None:
    """The noun before an apposition; where an adjunct stands there, the first one after the comma."""
    opening = _BRACKETS[frame.items[n].lower]
    start = next((k for k in range(n - 1, 0, -1) if frame.items[k].lower == opening), -1)
    before = _back_over_times(frame, start - 1)
    if start < 1 or _before_phrases(frame, before) == before:
        return noun_at(frame, before, limit)
    inside = (noun_at(frame, k, limit) for k in range(start + 1, n))
    return next((noun for noun in inside if noun), None)


def _before_phrases(frame: Frame, n: int) -> int:
    """The place of the noun that the phrases ending at a place hang on: "Wu [in the past]", "the head [of the army]"."""
    if n > 0 and frame.items[n].pos == "ADP":
        return _back_over_times(frame, n - 1)  # "Wu [on Friday] said"
    k = n
    while k > 0 and frame.items[k].pos in INSIDE_PHRASE:
        k -= 1
    if k <= 0 or k == n or frame.items[k].pos != "ADP":
        return n
    k -= 1
    while k > 0 and (frame.items[k].pos in {"AUX", "ADV"} or frame.items[k].lower in _HAVE):
        k -= 1
    return _before_phrases(frame, k) if frame.items[k].pos in NOUNS_AND_NUMBERS else n


def _back_over_times(frame: Frame, n: int) -> int:
    """The place before the words of time, or the "in his turn", that end at a place."""
    if word(frame.items, n) == "turn" and word(frame.items, n - 2) == "in":
        n -= 3
    while n > 0 and not frame.items[n].quote and _is_adverbial(frame.items[n].first):
        n -= 1
    return n


def _is_adverbial(token: Token) -> bool:
    """Whether a token tells when or how."""
    return is_time(token) or token.pos_ == "ADV"
