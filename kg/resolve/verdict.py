"""How two things are compared: named rules, each with a score and a reason, and a table of weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

Thing = TypeVar("Thing")


class Answer(NamedTuple):
    """What one rule says: how far it holds, from 0 to 1, and why."""

    score: float
    because: str


Rule = Callable[[Thing, Thing], Answer | None]  # None: the rule has nothing to say
Table = Sequence[tuple[Rule[Thing], float]]
VETO = -10.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What all rules say together."""

    score: float
    because: tuple[str, ...]


def weigh(table: Table[Thing], one: Thing, other: Thing) -> Verdict:
    """Ask every rule of a table and add up what they answer; a veto ends it."""
    total = 0.0
    reasons = []
    for rule, weight in table:
        answer = rule(one, other)
        if answer is not None and weight == VETO:
            return Verdict(VETO, (answer.because,))
        if answer is not None:
            total += weight * answer.score
            reasons.append(answer.because)
    return Verdict(round(total, 6), tuple(reasons))


def in_words(verdict: Verdict, threshold: float) -> str:
    """Why a verdict was not enough: what ruled it out, or how little was found, or how many fit as well."""
    reasons = ", ".join(verdict.because) or "little in common"
    if verdict.score <= VETO:
        return reasons
    if verdict.score >= threshold:
        return f"{reasons}, but another fits as well"
    return f"{reasons}: {verdict.score:.2f} where {threshold:.2f} is asked"


def best(verdicts: Sequence[Verdict], *, threshold: float, margin: float) -> int | None:
    """The place of the one verdict that reaches the threshold and leads by the margin; None if in doubt."""
    ranked = sorted(range(len(verdicts)), key=lambda i: (-verdicts[i].score, i))
    if not ranked or verdicts[ranked[0]].score < threshold:
        return None
    if len(ranked) > 1 and verdicts[ranked[0]].score - verdicts[ranked[1]].score < margin:
        return None
    return ranked[0]
