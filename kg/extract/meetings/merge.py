"""Joins the mentions of one encounter: one record for each, with all that the article says of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kg.extract.meetings.draft import Draft
from kg.extract.meetings.encounter import Encounter
from kg.extract.meetings.ledger import Ledger
from kg.extract.meetings.same import JUST_BEFORE, fits, same
from kg.extract.meetings.words import LATER_THAN, WITHIN


def merge(drafts: Iterable[Draft]) -> list[Encounter]:
    """The encounters of an article, in order of their first mention."""
    ledger = Ledger()
    waiting = [draft for draft in drafts if not _settle(draft, ledger)]
    for draft in waiting:
        if not _lead_back(draft, ledger):
            _begin(draft, ledger)
    return sorted(ledger.all, key=lambda e: e.drafts[0].at)


def _settle(draft: Draft, ledger: Ledger) -> bool:
    """Give a mention its encounter; False for one that may yet find it further on."""
    if draft.weak:
        return False
    if draft.joins or draft.again:
        _join(draft, ledger)
        return True
    named = len(draft.people) > 1 and not draft.pointing  # "X and Y began their meeting"
    if (draft.back and not named) or draft.loose or (draft.people and not draft.whole):
        if _lead_back(draft, ledger):
            return True
        if draft.pointing and draft.led in LATER_THAN:
            return _beside(draft, ledger)
        if not named:
            return False
    if draft.noun and not draft.whole and not _call_off(draft, ledger):
        _beside(draft, ledger)
    elif draft.whole and draft.status:
        _place_draft(draft, ledger)
    return True


def _begin(draft: Draft, ledger: Ledger) -> None:
    """Let "their meeting" tell of one of its own, where nothing else tells of people who meet there."""
    known = set(draft.people)
    kin = [e for e in ledger.of(known) if known & set(e.people)]
    again = draft.date is not None and any(known == e.core for e in kin)  # "their second meeting on Tuesday"
    if draft.weak or not draft.status or len(known) < 2 or (kin and not again):
        return
    ledger.begin(draft)


def _join(draft: Draft, ledger: Ledger) -> None:
    """Put people said to be present, or to speak again, to the encounter told of last, if that was just before."""
    home = ledger.latest()
    if home is None or draft.at - home.drafts[-1].at > JUST_BEFORE:
        return
    if draft.joins:
        ledger.add(home, replace(draft, status=home.drafts[-1].status, mode="unknown"))
    elif len(home.people) == 2 and (draft.date or not fits(home, draft)):
        ledger.begin(replace(draft, people=home.people, sides=home.sides))


def _place_draft(draft: Draft, ledger: Ledger) -> None:
    """Put a mention to the encounter it tells of, or begin a new one."""
    home = next((e for e in reversed(ledger.alike(draft)) if same(e, draft)), None)
    if home is None:
        ledger.begin(draft)
    else:
        ledger.add(home, draft)


def _lead_back(draft: Draft, ledger: Ledger) -> bool:
    """Lead "the meeting" back to the encounter that fits: of the people spoken of, else the last one."""
    known = set(draft.people) - set(draft.attended)
    if draft.weak and len(known) < 2:
        return False
    home = _of_known(draft, known, ledger) if known else _of_last(draft, ledger)
    if home is None:
        return False
    sides = draft.sides if draft.attended else ()
    mode = "unknown" if draft.weak else draft.mode
    ledger.add(home, replace(draft, people=draft.attended, sides=sides, mode=mode))
    return True


def _of_known(draft: Draft, known: set[str], ledger: Ledger) -> Encounter | None:
    """The encounter that fits of those in which these people take part: of the people spoken of, else the last."""
    fitting = [e for e in ledger.of(known) if known <= set(e.people) and fits(e, draft)]
    return max(fitting, key=lambda e: (_is_near(e, draft), e.drafts[-1].at), default=None)


def _of_last(draft: Draft, ledger: Ledger) -> Encounter | None:
    """The same for a mention that names nobody: "any meeting with Norwegian officials" is one with Norway."""
    sides = set() if draft.back or draft.loose or draft.attended else set(draft.sides)
    fitting = (e for e in ledger.backwards() if sides <= set(e.sides) and fits(e, draft))
    near = (
        e for e in ledger.of(draft.near) if _is_near(e, draft) and sides <= set(e.sides) and fits(e, draft)
    )
    return max(near, key=lambda e: e.drafts[-1].at, default=None) or next(fitting, None)


def _is_near(encounter: Encounter, draft: Draft) -> bool:
    """Whether the sentence of a mention speaks of those who meet."""
    return len(set(draft.near) & set(encounter.people)) >= 2


def _call_off(draft: Draft, ledger: Ledger) -> bool:
    """Lead "a meeting planned for Monday was called off" back to the one that was, of the people spoken of."""
    if draft.status != "cancelled" or draft.people:
        return False
    near = (e for e in reversed(ledger.of(draft.near)) if _is_near(e, draft))
    off = (e for e in near if any(d.status == "cancelled" for d in e.drafts) and fits(e, draft))
    home = next(off, None)
    if home is not None:
        ledger.add(home, draft)
    return home is not None


def _beside(draft: Draft, ledger: Ledger) -> bool:
    """A noun without parties tells of those of its sentence: in the same encounter, or in one before it."""
    home = ledger.latest()
    if (
        home is None
        or home.drafts[-1].sentence != draft.sentence
        or not set(draft.people) <= set(home.people)
    ):
        return False
    if draft.led in WITHIN and fits(home, draft):
        ledger.add(home, replace(draft, people=(), sides=()))
    elif draft.led in LATER_THAN and not fits(home, draft):
        people = tuple(id for id in home.people if id in home.core)  # who came along may not have then
        ledger.begin(replace(draft, people=people, sides=home.sides, led=""))
    return True
