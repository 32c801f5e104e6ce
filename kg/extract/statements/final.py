"""Turns drafts into records: ids, kind, speaker, addressee, medium, meeting, confidence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

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
    kinds = _kinds(doc, [draft.content for draft in drafts])
    speakers = authors(doc, drafts, references)
    return tuple(
        _record(doc, f"s{n}", draft, drafts, kind, speaker, references, meetings)
        for n, (draft, kind, speaker) in enumerate(zip(drafts, kinds, speakers, strict=True), 1)
    )


def _record(
    doc: Doc,
    id: str,
    draft: Draft,
    drafts: Sequence[Draft],
    kind: str,
    speaker: tuple[str, ...],
    references: References,
    meetings: Sequence[Meeting],
) -> Statement:
    """One record."""
    hearer = hearer_of(doc, draft)
    heard = references.of(hearer) if hearer is not None else None
    addressee = next(iter(heard.people or heard.organizations), None) if heard else None
    return Statement(
        id=id,
        speaker=speaker,
        speaker_text=draft.speaker.text if draft.speaker else "",
        speaker_span=draft.speaker.span if draft.speaker else None,
        cue=span_of(draft.cue, draft.cue) if draft.cue else None,
        kind="direct" if draft.rule == "turn" else kind,
        content=draft.content,
        addressee=addressee,
        meeting=occasion_of(doc, draft.content, speaker, addressee, meetings),
        reported_by=medium_of(doc, draft, hearer, _around(draft, drafts), references),
        negated=draft.negated,
        confidence=confidence_of(draft, speaker),
    )


def _around(draft: Draft, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts whose content holds this one, the widest first."""
    start, end = draft.content
    return [d for d in drafts if d is not draft and d.content.start <= start and end <= d.content.end]


def _kinds(doc: Doc, contents: Sequence[Span]) -> list[str]:
    """Direct, mixed or indirect, by the share of letters inside quotation marks."""
    text = doc.text
    inside = bytearray(len(text))
    for quote in quotes(doc):
        inside[quote.start : quote.end] = b"\x01" * (quote.end - quote.start)
    letters = [0, *accumulate(letter.isalnum() for letter in text)]
    quoted = [0, *accumulate(letter.isalnum() and mark for letter, mark in zip(text, inside, strict=True))]
    return [_kind(quoted[end] - quoted[start], letters[end] - letters[start]) for start, end in contents]


def _kind(quoted: int, letters: int) -> str:
    """The kind of a content with so many letters, so many of them quoted."""
    if not quoted:
        return "indirect"
    return "direct" if quoted >= 0.95 * letters else "mixed"
