"""Paragraphs without quotation marks that a line introduces: "The Defence Secretary said:" in press releases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotations import Block
from kg.extract.statements.cues import SAYING
from kg.extract.statements.drafts import Draft
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue, cues_of
from kg.extract.statements.speakers import subject_of
from kg.records import Span

_MOST = 4  # paragraphs that one line may introduce
_NEAR = 4  # places between the cue and the colon


def read_introduced(frames: Sequence[Frame], read: Sequence[list[Draft]]) -> Iterator[Draft]:
    """The paragraphs after a line that ends with a cue and a colon; several where another such line ends them."""
    for n, frame in enumerate(frames[:-1]):
        cue = None if read[n] or frames[n + 1].block == frame.block else _introducing(frame)
        if cue is None or not _is_unquoted(frames[n + 1]):
            continue
        if speaker := subject_of(frame, cue):
            run = _introduced(frames, read, n + 1)
            yield Draft(
                Span(run[0].start, run[-1].end), "introduced", cue.token, speaker, negated=cue.negated
            )


def _introducing(frame: Frame) -> Cue | None:
    """The cue right before the colon that ends a line."""
    if frame.items[-1].lower != ":":
        return None
    late = (cue for cue in cues_of(frame) if cue.place >= len(frame.items) - _NEAR)
    return next((cue for cue in late if cue.verb in SAYING and not cue.participle), None)


def _is_unquoted(frame: Frame) -> bool:
    """Whether a paragraph of plain words begins here, no quotation, no list and no line that introduces more."""
    plain = not frame.items[0].quote and frame.items[0].first.is_alpha and frame.items[-1].lower != ":"
    return frame.block.kind == "body" and plain


def _introduced(frames: Sequence[Frame], read: Sequence[list[Draft]], first: int) -> list[Block]:
    """The first paragraph, or all up to the next such line, if nobody else speaks in them."""
    run = [frames[first].block]
    for frame, drafts in ((frames[n], read[n]) for n in range(first, len(frames))):
        if frame.block != run[-1]:
            if _introducing(frame):
                return run
            run.append(frame.block)
        if (drafts and len(run) > 1) or len(run) > _MOST or not _is_unquoted(frame):
            break
    return run[:1]
