"""Who said what, quoted or reported."""

from __future__ import annotations

from bisect import bisect_right
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
from kg.records import Meeting, Span, Statement


def read_statements(doc: Doc, references: References, meetings: Sequence[Meeting]) -> tuple[Statement, ...]:
    """The statements of an article, in order of their content."""
    text = doc.text  # joined once: a Doc joins its tokens anew at every look
    turns, taken = read_turns(doc, text)
    frames = [frame for frame in cut_frames(doc) if not _is_taken(frame.items[0].start, taken)]
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
    around: list[Span] = []  # the contents that a draft stands in, the innermost last
    for draft in sorted(drafts, key=lambda d: (d.content.start, -d.content.end)):
        while around and around[-1].end <= draft.content.start:
            around.pop()
        if not around or (draft.content.end <= around[-1].end and draft.content != around[-1]):
            kept.append(draft)
            around.append(draft.content)
    return kept


def _is_taken(at: int, taken: Sequence[Span]) -> bool:
    """Whether a code point stands in one of the stretches, which are in order."""
    place = bisect_right(taken, at, key=lambda span: span.start)
    return place > 0 and at < taken[place - 1].end
