"""The encounters of an article while its mentions are joined, found by who takes part, or told of last."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.extract.meetings.draft import Draft
from kg.extract.meetings.encounter import Encounter


class Ledger:
    """Encounters by the people and countries that take part, so that no mention asks all of them."""

    def __init__(self) -> None:
        """No encounters yet."""
        self.all: list[Encounter] = []
        self._by: defaultdict[str, dict[int, None]] = defaultdict(dict)
        self._told: dict[int, int] = {}  # the token each was told of last, the latest at the end
        self._place: dict[int, int] = {}

    def begin(self, draft: Draft) -> None:
        """A new encounter, with its first mention."""
        encounter = Encounter([draft])
        self._place[id(encounter)] = len(self.all)
        self.all.append(encounter)
        if not draft.people:
            self._by[_NOBODY][self._place[id(encounter)]] = None
        self._note(encounter, draft)

    def add(self, encounter: Encounter, draft: Draft) -> None:
        """One mention more of an encounter."""
        encounter.drafts.append(draft)
        self._note(encounter, draft)

    def _note(self, encounter: Encounter, draft: Draft) -> None:
        """Remember who takes part, and when it was told."""
        place = self._place[id(encounter)]
        for key in (*draft.people, *draft.sides):
            self._by[key][place] = None
        latest = next(reversed(self._told.values()), -1)
        if place not in self._told or draft.at > latest:
            self._told.pop(place, None)
            self._told[place] = draft.at

    def of(self, keys: Iterable[str]) -> list[Encounter]:
        """The encounters in which one of these people or countries takes part, in order of their beginning."""
        return [self.all[n] for n in sorted({n for key in keys for n in self._by.get(key, ())})]

    def alike(self, draft: Draft) -> list[Encounter]:
        """Those that may be the one a mention tells of: by its people, or by countries where one names nobody."""
        return self.of((*draft.people, _NOBODY)) if draft.people else self.of(draft.sides)

    def latest(self) -> Encounter | None:
        """The one told of last."""
        return next(self.backwards(), None)

    def backwards(self) -> Iterator[Encounter]:
        """All, the one told of last first."""
        return (self.all[n] for n in reversed(self._told))


_NOBODY = ""  # the key of encounters that began with no people named
