"""The day and the place that an encounter has from what is told just before it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile
from typing import TypeVar

from kg.annotations import Block, DateMention, blocks, dates
from kg.extract.meetings.dateline import dateline_city
from kg.extract.meetings.draft import Draft
from kg.extract.meetings.encounter import Encounter
from kg.extract.meetings.place import Place, place_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.timing import is_aside
from kg.extract.meetings.words import REPORTING

_RECENT = timedelta(days=7)  # before publication: older encounters are background
_BEFORE = ("on the eve", "the previous", "the day before", "a day earlier", "a day after")
_NEAR = 3  # paragraphs from what an encounter goes on with
_OPENING = 600  # code points after a dateline
_DATELINE = 60  # code points from the start of a story
_CAPITALS = re.compile(r"[A-Z]{3,}(?: [A-Z]{2,})*[ ,(]")  # "OSLO (Agency)"
Told = TypeVar("Told", DateMention, Place)


def day_before(
    scene: Scene, encounter: Encounter, dated: Sequence[tuple[int, DateMention]]
) -> DateMention | None:
    """The time of what is told before an undated encounter: another one, or the story's first words.

    ``dated`` holds the encounters that have a recent time, as the token of their mention and the time, in order.
    """
    told = (d for d in encounter.drafts if d.whole and _in_story(scene, d))
    draft = next((d for d in told if d.status == "held" and (d.news or d.margins)), None)
    if draft is None:
        return None
    found = _told_before(scene, draft, dated)
    return None if found is None or _names_other_time(scene, draft, found) else found


def _told_before(scene: Scene, draft: Draft, dated: Sequence[tuple[int, DateMention]]) -> DateMention | None:
    """The time of the encounter told last, if near or tied to this one, else what heads the paragraph."""
    told = _last_before(dated, draft.at)
    if told and (draft.linked or _paragraph(scene, draft.at) - _paragraph(scene, told[0]) <= _NEAR):
        return told[1]
    return _of_lead(scene, draft) or _heading(scene, draft)


def _of_lead(scene: Scene, draft: Draft) -> DateMention | None:
    """The one day that the first paragraph names, for what the next ones go on to tell."""
    lead = scene.lead
    if lead is None or _paragraph(scene, draft.at) - scene.story.index(lead) > _NEAR:
        return None
    past = scene.doc[scene.sentence(draft.at)[1] - 1].idx + 1  # what is told after it has its own time
    marks = _named_in(scene, lead.start, min(lead.end, past))
    found = [mark for mark in marks if is_recent(scene, mark)]
    recent = found
    if not _is_said_after(scene, draft):
        recent = [mark for mark in found if not _is_of_report(scene, mark)]
    told = [mark for mark in recent if _is_told(scene, mark)] or recent
    return told[0] if len({mark.range for mark in told}) == 1 else None


def _is_said_after(scene: Scene, draft: Draft) -> bool:
    """ "told journalists after talks": the day of the words is that of the talks."""
    before = scene.doc[draft.sentence : draft.at]
    verbs = [t for t in before if t.pos_ == "VERB"]
    return bool(verbs) and draft.led == "after" and verbs[-1].lemma_ in REPORTING


def _is_told(scene: Scene, mark: DateMention) -> bool:
    """Whether a time is a weekday or the like, as a story tells it, and no date as in a dateline."""
    return not any(letter.isdigit() for letter in scene.text[mark.start : mark.end])


def _is_of_report(scene: Scene, mark: DateMention) -> bool:
    """Whether a time stands beside a verb of reporting: that is when it was said."""
    span = scene.doc.char_span(mark.start, mark.end, alignment_mode="expand")
    if span is None:
        return False
    after = takewhile(lambda t: t.text != ",", scene.doc[span.end : span.end + 2])  # "on Monday, saying"
    near = (*scene.doc[max(span.start - 2, 0) : span.end], *after)
    return any(t.lemma_ in REPORTING and t.pos_ == "VERB" for t in near)


def _names_other_time(scene: Scene, draft: Draft, found: DateMention) -> bool:
    """Whether the encounter's own sentence names another time: that leaves nothing to go on with."""
    start, end = scene.sentence(draft.at)
    others = (i for i in range(start, end) if i in scene.dates and scene.dates[i] != found)
    return any(not is_aside(scene, i) for i in others)


def place_before(encounter: Encounter, placed: Sequence[tuple[int, Place]]) -> Place | None:
    """The place of the encounter told before one "on the sidelines"."""
    draft = encounter.drafts[0]
    told = _last_before(placed, draft.at) if draft.margins else None
    return told[1] if told else None


def _last_before(told: Sequence[tuple[int, Told]], at: int) -> tuple[int, Told] | None:
    """What was told last before a token; of what one token tells, the first."""
    end = bisect_left(told, at, key=token_of)
    return told[bisect_left(told, told[end - 1][0], key=token_of)] if end else None


def token_of(told: tuple[int, Told]) -> int:
    """The token that something was told at."""
    return told[0]


def filed_from(scene: Scene, encounter: Encounter) -> Place | None:
    """The dateline's city, for what the story opens with: in person, in the country of one of the sides."""
    draft = next((d for d in encounter.drafts if d.whole and _in_story(scene, d)), None)
    if (
        draft is None
        or not draft.news
        or encounter.mode != "in_person"
        or _paragraph(scene, draft.at) > _NEAR
    ):
        return None
    city = dateline_city(scene)
    if city is None or city.country in encounter.sides:
        return city
    return city if _is_abroad(scene, city) else None


def _is_abroad(scene: Scene, city: Place) -> bool:
    """Whether a later word says that the story is told where it was filed: "in the Norwegian capital"."""
    after = city.span.end if city.span else 0
    return any(
        found.name == city.name
        for t in scene.doc
        if after <= t.idx < after + _OPENING and (found := place_at(scene, t)) is not None
    )


def headed(scene: Scene, draft: Draft) -> Draft:
    """A mention with the day that heads the story, where it is told as news and without a time of its own."""
    if draft.date is not None or not draft.news or draft.status != "held" or not _in_story(scene, draft):
        return draft
    return replace(draft, day=_of_lead(scene, draft) or _heading(scene, draft))


def is_recent(scene: Scene, day: DateMention) -> bool:
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
    home = scene.block(at)
    if home is None:
        return None
    before = _block_before(scene, home)
    marks = _named_in(scene, before.start if before else home.start, at)
    near = (mark for mark in marks if (before and mark.end >= before.end) or _opens(scene, mark, home))
    return next((mark for mark in near if is_recent(scene, mark)), None)


def _opens(scene: Scene, mark: DateMention, home: Block) -> bool:
    """Whether a time opens the story that begins with a paragraph, or with a dateline's city."""
    opens = home == scene.story[0] or _CAPITALS.match(scene.text, home.start) is not None
    return opens and home.start <= mark.start < home.start + _DATELINE


def _block_before(scene: Scene, home: Block) -> Block | None:
    """What stands on the page before a paragraph."""
    found = blocks(scene.doc)
    place = bisect_left(found, home.start, key=lambda block: block.start)
    return found[place - 1] if place else None


def _named_in(scene: Scene, start: int, end: int) -> Sequence[DateMention]:
    """The times named in a stretch of the text."""
    found = dates(scene.doc)
    return found[slice(*(bisect_left(found, at, key=lambda mark: mark.start) for at in (start, end)))]


def _in_story(scene: Scene, draft: Draft) -> bool:
    """Whether a mention stands in the story itself."""
    return scene.block(draft.evidence.start) is not None


def _paragraph(scene: Scene, token: int) -> int:
    """The number of the paragraph that a token stands in."""
    return scene.paragraph(scene.doc[token].idx)
