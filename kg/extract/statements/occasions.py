"""The meeting a statement was made at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from kg.annotations import Block, block_at
from kg.records import Meeting, Statement


class Occasions:
    """The meetings of an article that were held, by paragraph and by participant, in order."""

    def __init__(self, doc: Doc, meetings: Iterable[Meeting]) -> None:
        """Look them up once."""
        self.doc = doc
        self.told_in: defaultdict[Block, list[Meeting]] = defaultdict(list)
        self.met_by: defaultdict[str, list[Meeting]] = defaultdict(list)
        for meeting in meetings:
            if meeting.status == "held":
                for id in dict.fromkeys(meeting.participants):
                    self.met_by[id].append(meeting)
                if (block := block_at(doc, meeting.evidence.start)) is not None:
                    self.told_in[block].append(meeting)


def occasion_of(one: Statement, before: Sequence[Statement], occasions: Occasions) -> str | None:
    """The meeting at which the speaker spoke to another participant, or which the same paragraph reports.

    A speaker who goes on speaking is still at the meeting.
    """
    if not one.speaker:
        return None
    block = block_at(occasions.doc, one.content.start)
    told = occasions.told_in.get(block, ()) if block is not None else ()
    near = [meeting for meeting in told if set(one.speaker) <= set(meeting.participants)]
    met = near or occasions.met_by.get(one.addressee or "", [])
    spoken = (m for m in met if {*one.speaker, one.addressee} <= set(m.participants))
    found = next(spoken, None) or next(iter(near), None)
    if found is not None:
        return found.id
    return next((other.meeting for other in before if other.speaker == one.speaker), None)
