"""Who else took part: "the meeting, which was attended by X", "X also joined the talks"."""

from __future__ import annotations

from kg.extract.meetings.beside import word_before
from kg.extract.meetings.party import NOBODY, Party, party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.subject import subject_of
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import ATTENDING


def attendees_of(scene: Scene, trigger: Trigger) -> Party:
    """The people said to attend a meeting that the text already told of."""
    if trigger.is_verb:
        return NOBODY
    if trigger.verb is not None and trigger.verb.lemma_ in ATTENDING and trigger.verb.i < trigger.token.i:
        return subject_of(scene, trigger.verb)
    return attended_by(scene, trigger)


def attended_by(scene: Scene, trigger: Trigger) -> Party:
    """The people after "attended by" in the same sentence."""
    after = scene.doc[trigger.token.i + 1 : scene.sentence(trigger.token.i)[1]]
    by = next((t.i for t in after if t.lower_ == "by" and word_before(t) in ("attended", "joined")), None)
    return NOBODY if by is None else party_at(scene, by + 1)
