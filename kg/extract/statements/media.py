"""The medium or body that a statement came through: "according to TASS", "told the BBC", a report in a report."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from kg.extract.references import References
from kg.extract.statements.drafts import Draft

_INTERVIEWS = frozenset("interview interviews".split())


def medium_of(
    doc: Doc, draft: Draft, hearer: Token | None, outer: Sequence[tuple[str, ...]], references: References
) -> str | None:
    """The organisation that the text cites for a statement."""
    named = (references.of(token).organizations for token in _named(draft))
    heard = (_media(token, references) for token in (hearer, *_interviewers(doc, draft)) if token is not None)
    return (
        next((ids[0] for ids in named if ids), None)
        or next(filter(None, heard), None)
        or _reporter(outer, references)
    )


def _named(draft: Draft) -> Iterator[Token]:
    """The tokens that name the medium: of "according to ...", of a speaker's "NPR's"."""
    if draft.medium is not None:
        yield from draft.medium.subtree
    if draft.speaker is not None:
        yield from (
            child
            for child in draft.speaker.head.children
            if child.dep_ == "nmod:poss" and child.pos_ == "PROPN"
        )


def _interviewers(doc: Doc, draft: Draft) -> Iterator[Token]:
    """Whom an interview close to the cue was given to."""
    if draft.cue is None:
        return
    around = doc[max(0, draft.cue.i - 15) : draft.cue.i + 15]
    if any(token.lower_ in _INTERVIEWS for token in around):
        yield from (token for token in around if token.pos_ == "PROPN")


def _media(token: Token, references: References) -> str | None:
    """The medium a token refers to, if it is one."""
    ids = references.of(token).organizations
    if not ids:
        return None
    return next((one.id for one in references.organizations if one.id in ids and one.kind == "media"), None)


def _reporter(outer: Sequence[tuple[str, ...]], references: References) -> str | None:
    """The body whose own statement holds this one, the innermost first."""
    if not outer:
        return None
    bodies = {one.id for one in references.organizations}
    return next((ids[0] for ids in reversed(outer) if ids and ids[0] in bodies), None)
