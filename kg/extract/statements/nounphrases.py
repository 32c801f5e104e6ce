"""The noun phrase around a head, as it is written."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.annotations import span_of
from kg.extract.statements.drafts import Phrase
from kg.extract.statements.frames import Frame
from kg.extract.statements.items import Item, cut_short, word
from kg.extract.statements.kinds import NOUNS_AND_NUMBERS, RELATIVE
from kg.extract.statements.times import is_time

_LEADING = frozenset("CCONJ ADV SCONJ ADP".split())
_TRAILING = frozenset("CCONJ ADP".split())
_PARTING = frozenset(", and but that".split())
_INNER = frozenset("flat compound flat:name nmod:poss".split())


def phrase_of(frame: Frame, head: Token, cue: Token | None = None) -> Phrase | None:
    """The noun phrase around its head, clipped to the frame, to the cue's side and at quotations."""
    place = frame.at(head)
    if place is None or frame.items[place].quote:
        return None
    first, last = _edges(frame.items, place, head, cue)
    first, others = _joined_before(frame.items, first)
    return phrase_between(frame.items[first].first, frame.items[last].last, _meant(head), others)


def phrase_between(first: Token, last: Token, head: Token, others: tuple[Token, ...] = ()) -> Phrase:
    """The phrase from one token to another, with the tokens that refer."""
    return Phrase(span_of(first, last), head, first.doc[first.i : last.i + 1].text, others)


def _joined_before(items: Sequence[Item], first: int) -> tuple[int, tuple[Token, ...]]:
    """The names joined on before a name, where they begin the sentence: "Putin, Xi and [Modi] said"."""
    heads: list[Token] = []
    at = first
    while (
        at > 1
        and items[at - 1].lower in ({"and", ","} if heads else {"and"})
        and items[at - 2].pos == "PROPN"
    ):
        heads.append(items[at - 2].first)
        at -= 2
        while at > 0 and items[at - 1].pos == "PROPN":
            at -= 1
    opens = at == 0 or items[at - 1].quote is not None or items[at - 1].lower in {",", "that"}
    return (at, tuple(reversed(heads))) if heads and opens and items[first].pos == "PROPN" else (first, ())


def noun_at(frame: Frame, n: int, limit: int) -> Token | None:
    """The head of the noun at a place, if one stands there, and before a limit; never a word of time."""
    item = frame.items[n] if 0 <= n < len(frame.items) else None
    if item is None or item.quote or is_time(item.first) or cut_short(frame.items, n + 1):
        return None
    token = item.first
    if token.pos_ not in NOUNS_AND_NUMBERS and not (token.pos_ == "ADJ" and token.is_title):
        return None
    while token.dep_ in _INNER and token.head != token and frame.holds(token.head):
        if (frame.at(token.head) or 0) >= limit > n:
            break
        token = token.head
    return token


def _edges(items: Sequence[Item], place: int, head: Token, cue: Token | None) -> tuple[int, int]:
    """The first and last item of a noun phrase."""
    first = last = place
    left, right = head.left_edge.i, head.right_edge.i
    while first and items[first - 1].first.i >= left and _belongs(items[first - 1], cue):
        first -= 1
    while last + 1 < len(items) and items[last + 1].last.i <= right and _belongs(items[last + 1], cue):
        if word(items, last + 3) == "turn":  # "Weber in his turn said"
            break
        last += 1
    first = _after_adjunct(items, first, place, last)
    while first < place and _loose(items[first].first, _LEADING):
        first += 1
    while first == place and first > 0 and _same_name(items[first - 1], items[first]):
        first, place = first - 1, place - 1
    first = _after_boundary(items, first)
    if first > 1 and items[first - 1].lower in {"'s", "’s"} and items[first - 2].first.pos_ == "PROPN":
        first -= 2
    bracketed = items[last].lower == ")" and any(item.lower == "(" for item in items[place:last])
    while last > place and not bracketed and _loose(items[last].first, _TRAILING):
        last -= 1
    return first, _with_name(items, last, cue)


def _with_name(items: Sequence[Item], last: int, cue: Token | None) -> int:
    """The last item of a phrase, with the name that a preposition ties to it right before the cue."""
    if word(items, last + 1) not in {"for", "of"}:
        return last
    end = next((n for n in range(last + 2, len(items)) if items[n].pos != "PROPN"), last + 2)
    tied = last + 2 < end < len(items) and items[end].first == cue
    return end - 1 if tied else last


def _after_adjunct(items: Sequence[Item], first: int, place: int, last: int) -> int:
    """The first item of a name, without what a lone comma parts from it: "[under President Lind,] Weber"."""
    commas = [n for n in range(first, place) if items[n].lower == ","]
    listed = any(items[n].lower in {"and", "or"} for n in range(first, last + 1))
    hung = first > 0 and items[first - 1].pos in {
        "ADP",
        "SCONJ",
    }  # "[just before Lind's letter,] an aide said"
    if hung and commas:
        return commas[0] + 1
    lone = len(commas) == 1 and items[place].pos == "PROPN" and not listed
    if not lone or word(items, last + 1) == ",":
        return first
    return commas[0] + 1


def _belongs(item: Item, cue: Token | None) -> bool:
    """Whether an item may be part of the phrase: neither the cue, nor quoted, nor a relative clause."""
    if item.quote or item.first == cue or item.lower in {";", ":"}:
        return False
    return item.first.tag_ not in RELATIVE


def _same_name(before: Item, name: Item) -> bool:
    """Whether a name begins a word earlier than the parse has it: "Rosa [Weber] said"."""
    if before.quote or before.first.pos_ != "PROPN" or name.first.pos_ != "PROPN" or is_time(before.first):
        return False
    return before.first.i == 0 or before.first.nbor(-1).pos_ != "ADP"


def _after_boundary(items: Sequence[Item], first: int) -> int:
    """Where a name begins with what it is the name of: "..., [the state news agency] Interfax reported"."""
    n = first
    while n > 0 and items[n - 1].pos in {"NOUN", "ADJ", "DET"} and not is_time(items[n - 1].first):
        n -= 1
    parted = n == 0 or items[n - 1].quote or items[n - 1].lower in _PARTING
    named = n < first and items[first].pos == "PROPN" and items[first - 1].pos == "NOUN"
    return n if named and parted else first


def _loose(token: Token, parts: frozenset[str]) -> bool:
    """Whether a token at the edge of a phrase is none of its own."""
    return token.is_punct or token.pos_ in parts or is_time(token)


def _meant(head: Token) -> Token:
    """The noun that a relative pronoun stands for; else the head itself."""
    if head.tag_ not in RELATIVE:
        return head
    verb = head.head
    while verb.dep_ not in {"acl:relcl", "acl"} and verb.head != verb:
        verb = verb.head
    if verb.head.i < head.i:
        return verb.head
    before = (
        token for token in reversed(head.doc[max(0, head.i - 8) : head.i]) if token.pos_ in NOUNS_AND_NUMBERS
    )
    return next(before, head)
