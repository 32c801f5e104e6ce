"""Reads one frame: every cue in order, each with what it reports and with whom it quotes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.statements.appeals import read_appeal
from kg.extract.statements.attributions import read_attributions
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue, cues_of
from kg.extract.statements.items import Item, word
from kg.extract.statements.labels import read_labelled
from kg.extract.statements.lefts import quoted_before
from kg.extract.statements.meant import beside_with
from kg.extract.statements.nouns import read_nouns
from kg.extract.statements.relayed import quoting_verb, relayed
from kg.extract.statements.reported import read_report
from kg.extract.statements.speakers import subject_of

_NEAR = 3  # drafts before a cue in which the quotation before it may stand


def read_frame(frame: Frame) -> list[Draft]:
    """All that is reported in one frame."""
    reports = list(_by_cues(frame))
    return [*read_attributions(frame, reports), *read_nouns(frame), *read_labelled(frame, reports)]


def _by_cues(frame: Frame) -> Iterator[Draft]:
    """The statements of the verbs of a frame; a cue joined on to another has its speaker."""
    bound = 0
    speaker: Phrase | None = None
    said: list[Draft] = []
    for cue in cues_of(frame):
        relay = quoting_verb(frame, cue)
        quote = _quotation(frame, cue, relay, bound)
        if (
            quote is not None
            and _has_own(frame, cue)
            and any(_holds(d, frame.items[quote]) for d in said[-_NEAR:])
        ):
            quote = None  # "as Lind said “...,” Wu said [the port ...]"
        own, medium = relayed(frame, relay) if relay else (subject_of(frame, cue, quote, speaker), None)
        draft = read_appeal(frame, cue, own) or read_report(frame, cue, own, quote, bound)
        if draft is None:
            speaker = own if beside_with(frame, cue) else speaker
            continue
        if not _is_inserted(frame, cue, draft):
            speaker = own or speaker
        if draft.content.end <= cue.token.idx:
            bound = _after(frame, cue, own)
        said.append(draft)
        yield replace(draft, medium=medium)


def _has_own(frame: Frame, cue: Cue) -> bool:
    """Whether words follow a cue that may be what it reports."""
    after = frame.items[cue.last + 1] if cue.last + 1 < len(frame.items) else None
    return after is not None and after.pos in {"DET", "PRON", "NOUN", "PROPN", "ADJ", "SCONJ", "NUM"}


def _holds(draft: Draft, quote: Item) -> bool:
    """Whether a quotation is what another cue to its left reports."""
    left = draft.cue is not None and draft.cue.idx < quote.start
    return left and draft.content.start < quote.end and quote.start < draft.content.end


def _quotation(frame: Frame, cue: Cue, relay: Token | None, bound: int) -> int | None:
    """The quotation that a cue takes up; a participle takes none but in "was quoted as saying"."""
    if relay is not None:
        return quoted_before(frame, frame.at(relay) or 0, bound)
    to_come = cue.participle or word(frame.items, cue.last + 1) == "that"
    return None if to_come else quoted_before(frame, cue.first, bound)


def _is_inserted(frame: Frame, cue: Cue, draft: Draft) -> bool:
    """Whether a cue only stands within what another one says or does: "Lind agreed, Wu said, and added"."""
    parted = word(frame.items, cue.last + 1) == "," and word(frame.items, cue.last + 2) in {"and", "but"}
    return parted and draft.content.end <= cue.token.idx and not draft.rule.startswith("quoted")


def _after(frame: Frame, cue: Cue, speaker: Phrase | None) -> int:
    """The place after a cue and its speaker."""
    end = max(cue.token.idx + 1, speaker.span.end if speaker else 0)
    later = range(cue.last + 1, len(frame.items))
    return next((n for n in later if frame.items[n].start >= end), len(frame.items))
