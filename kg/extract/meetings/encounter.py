"""One encounter: its mentions, and all that they say together, summed up as they come."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extract.meetings.draft import Draft


@dataclass(slots=True)
class _Sum:
    """What mentions say together; the order is that of the text."""

    mentions: int = 0
    people: dict[str, None] = field(default_factory=dict)
    core: set[str] = field(default_factory=set)
    sides: dict[str, None] = field(default_factory=dict)
    bodies: set[str] = field(default_factory=set)
    modes: set[str] = field(default_factory=set)
    statuses: set[str] = field(default_factory=set)
    settings: dict[tuple[object, ...], Draft] = field(default_factory=dict)

    def add(self, draft: Draft) -> None:
        """One mention more."""
        self.mentions += 1
        self.people |= dict.fromkeys(draft.people)
        self.core.update(id for id in draft.people if id not in draft.attended)
        self.sides |= dict.fromkeys(draft.sides)
        self.modes.add(draft.mode)
        self.settings.setdefault(_setting(draft), draft)
        if not draft.back:
            self.bodies.update(draft.bodies)
            self.statuses.add(draft.status)


def _setting(draft: Draft) -> tuple[object, ...]:
    """The time and place that a mention gives, wherever it does."""
    when = [mark.range if mark else None for mark in (draft.date, draft.day)]
    place = draft.place and (draft.place.name, draft.place.country, draft.place.known)
    return (*when, draft.date is None, draft.weekday, place)


@dataclass(slots=True)
class Encounter:
    """The mentions of one encounter, the first one leading."""

    drafts: list[Draft] = field(default_factory=list)
    _sum: _Sum = field(default_factory=_Sum)

    def _summed(self) -> _Sum:
        """What all mentions say, those that came since it was last asked included."""
        for draft in self.drafts[self._sum.mentions :]:
            self._sum.add(draft)
        return self._sum

    @property
    def people(self) -> tuple[str, ...]:
        """Everybody named as taking part."""
        return tuple(self._summed().people)

    @property
    def core(self) -> set[str]:
        """Those who meet, without those only said to attend."""
        return self._summed().core

    @property
    def sides(self) -> tuple[str, ...]:
        """Every country named as taking part."""
        return tuple(self._summed().sides)

    @property
    def unnamed(self) -> bool:
        """Whether a party is only described, with no country: "the envoy"."""
        return any(draft.unnamed for draft in self.drafts)

    @property
    def bodies(self) -> set[str]:
        """The bodies that meet as a party."""
        return self._summed().bodies

    @property
    def mode(self) -> str:
        """The mode that the most telling mention gives."""
        modes = self._summed().modes
        return next((mode for mode in ("video", "phone", "in_person") if mode in modes), "unknown")

    @property
    def statuses(self) -> set[str]:
        """What is said to have become of it, not counting what only points back at it."""
        return self._summed().statuses

    @property
    def settings(self) -> tuple[Draft, ...]:
        """Of the mentions with one time and place the first, for each time and place."""
        return tuple(self._summed().settings.values())
