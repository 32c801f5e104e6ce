"""The meeting a statement was made at."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.annotations import block_at
from kg.records import Meeting, Span, Statement


def occasion_of(
    doc: Doc, one: Statement, before: Sequence[Statement], meetings: Sequence[Meeting]
) -> str | None:
    """The meeting at which the speaker spoke to another participant, or which the same paragraph reports.

    A speaker who goes on speaking is still at the meeting.
    """
    attended = [
        m for m in meetings if m.status == "held" and one.speaker and set(one.speaker) <= set(m.participants)
    ]
    spoken = [m for m in attended if one.addressee in m.participants]
    near = [m for m in attended if _same_block(doc, m.evidence, one.content)]
    both = [m for m in spoken if m in near] or near or spoken
    if both:
        return both[0].id
    return next((other.meeting for other in before if other.speaker == one.speaker and one.speaker), None)


def _same_block(doc: Doc, meeting: Span, content: Span) -> bool:
    """Whether two stretches begin in the same paragraph."""
    block = block_at(doc, meeting.start)
    return block is not None and block == block_at(doc, content.start)
