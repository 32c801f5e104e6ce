"""Turns drafts into records: ids, kind, speaker, addressee, medium, meeting, confidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from spacy.tokens import Doc

from kg.annotations import quotes, span_of
from kg.extract.references import References
from kg.extract.statements.authors import authors
from kg.extract.statements.confidence import confidence_of
from kg.extract.statements.drafts import Draft
from kg.extract.statements.hearers import hearer_of
from kg.extract.statements.media import medium_of
from kg.extract.statements.occasions import Occasions, occasion_of
from kg.records import Meeting, Span, Statement


def finish(
    doc: Doc, text: str, drafts: Sequence[Draft], references: References, meetings: Sequence[Meeting]
) -> tuple[Statement, ...]:
    """The records of all drafts, in order of their content."""
    kinds = _kinds(doc, text, [draft.content for draft in drafts])
    speakers = authors(doc, drafts, references)
    occasions = Occasions(doc, meetings)
    found: list[Statement] = []
    around: list[tuple[Draft, tuple[str, ...]]] = []  # what a draft is told within, the innermost last
    for n, (draft, kind, speaker) in enumerate(zip(drafts, kinds, speakers, strict=True), 1):
        while around and around[-1][0].content.end <= draft.content.start:
            around.pop()
        outer = [ids for _, ids in around]
        around.append((draft, speaker))
        one = _record(f"s{n}", draft, "direct" if draft.rule == "turn" else kind, speaker)
        one = _addressed(doc, one, draft, outer, references)
        found.append(replace(one, meeting=occasion_of(one, found[-1:], occasions)))
    return tuple(found)


def _record(id: str, draft: Draft, kind: str, speaker: tuple[str, ...]) -> Statement:
    """One record, as far as its own words tell."""
    return Statement(
        id=id,
        speaker=speaker,
        speaker_text=draft.speaker.text if draft.speaker else "",
        speaker_span=draft.speaker.span if draft.speaker else None,
        cue=span_of(draft.cue, draft.cue) if draft.cue else None,
        kind=kind,
        content=draft.content,
        negated=draft.negated,
        confidence=confidence_of(draft, speaker),
    )


def _addressed(
    doc: Doc, one: Statement, draft: Draft, outer: Sequence[tuple[str, ...]], references: References
) -> Statement:
    """A record with the one spoken to, and the medium it came through."""
    hearer = hearer_of(doc, draft)
    heard = references.of(hearer) if hearer is not None else None
    addressee = next(iter(heard.people or heard.organizations), None) if heard else None
    return replace(one, addressee=addressee, reported_by=medium_of(doc, draft, hearer, outer, references))


def _kinds(doc: Doc, text: str, contents: Sequence[Span]) -> list[str]:
    """Direct, mixed or indirect, by the share of letters inside quotation marks."""
    inside = bytearray(len(text))
    past = 0  # quotations come in the order of their start
    for quote in quotes(doc):
        start, past = max(quote.start, past), max(quote.end, past)
        inside[start:past] = b"\x01" * (past - start)
    letters = [0, *accumulate(letter.isalnum() for letter in text)]
    quoted = [0, *accumulate(letter.isalnum() and mark for letter, mark in zip(text, inside, strict=True))]
    return [_kind(quoted[end] - quoted[start], letters[end] - letters[start]) for start, end in contents]


def _kind(quoted: int, letters: int) -> str:
    """The kind of a content with so many letters, so many of them quoted."""
    if not quoted:
        return "indirect"
    return "direct" if quoted >= 0.95 * letters else "mixed"
