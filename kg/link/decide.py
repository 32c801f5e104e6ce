"""Which candidate is accepted, and which ones a person should look at. Rather no link than a wrong one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.lexicon.names import is_full, name_key
from kg.link.service import Candidate
from kg.link.things import Thing
from kg.records import Decision

_WORTH_A_LOOK = 50.0


@dataclass(frozen=True, slots=True)
class Bars:
    """What a candidate needs to be accepted without being looked at."""

    threshold: float = 95.0  # score
    margin: float = 10.0  # ahead of the second


class Judge:
    """Decides on candidates, in the light of all that was decided before."""

    def __init__(self, known: Iterable[Decision], taken: set[str], bars: Bars, service: str) -> None:
        """``taken`` are the items of other things."""
        known = tuple(known)
        self._decided = {(one.thing, one.item) for one in known if one.decision == "reject"}
        self._taken = taken | {one.item for one in known if one.decision == "accept"}
        self._bars, self._service = bars, service

    def decisions(self, thing: Thing, candidates: list[Candidate]) -> list[Decision]:
        """The best candidate accepted, or all that are worth a look left undecided."""
        new = [one for one in candidates if self._is_new(thing, one)]
        left = [one for one in new if one.score >= _WORTH_A_LOOK]
        if not left:
            return []
        ahead = left[0].score - (new[1].score if new[1:] else 0.0)
        doubts = self._doubts(thing, left[0], ahead)
        if doubts:
            return [self._decision(thing, one, "undecided", "; ".join(doubts)) for one in left]
        self._taken.add(left[0].item)
        return [self._decision(thing, left[0], "accept", f"the same name, {ahead:g} points ahead")]

    def _is_new(self, thing: Thing, candidate: Candidate) -> bool:
        """Whether a candidate is neither rejected nor the thing itself."""
        return (thing.id, candidate.item) not in self._decided and candidate.item != thing.iri

    def _doubts(self, thing: Thing, best: Candidate, ahead: float) -> list[str]:
        """What speaks against taking the best candidate unseen."""
        doubts = {
            "a name that many may bear": thing.kind == "Person" and not is_full(thing.name),
            "another name": name_key(thing.name) != name_key(best.name),
            "the item of another thing": best.item in self._taken,
            f"a score below {self._bars.threshold:g}": best.score < self._bars.threshold,
            f"less than {self._bars.margin:g} points ahead": ahead < self._bars.margin,
            "the service is not sure": not best.match,
        }
        return [doubt for doubt, holds in doubts.items() if holds]

    def _decision(self, thing: Thing, candidate: Candidate, decision: str, why: str) -> Decision:
        """A decision with its reason in words."""
        reason, score = f"{why} ({self._service})", round(candidate.score / 100, 3)
        return Decision(thing.id, candidate.item, decision, score, reason, thing.name, candidate.name)
