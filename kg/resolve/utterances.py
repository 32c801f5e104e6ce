"""Groups of reports of one utterance: candidates by speaker and rare words, then the rule."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from kg.records import StatementGroup
from kg.resolve.groups import Groups
from kg.resolve.keys import distinct
from kg.resolve.same_utterance import Report, same_utterance

_RARE = 8  # the rarest words of a sentence, by which its like is looked for
_SHARED = 2  # of these, how many two reports must share to be compared
_NEIGHBOURS = 12  # reports of one word looked at after each, in order of time


def group_utterances(reports: Iterable[Report]) -> tuple[StatementGroup, ...]:
    """The groups of two or more reports, sorted by key."""
    by_speaker: dict[str, list[Report]] = defaultdict(list)
    for report in reports:
        for speaker in report.speakers:
            by_speaker[speaker].append(report)
    found: dict[tuple[str, str], str] = {}
    for speaker in sorted(by_speaker):
        found.update(_alike(sorted(by_speaker[speaker], key=_order)))
    by_key = {report.key: report for rows in by_speaker.values() for report in rows}
    return _groups(by_key, found)


def _order(report: Report) -> tuple[date, str]:
    """Reports in order of time, the undated last."""
    return report.day or date.max, report.key


def _alike(reports: list[Report]) -> dict[tuple[str, str], str]:
    """The pairs of one speaker's reports that are of one utterance, and why."""
    pairs = Counter(pair for places in _postings(reports).values() for pair in _neighbours(places))
    likely = sorted(pair for pair, shared in pairs.items() if shared >= _SHARED)
    answers = {(i, j): same_utterance(reports[i], reports[j]) for i, j in likely}
    return {(reports[i].key, reports[j].key): answer.because for (i, j), answer in answers.items() if answer}


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


def _groups(reports: dict[str, Report], pairs: dict[tuple[str, str], str]) -> tuple[StatementGroup, ...]:
    """Pairs joined into groups, each with a readable key."""
    keys = sorted({key for pair in pairs for key in pair})
    place = {key: i for i, key in enumerate(keys)}
    groups = Groups(len(keys))
    for one, other in pairs:
        groups.join(place[one], place[other])
    parts = [[keys[i] for i in part] for part in groups.parts()]
    because: dict[str, set[str]] = defaultdict(set)
    for (one, _), reason in pairs.items():
        because[keys[groups.find(place[one])]].add(reason)
    names = distinct([_choices([reports[key] for key in part]) for part in parts])
    rows = (
        StatementGroup(n, tuple(part), tuple(sorted(because[part[0]])))
        for n, part in zip(names, parts, strict=True)
    )
    return tuple(sorted(rows, key=lambda group: group.key))


def _choices(reports: list[Report]) -> list[str]:
    """The keys a group could have: its speaker and the first words of its fullest quotation."""
    fullest = min(reports, key=lambda report: (report.kind != "direct", report.key))
    plain = f"{min(fullest.speakers)}-{fullest.wording.opening}"
    return [plain, f"{plain}-{min(report.key for report in reports)}"]
