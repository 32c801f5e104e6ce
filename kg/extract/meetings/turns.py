"""Who "I" and "we" are: the one whose name heads the turn, "MINISTER BERG: ...", or who is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from kg.annotations import Quote, blocks, quotes
from kg.extract.meetings.words import REPORTING
from kg.extract.references import Reference, References

_LABEL = re.compile(r"(?P<name>[A-Z][A-Z.'’ -]{2,60})(?:, [A-Z.'’ -]{2,60})?(?=:)")
_SPEAKER = frozenset("I me my us".split())
_BOTH = frozenset("We we our Our".split())
_NEAR = 12  # tokens from a quotation to the verb that tells whose it is


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says, from a token on: the label, then the words."""

    start: int
    words: int
    speaker: Reference


def first_persons(
    doc: Doc, references: References, turns: Sequence[Turn], pair: tuple[str, ...]
) -> dict[int, Reference]:
    """Whom each "I" refers to, in quotations and in turns; "we", and "their" in the title, are the two who speak."""
    found = _quoted(doc, references)
    both = Reference(people=pair)
    ends = [*(turn.start for turn in turns[1:]), len(doc)]
    for turn, end in zip(turns, ends, strict=False):
        if turn.speaker.people:
            found |= {t.i: turn.speaker for t in doc[turn.words : end] if t.text in _SPEAKER}
            found |= {t.i: both for t in doc[turn.words : end] if t.text in _BOTH and pair}
    head = doc[: turns[0].start] if turns and pair else ()
    return found | {t.i: both for t in head if t.lower_ == "their"}


def read_turns(doc: Doc, references: References) -> tuple[Turn, ...]:
    """The turns of a transcript, and who speaks."""
    return tuple(_turns(doc, references))


def _turns(doc: Doc, references: References) -> Iterator[Turn]:
    """The blocks that a label opens."""
    text = doc.text
    for block in blocks(doc):
        found = _LABEL.match(text, block.start, block.end)
        label = doc.char_span(*found.span("name"), alignment_mode="expand") if found else None
        if label is not None:
            yield Turn(label.start, label.end, _named(references, label.start, label.end, doc))


def guest_of(head: Span, references: References) -> str | None:
    """Whom the head of a transcript names after "with": "Remarks With Minister X After Their Meeting"."""
    for at, token in enumerate(head):
        if token.lower_ == "with":
            named = (references.of(t).people for t in head[at + 1 : at + _NEAR])
            return next((people[0] for people in named if people), None)
    return None


def _named(references: References, start: int, end: int, doc: Doc) -> Reference:
    """Whom the last words of a label name; "QUESTION" names nobody."""
    found: Sequence[Reference] = [references.of(t) for t in doc[start:end]]
    return next((ref for ref in reversed(found) if ref.people), Reference())


def _quoted(doc: Doc, references: References) -> dict[int, Reference]:
    """The first persons of quotations beside which a verb tells who speaks."""
    found: dict[int, Reference] = {}
    for quote in quotes(doc):
        words = doc.char_span(quote.start, quote.end, alignment_mode="expand")
        mine = [t.i for t in words if t.text in _SPEAKER] if words is not None and not quote.scare else []
        if (
            mine
            and words is not None
            and (speaker := _speaker(doc, references, words.start, words.end, quote))
        ):
            found |= dict.fromkeys(mine, speaker)
    return found


def _speaker(doc: Doc, references: References, start: int, end: int, quote: Quote) -> Reference | None:
    """Who is said to speak, right after a quotation or right before it."""
    after = doc[end : min(end + _NEAR, len(doc))] if quote.closed else ()
    before = doc[max(start - _NEAR, 0) : start]
    for token in (*after, *reversed(before)):
        if token.pos_ == "VERB" and token.lemma_ in REPORTING and (one := _subject(token, references)):
            return one
    return None


def _subject(verb: Token, references: References) -> Reference | None:
    """The one person whom a verb has as its subject."""
    subjects = (references.of(t) for t in verb.children if t.dep_ == "nsubj")
    return next((ref for ref in subjects if len(ref.people) == 1), None)
