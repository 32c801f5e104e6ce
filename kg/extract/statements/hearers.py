"""To whom a statement is addressed: "told reporters that ...", "urged both sides to ..."."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.extract.statements.cues import TELLING, TIMES
from kg.extract.statements.drafts import Draft
from kg.extract.statements.forms import verb_of
from kg.extract.statements.kinds import NOUNS

_BEFORE_NOUN = frozenset("DET ADJ NUM ADV PART SYM X".split())


def hearer_of(doc: Doc, draft: Draft) -> Token | None:
    """The head of the phrase that names the hearer."""
    if draft.cue is None:
        return None
    if draft.rule == "appealed":
        start = doc.char_span(*draft.content, alignment_mode="expand")
        return _noun_from(doc, start.start) if start else None
    if verb_of(draft.cue.lower_) not in TELLING:
        return None
    found = _noun_from(doc, draft.cue.i + 1)
    inside = found is not None and draft.content.start <= found.idx < draft.content.end
    return None if inside else found


def _noun_from(doc: Doc, start: int) -> Token | None:
    """The head of a noun phrase that begins at a token."""
    for token in doc[start : start + 8]:
        if token.pos_ in NOUNS and token.lower_ not in TIMES and token.tag_ != "PRP$":
            return _head(token)
        if token.pos_ not in _BEFORE_NOUN and token.tag_ != "PRP$":
            return None
    return None


def _head(token: Token) -> Token:
    """The noun a title or a first name belongs to."""
    while token.dep_ in {"compound", "flat", "nmod:poss", "nmod:desc"} and token.head != token:
        token = token.head
    return token
