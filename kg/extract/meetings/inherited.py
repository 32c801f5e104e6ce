"""The day and the place that an encounter has from what is told just before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from kg.annotations import Block, DateMention, blocks, dates
from kg.extract.meetings.dateline import dateline_city
from kg.extract.meetings.draft import Draft
from kg.extract.meetings.merge import Encounter
from kg.extract.meetings.place import Place
from kg.extract.meetings.scene import Scene

_RECENT = timedelta(days=7)  # before publication: older encounters are background
_BEFORE = ("on the eve", "the previous", "the day before", "a day earlier", "a day after")
_NEAR = 3  # paragraphs from what an encounter goes on with
_DATELINE = 60  # code points from the start of a story


def day_before(
    scene: Scene, encounter: Encounter, dated: Sequence[tuple[int, DateMention]]
) -> DateMention | None:
    """The time of what is told before an undated encounter: another one, or the story's first words.

    ``dated`` holds the encounters that have a time, as the token of their mention and the time.
    """
    told = (d for d in encounter.drafts if d.whole and _in_story(scene, d))
    draft = next((d for d in told if d.status == "held" and (d.news or d.margins)), None)
    if draft is None:
        return None
    found = _told_before(scene, draft, dated)
    return None if found is None or _names_other_time(scene, draft, found) else found


def _told_before(scene: Scene, draft: Draft, dated: Sequence[tuple[int, DateMention]]) -> DateMention | None:
    """The time of the encounter told last, if near or tied to this one, else what heads the paragraph."""
    earlier = [(at, day) for at, day in dated if at < draft.at and _is_recent(scene, day)]
    at, day = max(earlier, key=lambda pair: pair[0], default=(-1, None))
    if day is not None and (draft.linked or _paragraph(scene, draft.at) - _paragraph(scene, at) <= _NEAR):
        return day
    return _heading(scene, draft)


def _names_other_time(scene: Scene, draft: Draft, found: DateMention) -> bool:
    """Whether the encounter's own sentence names another time: that leaves nothing to go on with."""
    start, end = scene.sentence(draft.at)
    return any(scene.dates[i] != found for i in range(start, end) if i in scene.dates)


def place_before(encounter: Encounter, placed: Sequence[tuple[int, Place]]) -> Place | None:
    """The place of the encounter told before one "on the sidelines"."""
    draft = encounter.drafts[0]
    earlier = [(at, place) for at, place in placed if at < draft.at]
    return max(earlier, key=lambda pair: pair[0])[1] if earlier and draft.margins else None


def filed_from(scene: Scene, encounter: Encounter) -> Place | None:
    """The dateline's city, for what the story opens with: in person, in the country of one of the sides."""
    draft = next((d for d in encounter.drafts if d.whole and _in_story(scene, d)), None)
    if draft is None or not draft.news or encounter.mode != "in_person" or _paragraph(scene, draft.at) > 1:
        return None
    city = dateline_city(scene)
    return city if city is not None and city.country in encounter.sides else None


def _is_recent(scene: Scene, day: DateMention) -> bool:
    """Whether a time is one single day, in the days before publication."""
    found, published = day.range, scene.published
    if scene.text[day.start : day.end].lower().startswith(_BEFORE):
        return False
    if found is None or published is None or found.start != found.end:
        return False
    return timedelta() <= published - found.start <= _RECENT


def _heading(scene: Scene, draft: Draft) -> DateMention | None:
    """The day that heads the paragraph of an encounter: a dateline, the hour of a live blog's entry."""
    at = scene.doc[draft.at].idx
    home = _block(scene, at)
    if home is None:
        return None
    near = (mark for mark in dates(scene.doc) if mark.start < at and _heads(scene, mark, home))
    return next((mark for mark in near if _is_recent(scene, mark)), None)


def _heads(scene: Scene, mark: DateMention, home: Block) -> bool:
    """Whether a time stands in the line before a paragraph, or opens the story that begins with it."""
    before = [block for block in blocks(scene.doc) if block.end <= home.start]
    if before and before[-1].start <= mark.start and mark.end >= before[-1].end:
        return True
    first = bool(scene.story) and home == scene.story[0]
    return first and home.start <= mark.start < home.start + _DATELINE


def _in_story(scene: Scene, draft: Draft) -> bool:
    """Whether a mention stands in the story itself."""
    return any(block.start <= draft.evidence.start < block.end for block in scene.story)


def _block(scene: Scene, at: int) -> Block | None:
    """The paragraph around a code point."""
    return next((block for block in scene.story if block.start <= at < block.end), None)


def _paragraph(scene: Scene, token: int) -> int:
    """The number of the paragraph that a token stands in."""
    at = scene.doc[token].idx
    return sum(block.start <= at for block in scene.story)
