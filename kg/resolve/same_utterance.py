"""Do two reports give one utterance? The words they share, in order, weighed by what else is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kg.resolve.verdict import Answer
from kg.resolve.wording import Wording, is_country

_ENOUGH = 4  # content words two sentences must share
_TELLING = 3  # of these, words that name no country
_SAME_MEETING = 0.5  # share of the shorter sentence's words, by what else ties the reports
_SAME_STORY = 0.6
_SAME_DAYS = 0.6
_UNKNOWN = 0.75
_OTHER_DAYS = 0.9
_DAYS = 10


@dataclass(frozen=True, slots=True)
class Report:
    """One report of an utterance: when and where it was said, as far as known, and in which words."""

    key: str
    article: str
    speakers: tuple[str, ...]
    day: date | None
    kind: str
    wording: Wording
    meeting: str | None = None
    attended: frozenset[str] = frozenset()  # meetings with the speaker that its article reports


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two reports are in words, whatever else is known of them."""

    one: Report
    other: Report
    score: float
    words: int


def same_utterance(likeness: Likeness) -> Answer | None:
    """Both have one sentence in common, in full, cut or translated otherwise, and nothing sets them apart."""
    one, other = likeness.one, likeness.other
    if likeness.score < _bar(one, other):
        return None
    because = f"{likeness.words} words of content in the same order, {_setting(one, other)}"
    return Answer(likeness.score, because)


def likeness_of(one: Report, other: Report) -> Likeness | None:
    """How alike the likest sentences of two reports are, if that may ever be enough."""
    pairs = [(a, b) for a in one.wording.sentences for b in other.wording.sentences]
    score, words = max((alike(a, b) for a, b in pairs), default=(0.0, 0))
    return Likeness(one, other, score, words) if score >= _SAME_MEETING else None


def alike(one: list[int], other: list[int]) -> tuple[float, int]:
    """How much of the shorter sentence stands in the other in the same order, and in how many words.

    Nothing, if it is too few words or mostly names of countries: the speaker always speaks of these.
    """
    shared = set(one) & set(other)
    if len(shared) < _ENOUGH or sum(not is_country(mark) for mark in shared) < _TELLING:
        return 0.0, 0
    common = _in_order(one, other)
    return (common / min(len(one), len(other)), common) if common >= _ENOUGH else (0.0, 0)


def _in_order(one: list[int], other: list[int]) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for word in one:
        diagonal = 0
        for i, found in enumerate(other, 1):
            diagonal, row[i] = row[i], diagonal + 1 if word == found else max(row[i], row[i - 1])
    return row[-1]


def _bar(one: Report, other: Report) -> float:
    """How much must be alike: the less ties the reports together, the more."""
    return _tie(one, other)[0]


def _setting(one: Report, other: Report) -> str:
    """What else ties the reports together, in words."""
    return _tie(one, other)[1]


def _tie(one: Report, other: Report) -> tuple[float, str]:
    """The closest tie between two reports, and how much it asks of their words."""
    days = abs((one.day - other.day).days) if one.day and other.day else None
    if one.meeting and one.meeting == other.meeting:
        return _SAME_MEETING, "said at the same meeting"
    if days is not None and days > _DAYS:
        return _OTHER_DAYS, "by the same speaker"
    if one.attended & other.attended:
        return _SAME_STORY, "by articles on the same meeting"
    return (_UNKNOWN, "by the same speaker") if days is None else (_SAME_DAYS, "reported in the same days")
