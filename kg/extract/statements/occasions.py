"""The meeting a statement was made at."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.annotations import block_at
from kg.records import Meeting, Span


def occasion_of(
    doc: Doc, content: Span, speaker: Sequence[str], addressee: str | None, meetings: Sequence[Meeting]
) -> str | None:
    """The meeting at which the speaker spoke to another participant, or which the same paragraph reports."""
    attended = [m for m in meetings if m.status == "held" and speaker and set(speaker) <= set(m.participants)]
    spoken = [m for m in attended if addressee in m.participants]
    near = [m for m in attended if _same_block(doc, m.evidence, content)]
    both = [m for m in spoken if m in near] or near or spoken
    return both[0].id if both else None


def _same_block(doc: Doc, one: Span, other: Span) -> bool:
    """Whether two stretches begin in the same paragraph."""
    return block_at(doc, one.start) is not None and block_at(doc, one.start) == block_at(doc, other.start)
