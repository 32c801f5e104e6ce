"""Turns drafts into records: ids, kind, speaker, addressee, medium, meeting, confidence."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.annotations import quotes, span_of
from kg.extract.references import References
from kg.extract.statements.drafts import Draft, Phrase
from kg.records import Meeting, Span, Statement


def finish(doc: Doc, drafts: Sequence[Draft], references: References, meetings: Sequence[Meeting]) -> tuple[Statement, ...]:
    """The records of all drafts."""
    return tuple(_record(doc, n, draft, references) for n, draft in enumerate(drafts, 1))


def _record(doc: Doc, n: int, draft: Draft, references: References) -> Statement:
    """One record."""
    span = draft.speaker.span if draft.speaker else None
    return Statement(
        id=f"s{n}",
        speaker=_ids(draft.speaker, references),
        speaker_text=doc.text[span.start : span.end] if span else "",
        speaker_span=span,
        cue=span_of(draft.cue, draft.cue) if draft.cue else None,
        kind=kind_of(doc, draft.content),
        content=draft.content,
        negated=draft.negated,
    )


def _ids(speaker: Phrase | None, references: References) -> tuple[str, ...]:
    """Whom the speaker's phrase refers to."""
    if speaker is None:
        return ()
    found = references.of(speaker.head)
    return found.people or found.organizations


def kind_of(doc: Doc, content: Span) -> str:
    """Direct, mixed or indirect, by the share of letters inside quotation marks."""
    quoted: set[int] = set()
    for quote in quotes(doc):
        quoted.update(range(max(quote.start, content.start), min(quote.end, content.end)))
    said = doc.text[content.start : content.end]
    letters = [n for n, letter in enumerate(said, content.start) if letter.isalnum()]
    inside = sum(n in quoted for n in letters)
    if not inside:
        return "indirect"
    return "direct" if inside >= 0.95 * len(letters) else "mixed"
