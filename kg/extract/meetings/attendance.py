"""Who else took part: "the meeting, which was attended by X", "X also joined the talks"."""

from __future__ import annotations

from kg.extract.meetings.beside import word_before
from kg.extract.meetings.party import NOBODY, Party, party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.subject import subject_of
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import ATTENDING

_REACH = 6


def attendees_of(scene: Scene, trigger: Trigger) -> Party:
    """The people said to attend a meeting that the text already told of."""
    if trigger.is_verb:
        return NOBODY
    if trigger.verb is not None and trigger.verb.lemma_ in ATTENDING and trigger.verb.i < trigger.token.i:
        return subject_of(scene, trigger.verb)
    after = scene.doc[trigger.token.i + 1 : trigger.token.i + _REACH]
    by = next((t.i for t in after if t.lower_ == "by" and word_before(t) in ("attended", "joined")), None)
    return NOBODY if by is None else party_at(scene, by + 1)
