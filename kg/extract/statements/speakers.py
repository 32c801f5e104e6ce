"""Who a cue's subject is: by the parse where it holds, by the neighbours where it does not."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.statements.cues import DOCUMENTS
from kg.extract.statements.drafts import Phrase
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue, opens
from kg.extract.statements.inverted import inverted_speaker
from kg.extract.statements.items import word
from kg.extract.statements.kinds import FINITE_OR_PAST, INSIDE_PHRASE, NOUNS_AND_NUMBERS, RELATIVE
from kg.extract.statements.meant import after_opening, beside_cue, beside_with, spokesman
from kg.extract.statements.neighbours import left_of
from kg.extract.statements.nounphrases import noun_at, phrase_of
from kg.extract.statements.times import is_time

_CONTROLLED = frozenset("conj xcomp advcl acl acl:relcl parataxis".split())


def subject_of(frame: Frame, cue: Cue, quote: int | None = None, last: Phrase | None = None) -> Phrase | None:
    """The noun phrase that does what the cue says; it stands after a quotation that the cue reports.

    A cue that is only joined on ("... and warned", "..., adding") has the speaker of the last one.
    """
    if quote is None and (after := inverted_speaker(frame, cue)) is not None:
        return phrase_of(frame, after, cue.token)
    if opens(frame.items, cue):
        return after_opening(frame, cue)
    if (other := beside_with(frame, cue)) is not None:
        return phrase_of(frame, other, cue.token)
    if quote is None and _joined_on(frame, cue):
        if last:
            return last
        if first := _first_subject(frame, cue):
            return phrase_of(frame, first, cue.token)
    head = _plain(frame, cue) if quote is None else _beside_quote(frame, cue, quote)
    if head is None:
        return None
    return phrase_of(frame, spokesman(frame, head) or beside_cue(frame, head, cue) or head, cue.token)


def _plain(frame: Frame, cue: Cue) -> Token | None:
    """The subject of a cue that no quotation stands before."""
    if cue.token.tag_ == "VB" and word(frame.items, cue.place - 1) == "to":
        parsed = _by_parse(frame, cue.token)  # of "came out [to say]"
        return parsed if parsed is not None and _case(parsed) is None else _first_subject(frame, cue)
    found = _parsed(frame, cue) or left_of(frame, cue) or _right_of(frame, cue)
    if found is not None and found.i > cue.token.i and _has_verb(frame, found):
        found = None
    return found or _first_subject(frame, cue)


def _has_verb(frame: Frame, noun: Token) -> bool:
    """Whether a noun after a cue is the subject of what was said: its verb follows."""
    place = frame.at(noun)
    after = frame.items[place + 1 : place + 8] if place is not None else ()
    for item in after:
        if item.quote or item.lower in {",", ":", "that"}:
            return False
        if item.finite:
            return True
    return False


def _beside_quote(frame: Frame, cue: Cue, quote: int) -> Token | None:
    """The subject between a quotation and its cue, or right after the cue."""
    parsed = _by_parse(frame, cue.token)
    place = frame.at(parsed) if parsed else None
    if place is not None and place > quote:
        return parsed
    between = (noun_at(frame, n, cue.first) for n in range(quote + 1, cue.first))
    named = next((noun for noun in between if noun), None)
    if named is None and any(not item.first.is_punct for item in frame.items[quote + 1 : cue.first]):
        named = parsed
    return named or _right_of(frame, cue) or parsed


def _joined_on(frame: Frame, cue: Cue) -> bool:
    """Whether a cue has no subject of its own: right after "and", or a participle set off by a comma."""
    before = frame.items[cue.first - 1] if cue.first else None
    if before is None:
        return False
    if before.lower in {"and", "but", "–", "—", "--"}:
        return cue.participle or cue.token.tag_ in FINITE_OR_PAST
    return cue.participle and (before.lower == "," or before.quote is not None)


def _first_subject(frame: Frame, cue: Cue) -> Token | None:
    """The first subject of the sentence, before the cue."""
    before = (item.first for item in frame.items[: cue.first] if not item.quote)
    return next((token for token in before if token.dep_.startswith("nsubj")), None)


def _parsed(frame: Frame, cue: Cue) -> Token | None:
    """The subject by the parse, unless the words tell better.

    A subject to the right may be the clause's own; one handed down from another verb gives way to a
    noun right before the cue; a participle's is no relative pronoun.
    """
    found = _by_parse(frame, cue.token)
    if found is None or (found.head == cue.token and found.i < cue.token.i):
        return found
    if cue.participle:
        return (_first_subject(frame, cue) or found) if found.tag_ in RELATIVE else found
    return left_of(frame, cue) or found


def _by_parse(frame: Frame, token: Token, depth: int = 0) -> Token | None:
    """The subject by the parse: the verb's own, or that of the verb which governs it."""
    subjects = [
        child for child in token.children if child.dep_.startswith("nsubj") and _can_speak(frame, child)
    ]
    before = [child for child in subjects if child.i < token.i]
    own = before[-1] if before else next(iter(subjects), None)
    if own is not None or depth > 3 or token.head == token or not frame.holds(token.head):
        return own
    if token.dep_ not in _CONTROLLED and not (token.dep_ == "ccomp" and token.tag_ == "VBG"):
        return None
    if token.head.pos_ in NOUNS_AND_NUMBERS and token.dep_ in {"acl", "acl:relcl"}:
        return _author_of(frame, token.head)
    return _by_parse(frame, token.head, depth + 1)


def _can_speak(frame: Frame, token: Token) -> bool:
    """Whether a token can be a speaker: outside of quotations, no time, and in no adjunct."""
    return frame.holds(token) and not is_time(token) and _case(token) is None


def _author_of(frame: Frame, noun: Token) -> Token:
    """Who issued a statement that speaks: the subject of its verb; else the document itself."""
    case = _case(noun)
    is_document = noun.dep_ == "obj" and noun.lemma_.lower() in DOCUMENTS
    if not is_document and (case is None or case.lower_ in {"with", "of"}):
        return noun
    if noun.head.pos_ in NOUNS_AND_NUMBERS and noun.head != noun:
        return _author_of(frame, noun.head)
    return _by_parse(frame, noun.head, 1) or noun


def _right_of(frame: Frame, cue: Cue) -> Token | None:
    """The head of the noun phrase right after the cue: "said the minister"."""
    n = cue.last + 1
    found: Token | None = None
    while n < len(frame.items) and not frame.items[n].quote and frame.items[n].first.pos_ in INSIDE_PHRASE:
        found = noun_at(frame, n, len(frame.items)) or found
        n += 1
    return found


def _case(noun: Token) -> Token | None:
    """The preposition of a noun."""
    return next((child for child in noun.children if child.dep_ == "case" and child.i < noun.i), None)
