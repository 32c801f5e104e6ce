"""Speech at second hand: "X was quoted by TASS as saying", "TASS quoted X as saying"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.statements.drafts import Phrase
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.nounphrases import phrase_of

_QUOTING = frozenset("quoted cited quotes cites quoting citing reported".split())


def quoting_verb(frame: Frame, cue: Cue) -> Token | None:
    """The "quoted" that an "as saying" belongs to."""
    if cue.first == 0 or frame.items[cue.first - 1].lower != "as" or not cue.token.lower_.endswith("ing"):
        return None
    before = (
        item.first
        for item in reversed(frame.items[max(0, cue.first - 14) : cue.first])
        if item.lower in _QUOTING
    )
    return next(before, None)


def relayed(frame: Frame, verb: Token) -> tuple[Phrase | None, Token | None]:
    """Who is quoted, and by whom."""
    if _is_passive(verb):
        return _phrase(frame, _child(verb, "nsubj")), _by(verb)
    return _phrase(frame, _child(verb, "obj") or _next_noun(verb)), _child(verb, "nsubj")


def _is_passive(verb: Token) -> bool:
    """Whether somebody "was quoted"."""
    return (
        any(child.dep_ == "aux:pass" for child in verb.children)
        or verb.doc[max(0, verb.i - 1)].lemma_ == "be"
    )


def _child(verb: Token, dependency: str) -> Token | None:
    """The first child with this dependency."""
    return next((child for child in verb.children if child.dep_.startswith(dependency)), None)


def _by(verb: Token) -> Token | None:
    """The name behind "by", up to the sentence's end."""
    place = next((token.i for token in verb.doc[verb.i : verb.i + 12] if token.lower_ == "by"), None)
    if place is None:
        return None
    return next((token for token in verb.doc[place : place + 8] if token.pos_ == "PROPN"), None)


def _next_noun(verb: Token) -> Token | None:
    """The first noun after the verb."""
    return next(
        (token for token in verb.doc[verb.i + 1 : verb.i + 6] if token.pos_ in {"NOUN", "PROPN", "PRON"}),
        None,
    )


def _phrase(frame: Frame, head: Token | None) -> Phrase | None:
    """The phrase around a head, if there is one."""
    return phrase_of(frame, head) if head is not None else None
