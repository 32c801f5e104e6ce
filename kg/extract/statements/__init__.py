"""Who said what, quoted or reported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from kg.extract.references import References
from kg.extract.statements.carried import carry_over
from kg.extract.statements.drafts import Draft
from kg.extract.statements.final import finish
from kg.extract.statements.frames import cut_frames
from kg.extract.statements.introduced import read_introduced
from kg.extract.statements.labels import read_signed
from kg.extract.statements.sentences import read_frame
from kg.extract.statements.transcripts import read_turns
from kg.records import Meeting, Statement


def read_statements(doc: Doc, references: References, meetings: Sequence[Meeting]) -> tuple[Statement, ...]:
    """The statements of an article, in order of their content."""
    text = doc.text  # joined once: a Doc joins its tokens anew at every look
    turns, taken = read_turns(doc, text)
    frames = [
        frame
        for frame in cut_frames(doc)
        if not any(turn.start <= frame.items[0].start < turn.end for turn in taken)
    ]
    # Headlines and captions repeat what the body says better.
    read = [read_frame(frame) if frame.block.kind == "body" else [] for frame in frames]
    drafts = [
        *turns,
        *read_signed(doc, text),
        *(draft for found in read for draft in found),
        *read_introduced(frames, read),
        *carry_over(frames, read),
    ]
    return finish(doc, text, _apart(drafts), references, meetings)


def _apart(drafts: Iterable[Draft]) -> list[Draft]:
    """Drafts in order, none overlapping another but by nesting."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.content.start, -d.content.end)):
        if not any(_clash(draft, other) for other in kept):
            kept.append(draft)
    return kept


def _clash(one: Draft, other: Draft) -> bool:
    """Whether two contents overlap without nesting, or are the same."""
    a, b = one.content, other.content
    if a.end <= b.start or b.end <= a.start:
        return False
    nested = (a.start >= b.start and a.end <= b.end) or (b.start >= a.start and b.end <= a.end)
    return not nested or a == b
