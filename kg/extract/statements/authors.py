"""Who speaks: the ids behind a speaker's phrase; behind a document, its author."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from kg.extract.references import Reference, References
from kg.extract.statements.cues import DOCUMENTS
from kg.extract.statements.drafts import Draft, Phrase

_PLACED = frozenset("published posted website seen obtained after on".split())
_PAPERS = DOCUMENTS | {
    "draft",
    "text",
    "report",
    "analysis",
    "study",
    "document",
    "video",
    "account",
    "meeting",
}


def authors(doc: Doc, drafts: Sequence[Draft], references: References) -> list[tuple[str, ...]]:
    """The ids of the speakers of drafts in order."""
    found: list[tuple[str, ...]] = []
    last: tuple[str, ...] = ()
    author: tuple[str, ...] = ()
    for n, draft in enumerate(drafts):
        ids = _ids(doc, draft.speaker, references)
        if draft.speaker and _is_paper(draft.speaker.head):
            author = ids or author or _inside(doc, drafts[n : n + 3], references) or last
            ids = author
        found.append(ids)
        last = ids or last
    return found


def _inside(doc: Doc, drafts: Sequence[Draft], references: References) -> tuple[str, ...]:
    """Who speaks within the first of some drafts: "X warned of ..., according to a draft" makes X its author."""
    outer = drafts[0].content
    inner = [d for d in drafts[1:] if outer.start <= d.content.start and d.content.end <= outer.end]
    return next((ids for d in inner if (ids := _ids(doc, d.speaker, references))), ())


def _ids(doc: Doc, speaker: Phrase | None, references: References) -> tuple[str, ...]:
    """Whom a phrase refers to: by its head; of a document, by the names in the phrase."""
    if speaker is None:
        return ()
    found = _flat(references.of(speaker.head))
    if found or not _is_paper(speaker.head):
        return found
    inside = list(doc.char_span(*speaker.span, alignment_mode="expand") or ())
    end = next((n for n, token in enumerate(inside) if token.lower_ in _PLACED), len(inside))
    named = (_flat(references.of(token)) for token in inside[:end])
    return next((ids for ids in named if ids), ())


def _flat(reference: Reference) -> tuple[str, ...]:
    """People before bodies."""
    return reference.people or reference.organizations


def _is_paper(token: Token) -> bool:
    """Whether a noun is something said or written, that speaks for its author."""
    return token.lower_ in _PAPERS or token.lemma_.lower() in _PAPERS
