"""Joins the mentions of one encounter: one record for each, with all that the article says of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.extract.meetings.draft import Draft
from kg.extract.meetings.encounter import Encounter
from kg.extract.meetings.same import JUST_BEFORE, fits, same
from kg.extract.meetings.words import LATER_THAN, WITHIN


def merge(drafts: Iterable[Draft]) -> list[Encounter]:
    """The encounters of an article, in order of their first mention."""
    encounters: list[Encounter] = []
    waiting = [draft for draft in drafts if not _settle(draft, encounters)]
    for draft in waiting:
        if not _lead_back(draft, encounters):
            _begin(draft, encounters)
    return sorted(encounters, key=lambda e: e.drafts[0].at)


def _settle(draft: Draft, encounters: list[Encounter]) -> bool:
    """Give a mention its encounter; False for one that may yet find it further on."""
    if draft.weak:
        return False
    if draft.joins or draft.again:
        _join(draft, encounters)
        return True
    named = len(draft.people) > 1 and not draft.pointing  # "X and Y began their meeting"
    if (draft.back and not named) or draft.loose or (draft.people and not draft.whole):
        if _lead_back(draft, encounters):
            return True
        if draft.pointing and draft.led in LATER_THAN:
            return _beside(draft, encounters)
        if not named:
            return False
    if draft.noun and not draft.whole and not _call_off(draft, encounters):
        _beside(draft, encounters)
    elif draft.whole and draft.status:
        _place_draft(draft, encounters)
    return True


def _begin(draft: Draft, encounters: list[Encounter]) -> None:
    """Let "their meeting" tell of one of its own, where nothing else tells of people who meet there."""
    known = set(draft.people)
    kin = [e for e in encounters if known & set(e.people)]
    again = draft.date is not None and any(known == e.core for e in kin)  # "their second meeting on Tuesday"
    if draft.weak or not draft.status or len(known) < 2 or (kin and not again):
        return
    encounters.append(Encounter([draft]))


def _join(draft: Draft, encounters: list[Encounter]) -> None:
    """Put people said to be present, or to speak again, to the encounter told of last, if that was just before."""
    home = max(encounters, key=lambda e: e.drafts[-1].at, default=None)
    if home is None or draft.at - home.drafts[-1].at > JUST_BEFORE:
        return
    if draft.joins:
        home.drafts.append(replace(draft, status=home.drafts[-1].status, mode="unknown"))
    elif len(home.people) == 2 and (draft.date or not fits(home, draft)):
        encounters.append(Encounter([replace(draft, people=home.people, sides=home.sides)]))


def _place_draft(draft: Draft, encounters: list[Encounter]) -> None:
    """Put a mention to the encounter it tells of, or begin a new one."""
    home = next((e for e in reversed(encounters) if same(e, draft)), None)
    if home is None:
        encounters.append(Encounter([draft]))
    else:
        home.drafts.append(draft)


def _lead_back(draft: Draft, encounters: list[Encounter]) -> bool:
    """Lead "the meeting" back to the encounter that fits: of the people spoken of, else the last one."""
    known = set(draft.people) - set(draft.attended)
    if draft.weak and len(known) < 2:
        return False
    fitting = [e for e in encounters if known <= set(e.people) and fits(e, draft)]
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
    off = [e for e in encounters if any(d.status == "cancelled" for d in e.drafts) and fits(e, draft)]
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
    if draft.led in WITHIN and fits(home, draft):
        home.drafts.append(replace(draft, people=(), sides=()))
    elif draft.led in LATER_THAN and not fits(home, draft):
        people = tuple(id for id in home.people if id in home.core)  # who came along may not have then
        encounters.append(Encounter([replace(draft, people=people, sides=home.sides, led="")]))
    return True
