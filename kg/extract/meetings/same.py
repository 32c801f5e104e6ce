"""Whether a mention tells of an encounter: same parties, and nothing in mode, time or place against it."""

from __future__ import annotations

from datetime import timedelta

from kg.extract.meetings.draft import Draft
from kg.extract.meetings.encounter import Encounter
from kg.extract.meetings.place import Place
from kg.extract.meetings.words import REMOTE

JUST_BEFORE = 60  # tokens
_LEAD = 100  # tokens that a story opens with; who only is described there is named further on
_SINCE = timedelta(days=7)  # what a story opens with was at most so long ago
_CALLS = frozenset(("call", "conversation", "exchange"))


def same(encounter: Encounter, draft: Draft) -> bool:
    """Whether a mention tells of this encounter: same parties, nothing against it."""
    return _same_parties(encounter, draft) and fits(encounter, draft)


def _same_parties(encounter: Encounter, draft: Draft) -> bool:
    """Whether one names the other's parties, fully or by fewer names."""
    ours, theirs = encounter.core, set(draft.people)
    if encounter.bodies != set(draft.bodies) and not _stands_for(encounter, draft):
        return False
    if ours == theirs:
        alike = set(encounter.sides) == set(draft.sides)
        near = draft.at - encounter.drafts[-1].at <= JUST_BEFORE
        again = (
            near and draft.unnamed and set(draft.sides) <= set(encounter.sides)
        )  # "a dinner with the envoys"
        return len(ours) > 1 or alike or again
    if not (ours < theirs or theirs < ours):
        return False
    fewer, more = (draft, encounter) if theirs < ours else (encounter, draft)
    if len(fewer.people) >= 2:
        return True
    statuses = {draft.status} | {other.status for other in encounter.drafts if other.whole}
    if fewer.people and {"held", "planned"} <= statuses:
        return False  # met somebody's envoy, hopes to meet somebody
    missing = set(fewer.sides) - set(more.sides)
    strangers = len(more.people) - len(more.sides)  # people whose country is not known
    told = len(fewer.sides) >= 2 or _described(encounter, draft, fewer)
    return told and (not missing or strangers >= len(missing))


def _stands_for(encounter: Encounter, draft: Draft) -> bool:
    """ "the first to meet the Norwegian government": the lead's words for whom the story names further on."""
    opens = encounter.drafts[0].at < _LEAD and len(encounter.people) == 1 and not draft.bodies
    held = encounter.statuses | {draft.status} == {"held"}
    return opens and held and set(encounter.sides) == set(draft.sides)


def _described(encounter: Encounter, draft: Draft, fewer: Draft | Encounter) -> bool:
    """ "The envoy met X": who is only described may be the one named just beside, or further on from the lead."""
    lead = fewer is encounter and encounter.drafts[0].at < _LEAD
    near = lead or draft.at - encounter.drafts[-1].at <= JUST_BEFORE
    return near and fewer.unnamed and bool(fewer.people)


def fits(encounter: Encounter, draft: Draft) -> bool:
    """Whether mode, time and place allow both to be one."""
    return (
        _status_fits(encounter, draft)
        and _mode_fits(encounter, draft)
        and all(_time_fits(other, draft) for other in encounter.settings)
        and all(_place_fits(other.place, draft.place) for other in encounter.settings)
    )


def _status_fits(encounter: Encounter, draft: Draft) -> bool:
    """Whether one was not called off while the other was held; "the meeting" may be either."""
    days = {other.date.range for other in encounter.settings if other.date}
    ahead = draft.status == "planned" and draft.date is not None and draft.date.range not in days
    if ahead and encounter.statuses == {"held"}:
        return False  # "they met; they will meet again in May"
    return draft.back or not {"held", "cancelled"} <= encounter.statuses | {draft.status}


def _mode_fits(encounter: Encounter, draft: Draft) -> bool:
    """Whether the modes go together: a bare "call" may have been by video."""
    ours, theirs = encounter.mode, draft.mode
    if "unknown" in (ours, theirs) or ours == theirs:
        return True
    if ours in REMOTE and theirs in REMOTE:
        return draft.noun in _CALLS or any(other.noun in _CALLS for other in encounter.drafts)
    # "The meeting" may have been a call, "the call" was no meeting in person.
    return draft.back and draft.noun in ("meeting", "talk", "discussion") and theirs == "in_person"


def _time_fits(one: Draft, other: Draft) -> bool:
    """Whether the times of two mentions overlap; undated weekdays must be the same."""
    if one.weekday and other.weekday and one.weekday != other.weekday:
        return False
    ours, theirs = (draft.date.range if draft.date else None for draft in (one, other))
    slack = timedelta()
    if ours is None or theirs is None:
        ours, theirs = (mark.range if (mark := draft.date or draft.day) else None for draft in (one, other))
        slack = _SINCE
    if ours is None or theirs is None:
        return True
    return ours.start <= theirs.end + slack and theirs.start <= ours.end + slack


def _place_fits(ours: Place | None, theirs: Place | None) -> bool:
    """Whether two places may be one: not two cities, not two countries."""
    if ours is None or theirs is None:
        return True
    if ours.known and theirs.known and ours.name != theirs.name:
        return False
    return ours.country is None or theirs.country is None or ours.country == theirs.country
