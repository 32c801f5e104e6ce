"""Who "I" is in a transcript: the one whose name heads the turn, "MINISTER BERG: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from spacy.tokens import Doc

from kg.annotations import blocks
from kg.extract.references import Reference, References

_LABEL = re.compile(r"[A-Z][A-Z.'’ -]{2,60}(?=:)")


def first_persons(doc: Doc, references: References) -> dict[int, Reference]:
    """Whom each "I" refers to, in the turns of a transcript."""
    turns = list(_turns(doc, references))
    ends = [*(at for at, _ in turns[1:]), len(doc)][: len(turns)]
    return {
        t.i: speaker
        for (at, speaker), end in zip(turns, ends, strict=True)
        for t in doc[at:end]
        if t.text == "I" and speaker.people
    }


def _turns(doc: Doc, references: References) -> Iterator[tuple[int, Reference]]:
    """The token at which each turn begins, and who speaks."""
    text = doc.text
    for block in blocks(doc):
        found = _LABEL.match(text, block.start, block.end)
        label = doc.char_span(*found.span(), alignment_mode="expand") if found else None
        if label is not None:
            yield label.end, _named(references, label.start, label.end, doc)


def _named(references: References, start: int, end: int, doc: Doc) -> Reference:
    """Whom the last words of a label name; "QUESTION" names nobody."""
    found: Sequence[Reference] = [references.of(t) for t in doc[start:end]]
    return next((ref for ref in reversed(found) if ref.people), Reference())
