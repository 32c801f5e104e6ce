"""Quotations without a cue of their own: the speaker is carried over from what stands before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import cues_of
from kg.extract.statements.items import Item
from kg.extract.statements.nounphrases import phrase_of
from kg.extract.statements.speakers import subject_of

_SINGLE = frozenset("' ‘ `".split())
_LONG = 8  # tokens of a quotation that is no title, crosshead or catchword


def carry_over(frames: Sequence[Frame], read: Sequence[list[Draft]]) -> Iterator[Draft]:
    """The statements of frames that are, or begin with, a quotation that nobody is said to say."""
    speaker: Phrase | None = None
    last: Phrase | None = None  # who spoke before the reporter told something else
    for n, frame in enumerate(frames):
        if read[n]:
            speaker = last = read[n][-1].speaker
        elif last and not speaker and frame.block.kind == "body" and (whole := _alone(frame)):
            yield Draft(span_of_content(frame, whole), "carried", None, last)
        elif frame.block.kind == "body" and (content := _alone(frame) or _leading(frame)) and (speaker or n):
            speaker = speaker or _introduced(frames[n - 1])
            if speaker:
                yield Draft(span_of_content(frame, content), "carried", None, speaker)
        elif not (speaker and _goes_on(frame)):
            speaker = _introduced(frame)


def _goes_on(frame: Frame) -> bool:
    """Whether a sentence tells on about the one who spoke: "He paused."."""
    return frame.items[0].lower in {"he", "she"} and frame.items[-1].lower != ":"


def _alone(frame: Frame) -> Content | None:
    """The one quotation of a frame that holds nothing else; a short one in single marks is a crosshead."""
    quotations = [n for n, item in enumerate(frame.items) if item.quote]
    others = any(not item.quote and not item.first.is_punct for item in frame.items)
    if others or _is_crosshead(frame.items[0]) or len(quotations) != 1:
        return None
    return Content(quotations[0], quotations[0], "quote")


def _is_crosshead(item: Item) -> bool:
    """Whether an item is a short quotation in single marks, or one written as titles are."""
    marks = [token.text in _SINGLE for token in item.tokens[:2]]
    return item.size <= _LONG and (item.titled or (marks[0] and not marks[-1]))


def _leading(frame: Frame) -> Content | None:
    """The long quotation that a frame begins with, when words without a cue follow."""
    first = frame.items[0]
    long = first.quote is not None and first.size > _LONG
    return Content(0, 0, "quote") if long and first.closing in ",?!" else None


def _introduced(frame: Frame) -> Phrase | None:
    """The subject of a sentence that a colon ends, as one that introduces a quotation."""
    if frame.items[-1].lower != ":":
        return None
    said = (subject_of(frame, cue) for cue in cues_of(frame))
    subjects = (item.first for item in frame.items if not item.quote and item.first.dep_.startswith("nsubj"))
    return next(filter(None, said), None) or next((phrase_of(frame, head) for head in subjects), None)
