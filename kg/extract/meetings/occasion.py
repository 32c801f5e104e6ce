"""The event that an encounter is part of: "on the sidelines of the summit", "at the G20 summit"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.meetings.beside import word_after
from kg.extract.meetings.party import Party, party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import EVENTS, MARGINS

_EVENTS = EVENTS | frozenset(("funeral", "inauguration"))
_LEADS = frozenset("at during".split())
_REACH = 40


def occasion_of(scene: Scene, token: Token) -> str | None:
    """The event on whose margins, or at which, an encounter takes place, as written."""
    after = scene.doc[token.i + 1 : min(token.i + _REACH, scene.sentence(token.i)[1])]
    margin = next((t for t in after if t.lower_ in MARGINS and t.i + 1 < len(scene.doc)), None)
    if margin is not None and word_after(margin) == "of":
        return _words(scene, party_at(scene, margin.i + 2))
    events = (party_at(scene, t.i + 1) for t in after if t.lower_ in _LEADS)
    return next((_words(scene, event) for event in events if _is_event(scene, event)), None)


def _is_event(scene: Scene, phrase: Party) -> bool:
    """Whether a phrase is that of an event: it ends in a word for one, or in its name."""
    words = scene.doc[phrase.start : phrase.end]
    pressed = any(t.lower_ in ("press", "news") for t in words)
    return len(words) > 0 and words[-1].lower_ in _EVENTS and not pressed


def _words(scene: Scene, phrase: Party) -> str | None:
    """The words without the article before them."""
    start = phrase.start
    if phrase.end > start and scene.doc[start].lower_ in ("the", "a", "an"):
        start += 1
    return scene.doc[start : phrase.end].text or None
