"""Who a cue's subject is: by the parse where it holds, by the neighbours where it does not."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.annotations import span_of
from kg.extract.statements.cues import DOCUMENTS, TIMES
from kg.extract.statements.drafts import Phrase
from kg.extract.statements.frames import Frame, Item
from kg.extract.statements.heard import Cue

_CONTROLLED = frozenset("conj xcomp advcl acl parataxis ccomp".split())
_NOMINAL = frozenset("NOUN PROPN PRON NUM".split())
_INSIDE = frozenset("NOUN PROPN PRON NUM DET ADJ PART X SYM".split())
_RELATIVE = frozenset("WP WDT WRB".split())


def subject_of(frame: Frame, cue: Cue, after_quote: int | None = None, last: Phrase | None = None) -> Phrase | None:
    """The noun phrase that does what the cue says; it stands after a quotation that the cue reports.

    A cue that is only joined on ("... and warned", "..., adding") has the speaker of the last one.
    """
    if after_quote is None and _joined_on(frame, cue):
        first = None if last else _first_subject(frame, cue)
        if last or first:
            return last or (phrase_of(frame, first, cue.token) if first else None)
    if after_quote is not None:
        head = _beside_quote(frame, cue, after_quote)
    else:
        head = _parsed(frame, cue) or _left_of(frame, cue) or _right_of(frame, cue) or _governor(frame, cue)
    return phrase_of(frame, head, cue.token) if head else None


def _joined_on(frame: Frame, cue: Cue) -> bool:
    """Whether a cue has no subject of its own: right after "and", or a participle after a comma or a quotation."""
    before = frame.items[cue.first - 1] if cue.first else None
    if before is None:
        return False
    if before.lower in {"and", "but", "–", "—", "--"}:
        return cue.token.tag_ in {"VBD", "VBZ", "VBP", "VBN"} or cue.participle
    return cue.participle and (before.lower == "," or before.quote is not None)


def _first_subject(frame: Frame, cue: Cue) -> Token | None:
    """The first subject of the sentence, before the cue."""
    return next((i.first for i in frame.items[: cue.first] if not i.quote and i.first.dep_.startswith("nsubj")), None)


def _parsed(frame: Frame, cue: Cue) -> Token | None:
    """The subject by the parse, unless the words tell better.

    A subject to the right may be the clause's own; one handed down from another verb gives way to a
    noun right before the cue; a participle's is no relative pronoun.
    """
    found = _by_parse(frame, cue.token)
    if found is None or (found.head == cue.token and found.i < cue.token.i):
        return found
    if cue.participle:
        return (_first_subject(frame, cue) or found) if found.tag_ in _RELATIVE else found
    return _left_of(frame, cue) or found


def _beside_quote(frame: Frame, cue: Cue, quote: int) -> Token | None:
    """The subject between a quotation and its cue, or right after the cue."""
    parsed = _by_parse(frame, cue.token)
    place = frame.at(parsed) if parsed else None
    if place is not None and place > quote:
        return parsed
    if cue.first > quote + 1:
        found = next((noun for n in range(quote + 1, cue.first) if (noun := _noun(frame, n))), None)
        return found or parsed
    return _right_of(frame, cue) or parsed


def phrase_of(frame: Frame, head: Token, cue: Token | None = None) -> Phrase | None:
    """The noun phrase around its head, clipped to the frame, to the cue's side and at quotations."""
    place = frame.at(head)
    if place is None or frame.items[place].quote:
        return None
    first, last = _edges(frame.items, place, head, cue)
    return Phrase(span_of(frame.items[first].first, frame.items[last].last), _meant(head))


def _meant(head: Token) -> Token:
    """The noun that a relative pronoun stands for; else the head itself."""
    if head.tag_ not in _RELATIVE:
        return head
    verb = head.head
    while verb.dep_ not in {"acl:relcl", "acl"} and verb.head != verb:
        verb = verb.head
    if verb.head.i < head.i:
        return verb.head
    before = (token for token in reversed(head.doc[max(0, head.i - 8) : head.i]) if token.pos_ in _NOMINAL)
    return next(before, head)


def _edges(items: Sequence[Item], place: int, head: Token, cue: Token | None) -> tuple[int, int]:
    """The first and last item of a noun phrase."""
    first = last = place
    left, right = head.left_edge.i, head.right_edge.i
    while first and items[first - 1].first.i >= left and _belongs(items[first - 1], cue):
        first -= 1
    while last + 1 < len(items) and items[last + 1].last.i <= right and _belongs(items[last + 1], cue):
        last += 1
    while first < place and (items[first].first.is_punct or items[first].first.pos_ in {"CCONJ", "ADV", "SCONJ"} or _is_time(items[first].first)):
        first += 1
    while last > place and (items[last].first.is_punct or items[last].first.pos_ in {"CCONJ", "ADP"}):
        last -= 1
    return first, last


def _belongs(item: Item, cue: Token | None) -> bool:
    """Whether an item may be part of the phrase: neither the cue, nor quoted, nor a relative clause."""
    return item.quote is None and item.first != cue and item.first.tag_ not in _RELATIVE and item.lower not in {";", ":"}


def _by_parse(frame: Frame, token: Token, depth: int = 0) -> Token | None:
    """The subject by the parse: the verb's own, or that of the verb which governs it."""
    own = next((child for child in token.children if child.dep_.startswith("nsubj") and frame.holds(child)), None)
    if own is not None or depth > 3:
        return own
    if token.head == token or token.dep_ not in _CONTROLLED or not frame.holds(token.head):
        return None
    if token.dep_ == "ccomp" and token.tag_ != "VBG":
        return None
    if token.head.pos_ in _NOMINAL and token.dep_ in {"acl", "acl:relcl"}:
        return _author_of(frame, token.head)
    return _by_parse(frame, token.head, depth + 1)


def _author_of(frame: Frame, document: Token) -> Token:
    """Who issued a statement that speaks: the subject of its verb; else the document itself."""
    if document.dep_ not in {"obj", "obl"} or (document.dep_ == "obj" and document.lemma_.lower() not in DOCUMENTS):
        return document
    return _by_parse(frame, document.head, 1) or document


def _left_of(frame: Frame, cue: Cue) -> Token | None:
    """The noun before the cue's verb group; before an apposition where a comma stands between."""
    n = cue.first - 1
    while n > 0 and not frame.items[n].quote and _is_time(frame.items[n].first):
        n -= 1
    if n > 1 and frame.items[n].lower in {",", ")"}:
        opening = {",": ",", ")": "("}[frame.items[n].lower]
        n = next((k - 1 for k in range(n - 1, 0, -1) if frame.items[k].lower == opening), -1)
    while n > 0 and not frame.items[n].quote and _is_time(frame.items[n].first):
        n -= 1
    noun = _noun(frame, n)
    case = next((child for child in noun.children if child.dep_ == "case" and child.i < noun.i), None) if noun else None
    if noun is None or case is None or noun.dep_.startswith("nsubj"):
        return noun
    n = (frame.at(case) or 0) - 1
    while n > 0 and frame.items[n].first.pos_ in {"AUX", "ADV"}:
        n -= 1
    return _noun(frame, n)


def _right_of(frame: Frame, cue: Cue) -> Token | None:
    """The head of the noun phrase right after the cue: "said the minister"."""
    n = cue.last + 1
    found: Token | None = None
    while n < len(frame.items) and not frame.items[n].quote and frame.items[n].first.pos_ in _INSIDE:
        found = _noun(frame, n) or found
        n += 1
    return found


def _governor(frame: Frame, cue: Cue) -> Token | None:
    """For a participle that the parse leaves hanging: the first subject of its sentence."""
    return _first_subject(frame, cue) if cue.participle else None


def _noun(frame: Frame, n: int) -> Token | None:
    """The noun at a place, if one stands there; never a word of time."""
    item = frame.items[n] if 0 <= n < len(frame.items) else None
    if item is None or item.quote or _is_time(item.first):
        return None
    if item.first.pos_ not in _NOMINAL and not (item.first.pos_ == "ADJ" and item.first.is_title):
        return None
    token = item.first
    while token.dep_ in {"flat", "compound", "flat:name", "nmod:poss"} and token.head != token and frame.holds(token.head):
        token = token.head
    return token


def _is_time(token: Token) -> bool:
    """Whether a token tells a time."""
    return token.lower_.strip(".") in TIMES
