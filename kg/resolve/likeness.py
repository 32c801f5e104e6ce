"""Which statements are alike in words: looked for by speaker and rare words, never all pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from kg.resolve.same_utterance import Likeness, Report, likeness_of

_RARE = 8  # the rarest words of a sentence, by which its like is looked for
_SHARED = 2  # of these, how many two reports must share to be compared
_NEIGHBOURS = 12  # reports of one word looked at after each, in order of time


def likenesses(reports: Iterable[Report]) -> list[Likeness]:
    """All pairs of one speaker's reports that may be of one utterance."""
    by_speaker: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        for speaker in report.speakers:
            by_speaker[speaker].append(report)
    found = (
        like for speaker in sorted(by_speaker) for like in _alike(sorted(by_speaker[speaker], key=_order))
    )
    return list({(like.one.key, like.other.key): like for like in found}.values())


def _order(report: Report) -> tuple[date, str]:
    """Reports in order of time, the undated last."""
    return report.day or date.max, report.key


def _alike(reports: list[Report]) -> Iterator[Likeness]:
    """The pairs of one speaker's reports that share rare words and are alike."""
    pairs = Counter(pair for places in _postings(reports).values() for pair in _neighbours(places))
    for one, other in sorted(pair for pair, shared in pairs.items() if shared >= _SHARED):
        if like := likeness_of(reports[one], reports[other]):
            yield like


def _postings(reports: list[Report]) -> dict[int, list[int]]:
    """For each telling word the reports that have it: words rare with this speaker, but not unique."""
    spread = Counter(word for report in reports for word in set(report.wording.marks))
    postings: dict[int, list[int]] = defaultdict(list)
    for i, report in enumerate(reports):
        telling: set[int] = set()
        for row in report.wording.sentences:
            shared = sorted({word for word in row if spread[word] > 1}, key=lambda word: (spread[word], word))
            telling.update(shared[:_RARE])
        for word in telling:
            postings[word].append(i)
    return postings


def _neighbours(places: list[int]) -> Iterator[tuple[int, int]]:
    """Pairs of places not too far from each other: linear however many reports share a word."""
    for at, place in enumerate(places):
        for other in places[at + 1 : at + 1 + _NEIGHBOURS]:
            yield place, other
