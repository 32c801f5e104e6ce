"""Quotations without a cue of their own: the speaker is carried over from what stands before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import cues_of
from kg.extract.statements.nounphrases import phrase_of
from kg.extract.statements.speakers import subject_of

_LONG = 6  # tokens of a quotation that is no title or catchword


def carry_over(frames: Sequence[Frame], read: Sequence[list[Draft]]) -> Iterator[Draft]:
    """The statements of frames that are nothing but a quotation."""
    speaker: Phrase | None = None
    for n, frame in enumerate(frames):
        if read[n]:
            speaker = read[n][-1].speaker
        elif alone := _alone(frame) or _leading(frame):
            speaker = speaker or _introduced(frames[n - 1] if n else None)
            if speaker:
                yield Draft(span_of_content(frame, alone), "carried", None, speaker)
        else:
            speaker = _introduced(frame)


def _alone(frame: Frame) -> Content | None:
    """The quotation of a frame that holds nothing else."""
    rest = [item for item in frame.items if not item.quote and not item.first.is_punct]
    marks = frame.items[0].first.text[:1]
    if marks in "'‘`" and len(frame.items[0].first.doc[frame.items[0].first.i : frame.items[0].last.i]) < 8:
        return None  # a crosshead in single marks
    places = [n for n, item in enumerate(frame.items) if item.quote]
    if rest or len(places) != 1:
        return None
    return Content(places[0], places[0], "quote")


def _leading(frame: Frame) -> Content | None:
    """The long quotation that a frame begins with, when words without a cue follow."""
    quote = frame.items[0].quote
    long = quote is not None and frame.items[0].last.i - frame.items[0].first.i > _LONG
    return Content(0, 0, "quote") if long and frame.items[0].closing in ",?!" else None


def _introduced(frame: Frame | None) -> Phrase | None:
    """The subject of a sentence that a colon ends, as one that introduces a quotation."""
    if frame is None or frame.items[-1].lower != ":":
        return None
    for cue in cues_of(frame):
        if speaker := subject_of(frame, cue):
            return speaker
    subject = next((i.first for i in frame.items if not i.quote and i.first.dep_.startswith("nsubj")), None)
    return phrase_of(frame, subject) if subject else None
