"""An encounter as a record."""

from __future__ import annotations

from kg.extract.meetings.merge import Encounter
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.setting import Place
from kg.records import Meeting


def record(scene: Scene, encounter: Encounter, number: int) -> Meeting:
    """One record of all that the article says of an encounter; its first mention is the evidence."""
    place = _place(encounter)
    date = next((d.date for d in encounter.drafts if d.date and d.date.range), None)
    date = date or next((d.date for d in encounter.drafts if d.date), None)
    return Meeting(
        id=f"m{number}",
        status=_status(encounter),
        mode=_mode(encounter, place),
        participants=encounter.people,
        sides=encounter.sides,
        evidence=encounter.drafts[0].evidence,
        place=place.name if place else None,
        place_country=place.country if place else None,
        date=date.range if date else None,
        date_text=scene.doc.text[date.start : date.end] if date else None,
        part_of=next((d.part_of for d in encounter.drafts if d.part_of), None),
        confidence=max(d.confidence for d in encounter.drafts),
    )


def _mode(encounter: Encounter, place: Place | None) -> str:
    """The mode; who met at a place met in person."""
    return "in_person" if encounter.mode == "unknown" and place else encounter.mode


def _status(encounter: Encounter) -> str:
    """Called off outweighs held, held outweighs planned."""
    found = {draft.status for draft in encounter.drafts}
    return next(status for status in ("cancelled", "held", "planned") if status in found)


def _place(encounter: Encounter) -> Place | None:
    """The first place that is a known city, else the first named, else a country."""
    found = [d.place for d in encounter.drafts if d.place]
    return min(found, key=lambda place: (not place.known, place.name is None), default=None)
