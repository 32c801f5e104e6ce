"""Sources named without a verb: "according to X", "X: ..."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.cues import SUBORDINATORS
from kg.extract.statements.drafts import Draft
from kg.extract.statements.frames import Frame
from kg.extract.statements.lefts import left_clause, left_quotation
from kg.extract.statements.nounphrases import phrase_between


def read_attributions(frame: Frame, reports: Sequence[Draft]) -> list[Draft]:
    """The reports of a frame, and what "according to" attributes; a report so attributed gets its medium."""
    found = list(reports)
    for n in range(len(frame.items) - 2):
        if frame.items[n].lower == "according" and frame.items[n + 1].lower == "to":
            found = _according(frame, n, found)
    return found


def _according(frame: Frame, n: int, found: list[Draft]) -> list[Draft]:
    """The drafts with the one statement, or the one medium, that an "according to" adds."""
    last = _source_end(frame, n + 2)
    if last < n + 2:
        return found
    head = _head(frame, n + 2, last)
    reported = next((d for d in found if d.cue and _just_before(frame, d, n)), None)
    if reported:
        return [replace(d, medium=head) if d is reported else d for d in found]
    source = phrase_between(frame.items[n + 2].first, frame.items[last].last, head)
    left, right = _left(frame, n), _right(frame, last)
    content = right if right and (left is None or _dangling(frame, n)) else left
    if content is None:
        return found
    return [*found, Draft(span_of_content(frame, content), "according-to", frame.items[n].first, source)]


def _dangling(frame: Frame, n: int) -> bool:
    """Whether what stands before an "according to" is left hanging: "after, according to him, ..."."""
    return n > 1 and (frame.items[n - 2].lower in SUBORDINATORS | {"that", "which"})


def _just_before(frame: Frame, draft: Draft, n: int) -> bool:
    """Whether the cue of a report ends right before this place: "“...,” he said, according to ..."."""
    if draft.cue is None or draft.content.end > draft.cue.idx:
        return False
    place = frame.at(draft.cue)
    return place is not None and place < n <= place + 6 + sum(
        1 for i in frame.items[place:n] if i.first.pos_ == "PROPN"
    )


def _source_end(frame: Frame, n: int) -> int:
    """The last item of the source: before the comma, the full stop or a quotation."""
    last = n
    while (
        last < len(frame.items)
        and not frame.items[last].quote
        and frame.items[last].lower not in {",", ".", ";", ":", "—", "–", ")"}
    ):
        last += 1
    return last - 1


def _head(frame: Frame, first: int, last: int) -> Token:
    """The head of the source: the token whose own head stands outside."""
    tokens = [item.first for item in frame.items[first : last + 1]]
    inside = {token.i for token in tokens}
    return next(
        (token for token in tokens if token.head.i not in inside and token.pos_ in {"NOUN", "PROPN", "PRON"}),
        tokens[0],
    )


def _bare_left(frame: Frame, n: int) -> Content | None:
    """The content before an "according to" that no comma sets off."""
    return Content(0, n - 1, "left") if n > 3 and frame.items[n - 1].lower != "," else None


def _right(frame: Frame, last: int) -> Content | None:
    """The content after the source's comma."""
    first, end = last + 2, len(frame.items) - 1
    while end > first and frame.items[end].lower in {".", "?", "!", ","}:
        end -= 1
    if first > end or frame.items[last + 1].lower != ",":
        return None
    return (
        Content(first, end, "clause") if any(item.verbal for item in frame.items[first : end + 1]) else None
    )


def _left(frame: Frame, n: int) -> Content | None:
    """The content before an "according to"."""
    if n and frame.items[n - 1].quote:
        return left_quotation(frame, n - 1, 0)
    return left_clause(frame, n - 1, 0) or _bare_left(frame, n)
