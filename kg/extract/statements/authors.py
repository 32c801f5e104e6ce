"""Who speaks: the ids behind a speaker's phrase; behind a document, its author."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from kg.extract.references import References, heads_of
from kg.extract.statements.cues import PAPERS
from kg.extract.statements.drafts import Draft, Phrase

_PLACED = frozenset("published posted website seen obtained after on".split())
_RULERS = frozenset("government administration leadership authorities".split())
_APPOSED = 40  # code points between a document and its cue that may name the author
_INNER = 3  # drafts after a document's own in which its author may be named

Ids = tuple[str, ...]


def authors(doc: Doc, drafts: Sequence[Draft], references: References) -> list[Ids]:
    """The ids of the speakers of drafts in order."""
    found: list[Ids] = []
    last: Ids = ()
    author: Ids = ()
    for n, draft in enumerate(drafts):
        ids = _behind(draft.speaker, references)
        if draft.speaker and _is_paper(draft.speaker.head):
            inner = drafts[n : n + _INNER]
            author = _named(doc, draft, references) or author or ids or last or _inside(inner, references)
            ids = author
        found.append(ids)
        last = ids or last
    return found


def _is_paper(token: Token) -> bool:
    """Whether a noun is something said or written, that speaks for its author."""
    return token.lower_ in PAPERS or token.lemma_.lower() in PAPERS


def _behind(speaker: Phrase | None, references: References) -> Ids:
    """Whom a phrase refers to, by its head: people before bodies; a country that speaks is its government."""
    if speaker is None:
        return ()
    found = [_referred(head, references) for head in (*speaker.others, speaker.head)]
    return tuple(dict.fromkeys(id for ids in found for id in ids))


def _referred(head: Token, references: References) -> Ids:
    """Whom a head and what is joined to it refer to: "Lind and the EU"."""
    found = ((token, references.behind(token)) for token in heads_of(head))
    ids = (who.people or who.organizations or _government(token, references) for token, who in found)
    return tuple(id for one in ids for id in one)


def _government(head: Token, references: References) -> Ids:
    """The government of the country that a head names, or that "Poland's government" belongs to."""
    namers = [head] if head.pos_ == "PROPN" else [*head.children] if head.lower_ in _RULERS else []
    codes = {code for token in namers for code in references.behind(token).countries}
    if not codes:
        return ()
    bodies = [
        body for body in references.organizations if body.country in codes and body.kind == "government"
    ]
    bodies.sort(key=lambda body: not body.name.startswith("Government"))
    return tuple(body.id for body in bodies[:1])


def _named(doc: Doc, draft: Draft, references: References) -> Ids:
    """Whom the words of a document name beside it: "a statement by the ministry", "a report, in The Times,"."""
    if draft.speaker is None:
        return ()
    start, end = draft.speaker.span
    if draft.cue is not None and end < draft.cue.idx <= end + _APPOSED:
        end = draft.cue.idx
    inside = list(doc.char_span(start, end, alignment_mode="contract") or ())
    stop = next((n for n, token in enumerate(inside) if token.lower_ in _PLACED), len(inside))
    found = (references.of(token) for token in inside[:stop] if token != draft.speaker.head)
    return next((ids for one in found if (ids := one.people or one.organizations)), ())


def _inside(drafts: Sequence[Draft], references: References) -> Ids:
    """Who speaks last within the first of some drafts: "X warned ..., according to a draft" makes X its author."""
    start, end = drafts[0].content
    inner = [draft for draft in drafts[1:] if start <= draft.content.start and draft.content.end <= end]
    return next((ids for draft in reversed(inner) if (ids := _behind(draft.speaker, references))), ())
