"""Who met whom, where and when: one record for each encounter."""

from __future__ import annotations

from datetime import date

from spacy.tokens import Doc

from kg.extract.meetings.encounter import Encounter
from kg.extract.meetings.inherited import headed
from kg.extract.meetings.merge import merge
from kg.extract.meetings.read import read_drafts
from kg.extract.meetings.record import by_country, record, settings_of, stays_of
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.stays import read_stays
from kg.extract.meetings.transcript import header_of, in_transcript
from kg.extract.references import References
from kg.lexicon.lexicon import Lexicon
from kg.records import Meeting


def read_meetings(
    doc: Doc, references: References, lexicon: Lexicon, published: date | None
) -> tuple[Meeting, ...]:
    """The encounters that an article reports, in order of their first mention."""
    scene = Scene(doc, references, lexicon, published)
    header = header_of(scene)
    encounters = [
        encounter
        for encounter in merge(in_transcript(scene, header, headed(scene, d)) for d in read_drafts(scene))
        if _is_official(scene, encounter)
    ]
    stays = by_country((*read_stays(scene), *stays_of(encounters)))
    known = settings_of(scene, encounters)
    return tuple(record(scene, encounter, stays, known, n) for n, encounter in enumerate(encounters, 1))


def _is_official(scene: Scene, encounter: Encounter) -> bool:
    """Whether somebody meets who may be known for an office, or countries do at some time or place."""
    if not encounter.people:
        return len(encounter.sides) > 1 and any(draft.date or draft.place for draft in encounter.drafts)
    return len(encounter.sides) > 1 or any(scene.may_hold_office(id) for id in encounter.people)
