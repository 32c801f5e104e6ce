"""Speech acts without a full clause: "called for ...", "urged X to ...", "vowed to ...", "accused X of ..."."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.cues import ACCUSING, APPEALING, INTENDING, NOMINAL
from kg.extract.statements.drafts import Draft
from kg.extract.statements.ends import content_end
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue, cues_of
from kg.extract.statements.phrases import is_time
from kg.extract.statements.speakers import subject_of

_NOUN_STARTS = frozenset("NOUN PROPN PRON DET ADJ NUM".split())


def read_appeals(frame: Frame) -> Iterator[Draft]:
    """The statements of a frame whose content is an object or an infinitive."""
    for cue in cues_of(frame):
        found = _accused(frame, cue) or _appealed(frame, cue) or _intended(frame, cue) or _named(frame, cue)
        speaker = subject_of(frame, cue) if found else None
        if found and speaker:
            rule, first = found
            content = Content(first, content_end(frame, first, cue), rule)
            if content.last > first or frame.items[first].quote:
                yield Draft(span_of_content(frame, content), rule, cue.token, speaker, negated=cue.negated)


def _after(frame: Frame, cue: Cue) -> int:
    """The place after the cue, its adverbs and times."""
    n = cue.place + 1
    while n < len(frame.items) and not frame.items[n].quote and (frame.items[n].first.pos_ == "ADV" or is_time(frame.items[n])):
        n += 1
    return n


def _accused(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "accused X of ...": the content begins with the one charged."""
    if cue.verb not in ACCUSING:
        return None
    n = _after(frame, cue)
    charged = any(item.lower == ACCUSING[cue.verb] for item in frame.items[n + 1 : n + 16])
    return ("accused", n) if charged else None


def _appealed(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "urged X to ...", "called on X to ...": the content begins with the one spoken to."""
    if cue.verb not in APPEALING:
        return None
    n, preposition = _after(frame, cue), APPEALING[cue.verb]
    if preposition:
        if n >= len(frame.items) or frame.items[n].lower != preposition:
            return None
        n += 1
    if n >= len(frame.items) or frame.items[n].first.pos_ not in _NOUN_STARTS:
        return None
    asked = any(item.lower == "to" or item.quote for item in frame.items[n + 1 : n + 16])
    return ("appealed", n) if asked else None


def _intended(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "vowed to ...": the content is the infinitive."""
    n = _after(frame, cue)
    if cue.verb not in INTENDING or n + 1 >= len(frame.items) or frame.items[n].lower != "to":
        return None
    return ("intended", n + 1)


def _named(frame: Frame, cue: Cue) -> tuple[str, int] | None:
    """ "called for ...", "stressed the need ...": the content is a noun phrase."""
    for preposition in NOMINAL.get(cue.verb, ()):
        n = _after(frame, cue)
        if preposition:
            n = next((k + 1 for k in range(n, min(n + 9, len(frame.items))) if frame.items[k].lower == preposition), -1)
        if 0 <= n < len(frame.items) and (frame.items[n].quote or frame.items[n].first.pos_ in _NOUN_STARTS):
            return ("named" if preposition else "named-bare", n)
    return None
