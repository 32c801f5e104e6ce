"""Reports by a noun: "voiced concern that ...", "repeated the claim that ..."."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.cues import DENYING, REPORT_NOUNS, VOICING
from kg.extract.statements.drafts import Draft
from kg.extract.statements.ends import content_end
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import word
from kg.extract.statements.speakers import subject_of

_REACH = 5  # places between the verb and its noun


def read_nouns(frame: Frame) -> Iterator[Draft]:
    """The statements of a frame that a noun reports, voiced by somebody."""
    for n in range(2, len(frame.items) - 2):
        if frame.items[n].lower.removesuffix("s") in REPORT_NOUNS and word(frame.items, n + 1) == "that":
            verbs = (k for k in range(n - 1, max(-1, n - 1 - _REACH), -1) if frame.items[k].lower in VOICING)
            verb = next(verbs, None)
            if verb is not None and not frame.items[n + 2].finite:
                yield from _voiced(frame, verb, n)


def _voiced(frame: Frame, verb: int, noun: int) -> Iterator[Draft]:
    """The statement of one verb and its noun."""
    token = frame.items[verb].first
    denied = next((denial for denial in DENYING if token.lower_.startswith(denial[:-1])), None)
    cue = Cue(token, denied or "voice", verb, verb, noun)
    speaker = subject_of(frame, cue)
    content = Content(noun + 2, content_end(frame, noun + 2, cue), "that")
    if speaker and content.last > content.first:
        negated = cue.verb in DENYING
        yield Draft(span_of_content(frame, content), "noun-that", token, speaker, negated=negated)
