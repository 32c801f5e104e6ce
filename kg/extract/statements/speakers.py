"""Who a cue's subject is: by the parse where it holds, by the neighbours where it does not."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.annotations import span_of
from kg.extract.statements.cues import DOCUMENTS
from kg.extract.statements.drafts import Phrase
from kg.extract.statements.frames import Frame, Item

_CONTROLLED = frozenset("conj xcomp advcl acl parataxis ccomp".split())
_NOMINAL = frozenset("NOUN PROPN PRON NUM".split())
_INSIDE = frozenset("NOUN PROPN PRON NUM DET ADJ ADP PART CCONJ X SYM".split())
_RELATIVE = frozenset("WP WDT WRB".split())


def subject_of(frame: Frame, cue: Token) -> Phrase | None:
    """The noun phrase that does what the cue says."""
    head = _by_parse(frame, cue) or _left_of(frame, cue) or _right_of(frame, cue)
    return phrase_of(frame, head, cue) if head else None


def phrase_of(frame: Frame, head: Token, cue: Token | None = None) -> Phrase | None:
    """The noun phrase around its head, clipped to the frame, to the cue's side and at quotations."""
    place = frame.at(head)
    if place is None or frame.items[place].quote:
        return None
    first, last = _edges(frame.items, place, head, cue)
    return Phrase(span_of(frame.items[first].first, frame.items[last].last), head)


def _edges(items: Sequence[Item], place: int, head: Token, cue: Token | None) -> tuple[int, int]:
    """The first and last item of a noun phrase."""
    first = last = place
    while first and items[first - 1].first.i >= head.left_edge.i and _belongs(items[first - 1], cue):
        first -= 1
    while last + 1 < len(items) and items[last + 1].last.i <= head.right_edge.i and _belongs(items[last + 1], cue):
        last += 1
    while first < place and (items[first].first.is_punct or items[first].first.pos_ in {"CCONJ", "ADV", "SCONJ"}):
        first += 1
    while last > place and (items[last].first.is_punct or items[last].first.pos_ in {"CCONJ", "ADP"}):
        last -= 1
    return first, last


def _belongs(item: Item, cue: Token | None) -> bool:
    """Whether an item may be part of the phrase: neither the cue, nor quoted, nor a relative clause."""
    return item.quote is None and item.first != cue and item.first.tag_ not in _RELATIVE and item.lower not in {";", ":"}


def _by_parse(frame: Frame, cue: Token, depth: int = 0) -> Token | None:
    """The subject by the parse: the cue's own, or that of the verb which governs it."""
    own = next((child for child in cue.children if child.dep_.startswith("nsubj") and _usable(frame, child)), None)
    if own is not None or depth > 3:
        return own
    if cue.head == cue or cue.dep_ not in _CONTROLLED or not _usable(frame, cue.head):
        return None
    if cue.dep_ == "ccomp" and cue.tag_ != "VBG":
        return None
    if cue.head.pos_ in {"NOUN", "PROPN"} and cue.dep_ == "acl":
        return _author_of(frame, cue.head)
    return _by_parse(frame, cue.head, depth + 1)


def _author_of(frame: Frame, document: Token) -> Token:
    """Who issued a statement that speaks: the subject of its verb; else the document itself."""
    if document.lemma_.lower() not in DOCUMENTS or document.dep_ not in {"obj", "obl"}:
        return document
    return _by_parse(frame, document.head, 1) or document


def _usable(frame: Frame, token: Token) -> bool:
    """Whether a token stands in the frame and outside of its quotations."""
    place = frame.at(token)
    return place is not None and frame.items[place].quote is None


def _left_of(frame: Frame, cue: Token) -> Token | None:
    """The noun right before the cue's verb group."""
    place = frame.at(cue)
    n = (place or 0) - 1
    while n >= 0 and frame.items[n].first.pos_ in {"AUX", "ADV"} and not frame.items[n].quote:
        n -= 1
    return _noun(frame, n)


def _right_of(frame: Frame, cue: Token) -> Token | None:
    """The head of the noun phrase right after the cue: "said the minister"."""
    n = (frame.at(cue) or 0) + 1
    found: Token | None = None
    while n < len(frame.items) and not frame.items[n].quote and frame.items[n].first.pos_ in _INSIDE - {"ADP", "CCONJ"}:
        found = _noun(frame, n) or found
        n += 1
    return found


def _noun(frame: Frame, n: int) -> Token | None:
    """The noun at a place, if one stands there; never a word of time."""
    item = frame.items[n] if 0 <= n < len(frame.items) else None
    if item is None or item.quote or item.first.pos_ not in _NOMINAL or item.first.ent_type_ in {"DATE", "TIME"}:
        return None
    token = item.first
    while token.dep_ in {"flat", "compound", "flat:name"} and token.head != token and _usable(frame, token.head):
        token = token.head
    return token
