"""The event that an encounter is part of: "on the sidelines of the summit"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.meetings.party import party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import MARGINS

_REACH = 40


def occasion_of(scene: Scene, token: Token) -> str | None:
    """The event on whose margins an encounter takes place, as written."""
    for t in scene.doc[token.i + 1 : min(token.i + _REACH, token.sent.end)]:
        if t.lower_ in MARGINS and t.i + 1 < len(scene.doc) and t.nbor(1).lower_ == "of":
            event = party_at(scene, t.i + 2)
            return _words(scene, event.start, event.end) or None
    return None


def _words(scene: Scene, start: int, end: int) -> str:
    """The words without the article before them."""
    if end > start and scene.doc[start].lower_ in ("the", "a", "an"):
        start += 1
    return scene.doc[start:end].text
