"""Weighing clues: which candidate a link goes to, if any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg.records import Link

THRESHOLD = 0.75
MARGIN = 0.1  # what the best candidate must be ahead of the next


@dataclass(frozen=True, slots=True)
class Clue:
    """One reason for or, below zero, against a candidate."""

    weight: float
    reason: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry that may be meant, with all that speaks for and against it."""

    key: str
    qid: str | None
    clues: tuple[Clue, ...]

    @property
    def score(self) -> float:
        """The sum of the clues, between 0 and 1."""
        return round(min(1.0, max(0.0, self.weight)), 2)

    @property
    def weight(self) -> float:
        """The sum of the clues as it is."""
        return sum(clue.weight for clue in self.clues)


def candidate(key: str, qid: str | None, clues: Iterable[Clue | None]) -> Candidate:
    """A candidate with the clues that were found."""
    return Candidate(key, qid, tuple(clue for clue in clues if clue))


def decide(candidates: Sequence[Candidate]) -> Link | None:
    """The link to the best candidate, if it is good enough, alone at the top and has an item."""
    ranked = sorted(candidates, key=lambda found: (-found.weight, found.key))
    if not ranked or ranked[0].score < THRESHOLD or ranked[0].qid is None:
        return None
    if len(ranked) > 1 and ranked[0].weight - ranked[1].weight < MARGIN - 1e-9:
        return None
    return Link(ranked[0].qid, ranked[0].score, "; ".join(clue.reason for clue in ranked[0].clues))
