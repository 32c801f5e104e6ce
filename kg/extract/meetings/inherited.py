"""The day and the place that an encounter has from what is told just before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kg.annotations import Block, DateMention, blocks, dates
from kg.extract.meetings.dateline import dateline_city
from kg.extract.meetings.draft import Draft
from kg.extract.meetings.merge import Encounter
from kg.extract.meetings.place import Place
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.timing import is_aside
from kg.extract.meetings.words import REPORTING

_RECENT = timedelta(days=7)  # before publication: older encounters are background
_BEFORE = ("on the eve", "the previous", "the day before", "a day earlier", "a day after")
_NEAR = 3  # paragraphs from what an encounter goes on with
_BYLINE = 100  # code points: the lead is longer
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
    return _of_lead(scene, draft) or _heading(scene, draft)


def _of_lead(scene: Scene, draft: Draft) -> DateMention | None:
    """The one day that the first paragraph names, for what the next ones go on to tell."""
    lead = next((block for block in scene.story if block.end - block.start > _BYLINE), None)
    if lead is None or _paragraph(scene, draft.at) - scene.story.index(lead) > _NEAR:
        return None
    found = [mark for mark in dates(scene.doc) if lead.start <= mark.start < lead.end]
    recent = [mark for mark in found if _is_recent(scene, mark) and not _is_of_report(scene, mark)]
    told = [mark for mark in recent if _is_told(scene, mark)] or recent
    return told[0] if len({mark.range for mark in told}) == 1 else None


def _is_told(scene: Scene, mark: DateMention) -> bool:
    """Whether a time is a weekday or the like, as a story tells it, and no date as in a dateline."""
    return not any(letter.isdigit() for letter in scene.text[mark.start : mark.end])


def _is_of_report(scene: Scene, mark: DateMention) -> bool:
    """Whether a time stands beside a verb of reporting: that is when it was said."""
    span = scene.doc.char_span(mark.start, mark.end, alignment_mode="expand")
    near = scene.doc[max(span.start - 2, 0) : span.end + 2] if span is not None else ()
    return any(t.lemma_ in REPORTING and t.pos_ == "VERB" for t in near)


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


def headed(scene: Scene, draft: Draft) -> Draft:
    """A mention with the day that heads the story, where it is told as news and without a time of its own."""
    if draft.date is not None or not draft.news or draft.status != "held" or not _in_story(scene, draft):
        return draft
    return replace(draft, day=_of_lead(scene, draft) or _heading(scene, draft))


def _is_recent(scene: Scene, day: DateMention) -> bool:
    """Whether a time is one single day, in the days before publication."""
    found, published = day.range, scene.published
    span = scene.doc.char_span(day.start, day.end, alignment_mode="expand")
    if span is None or is_aside(scene, span.start):
        return False
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
