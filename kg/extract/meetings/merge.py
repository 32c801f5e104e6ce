"""Joins the mentions of one encounter: one record for each, with all that the article says of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from kg.extract.meetings.draft import Draft
from kg.extract.meetings.encounter import Encounter
from kg.extract.meetings.place import Place
from kg.extract.meetings.words import LATER_THAN, REMOTE, WITHIN

_JUST_BEFORE = 60  # tokens
_SINCE = timedelta(days=7)  # what a story opens with was at most so long ago
_CALLS = frozenset(("call", "conversation", "exchange"))


def merge(drafts: Iterable[Draft]) -> list[Encounter]:
    """The encounters of an article, in order of their first mention."""
    encounters: list[Encounter] = []
    waiting = [draft for draft in drafts if not _settle(draft, encounters)]
    for draft in waiting:
        _lead_back(draft, encounters)
    return encounters


def _settle(draft: Draft, encounters: list[Encounter]) -> bool:
    """Give a mention its encounter; False for one that may yet find it further on."""
    if draft.weak:
        return False
    if draft.joins or draft.again:
        _join(draft, encounters)
        return True
    if draft.back or draft.loose or (draft.people and not draft.whole):
        if _lead_back(draft, encounters):
            return True
        if draft.pointing and draft.led in LATER_THAN:
            return _beside(draft, encounters)
        if len(draft.people) < 2 or draft.pointing:
            return False
    if draft.noun and not draft.whole and not _call_off(draft, encounters):
        _beside(draft, encounters)
    elif draft.whole and draft.status:
        _place_draft(draft, encounters)
    return True


def _join(draft: Draft, encounters: list[Encounter]) -> None:
    """Put people said to be present, or to speak again, to the encounter told of last, if that was just before."""
    home = max(encounters, key=lambda e: e.drafts[-1].at, default=None)
    if home is None or draft.at - home.drafts[-1].at > _JUST_BEFORE:
        return
    if draft.joins:
        home.drafts.append(replace(draft, status=home.drafts[-1].status, mode="unknown"))
    elif len(home.people) == 2 and (draft.date or not _fits(home, draft)):
        encounters.append(Encounter([replace(draft, people=home.people, sides=home.sides)]))


def _place_draft(draft: Draft, encounters: list[Encounter]) -> None:
    """Put a mention to the encounter it tells of, or begin a new one."""
    home = next((e for e in reversed(encounters) if _same(e, draft)), None)
    if home is None:
        encounters.append(Encounter([draft]))
    else:
        home.drafts.append(draft)


def _lead_back(draft: Draft, encounters: list[Encounter]) -> bool:
    """Lead "the meeting" back to the encounter that fits: of the people spoken of, else the last one."""
    known = set(draft.people) - set(draft.attended)
    if draft.weak and len(known) < 2:
        return False
    fitting = [e for e in encounters if known <= set(e.people) and _fits(e, draft)]
    if not (known or draft.back or draft.loose or draft.attended):  # "any meeting with Norwegian officials"
        fitting = [e for e in fitting if set(draft.sides) <= set(e.sides)]
    if not fitting:
        return False
    home = max(fitting, key=lambda e: (len(set(draft.near) & set(e.people)) >= 2, e.drafts[-1].at))
    sides = draft.sides if draft.attended else ()
    mode = "unknown" if draft.weak else draft.mode
    home.drafts.append(replace(draft, people=draft.attended, sides=sides, mode=mode))
    return True


def _call_off(draft: Draft, encounters: list[Encounter]) -> bool:
    """Lead "a meeting planned for Monday was called off" back to the one that was, of the people spoken of."""
    if draft.status != "cancelled" or draft.people:
        return False
    off = [e for e in encounters if any(d.status == "cancelled" for d in e.drafts) and _fits(e, draft)]
    home = next((e for e in reversed(off) if len(set(e.people) & set(draft.near)) >= 2), None)
    if home is not None:
        home.drafts.append(draft)
    return home is not None


def _beside(draft: Draft, encounters: list[Encounter]) -> bool:
    """A noun without parties tells of those of its sentence: in the same encounter, or in one before it."""
    home = max(encounters, key=lambda e: e.drafts[-1].at, default=None)
    if (
        home is None
        or home.drafts[-1].sentence != draft.sentence
        or not set(draft.people) <= set(home.people)
    ):
        return False
    if draft.led in WITHIN and _fits(home, draft):
        home.drafts.append(replace(draft, people=(), sides=()))
    elif draft.led in LATER_THAN and not _fits(home, draft):
        people = tuple(id for id in home.people if id in home.core)  # who came along may not have then
        encounters.append(Encounter([replace(draft, people=people, sides=home.sides, led="")]))
    return True


def _same(encounter: Encounter, draft: Draft) -> bool:
    """Whether a mention tells of this encounter: same parties, nothing against it."""
    return _same_parties(encounter, draft) and _fits(encounter, draft)


def _same_parties(encounter: Encounter, draft: Draft) -> bool:
    """Whether one names the other's parties, fully or by fewer names."""
    ours, theirs = encounter.core, set(draft.people)
    if encounter.bodies != set(draft.bodies):
        return False
    if ours == theirs:
        return len(ours) > 1 or set(encounter.sides) == set(draft.sides)
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
    return len(fewer.sides) >= 2 and (not missing or strangers >= len(missing))


def _fits(encounter: Encounter, draft: Draft) -> bool:
    """Whether mode, time and place allow both to be one."""
    return (
        _status_fits(encounter, draft)
        and _mode_fits(encounter, draft)
        and all(_time_fits(other, draft) for other in encounter.settings)
        and all(_place_fits(other.place, draft.place) for other in encounter.settings)
    )


def _status_fits(encounter: Encounter, draft: Draft) -> bool:
    """Whether one was not called off while the other was held; "the meeting" may be either."""
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
