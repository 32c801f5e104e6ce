"""Turns drafts into records: ids, kind, speaker, addressee, medium, meeting, confidence."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc

from kg.annotations import quotes, span_of
from kg.extract.references import References
from kg.extract.statements.authors import authors
from kg.extract.statements.confidence import confidence_of
from kg.extract.statements.drafts import Draft
from kg.extract.statements.hearers import hearer_of
from kg.extract.statements.media import medium_of
from kg.extract.statements.occasions import occasion_of
from kg.records import Meeting, Span, Statement


def finish(
    doc: Doc, drafts: Sequence[Draft], references: References, meetings: Sequence[Meeting]
) -> tuple[Statement, ...]:
    """The records of all drafts, in order of their content."""
    speakers = authors(doc, drafts, references)
    return tuple(
        _record(doc, f"s{n}", draft, ids, _around(draft, drafts), references, meetings)
        for n, (draft, ids) in enumerate(zip(drafts, speakers, strict=True), 1)
    )


def _record(
    doc: Doc,
    id: str,
    draft: Draft,
    speaker: tuple[str, ...],
    outer: list[Draft],
    references: References,
    meetings: Sequence[Meeting],
) -> Statement:
    """One record."""
    span = draft.speaker.span if draft.speaker else None
    hearer = hearer_of(doc, draft)
    heard = references.of(hearer) if hearer is not None else None
    addressee = next(iter(heard.people or heard.organizations), None) if heard else None
    return Statement(
        id=id,
        speaker=speaker,
        speaker_text=doc.text[span.start : span.end] if span else "",
        speaker_span=span,
        cue=span_of(draft.cue, draft.cue) if draft.cue else None,
        kind=kind_of(doc, draft.content),
        content=draft.content,
        addressee=addressee,
        meeting=occasion_of(doc, draft.content, speaker, addressee, meetings),
        reported_by=medium_of(doc, draft, hearer, outer, references),
        negated=draft.negated,
        confidence=confidence_of(draft, speaker),
    )


def _around(draft: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts whose content holds this one, the widest first."""
    return [
        d
        for d in drafts
        if d is not draft and d.content.start <= draft.content.start and draft.content.end <= d.content.end
    ]


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
