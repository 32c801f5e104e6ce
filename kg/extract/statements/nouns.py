"""Reports by a noun: "voiced concern that ...", "repeated the claim that ..."."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.cues import DENYING, REPORT_NOUNS, VOICING
from kg.extract.statements.drafts import Draft
from kg.extract.statements.ends import content_end
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.speakers import subject_of


def read_nouns(frame: Frame) -> Iterator[Draft]:
    """The statements of a frame that a noun reports, voiced by somebody."""
    for n in range(2, len(frame.items) - 2):
        if (
            frame.items[n].lower not in REPORT_NOUNS
            or frame.items[n + 1].lower != "that"
            or frame.items[n + 2].finite
        ):
            continue
        verb = next((k for k in range(n - 1, max(-1, n - 6), -1) if frame.items[k].lower in VOICING), None)
        if verb is not None:
            token = frame.items[verb].first
            cue = Cue(token, "deny" if token.lower_.startswith("reject") else "voice", verb, verb, n)
            speaker = subject_of(frame, cue)
            content = Content(n + 2, content_end(frame, n + 2, cue), "that")
            if speaker and content.last > content.first:
                yield Draft(
                    span_of_content(frame, content), "noun-that", token, speaker, negated=cue.verb in DENYING
                )
