"""A transcript of two who speak: "Remarks With Minister X After Their Meeting", where, when, and their turns."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.annotations import DateMention
from kg.extract.meetings.draft import Draft
from kg.extract.meetings.place import Place, known_city
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import REMOTE
from kg.records import Span

_PLACE = re.compile(
    r"^[ \t]*(?P<city>[A-Z][\w.'’]+(?: [A-Z][\w.'’]+){0,2}), [A-Z][\w. ]{1,25}$", re.MULTILINE
)
_OTHER = frozenset("last first previous earlier next second".split())  # "our last meeting"


@dataclass(frozen=True, slots=True)
class Header:
    """What stands over the first turn: the city on a line of its own, and the day."""

    place: Place | None
    day: DateMention | None


def header_of(scene: Scene) -> Header | None:
    """The head of a transcript of two; None for other texts."""
    if len(scene.pair) != 2:
        return None
    head = scene.text[: scene.opens]
    cities = (known_city(scene, match["city"], Span(*match.span("city"))) for match in _PLACE.finditer(head))
    days = (mark for at, mark in scene.dates.items() if mark.end <= scene.opens)
    day = next((mark for mark in days if mark.range and mark.range.start == mark.range.end), None)
    return Header(next((city for city in cities if city), None), day)


def in_transcript(scene: Scene, header: Header | None, draft: Draft) -> Draft:
    """A mention that the two met, with the day and the city of the head where it names none."""
    if (
        header is None
        or set(draft.people) != set(scene.pair)
        or draft.status != "held"
        or draft.mode in REMOTE
    ):
        return draft
    if any(t.lower_ in _OTHER for t in scene.doc[draft.at].children):
        return draft
    return replace(draft, date=draft.date or header.day, place=draft.place or header.place)
