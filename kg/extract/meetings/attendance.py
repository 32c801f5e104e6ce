"""Who else took part: "the supper, which was attended by X", "X also joined the talks"."""

from __future__ import annotations

from dataclasses import replace

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
    return NOBODY if by is None else listed_at(scene, by + 1)


def listed_at(scene: Scene, start: int) -> Party:
    """The people of a list that semicolons may part: "attended by Minister X; General Y; and Z"."""
    found = part = party_at(scene, start)
    while part and part.end < len(scene.doc) and scene.doc[part.end].text == ";":
        after = part.end + 1
        part = party_at(scene, after + (scene.doc[min(after, len(scene.doc) - 1)].lower_ == "and"))
        found = replace(found, end=part.end, people=(*found.people, *part.people)) if part else found
    return found
