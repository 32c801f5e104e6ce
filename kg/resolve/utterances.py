"""Groups of reports of one utterance: pairs that are alike, joined, under a readable key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.records import LocalId, StatementGroup
from kg.resolve.groups import Groups
from kg.resolve.keys import Claim, distinct, standing
from kg.resolve.same_utterance import Likeness, Report, same_utterance


def group_utterances(alike: Iterable[Likeness]) -> tuple[StatementGroup, ...]:
    """The groups of two or more reports, sorted by key."""
    reports: dict[str, Report] = {}
    pairs: dict[tuple[str, str], str] = {}
    for like in alike:
        if answer := same_utterance(like):
            pairs[like.one.key, like.other.key] = answer.because
            reports |= {like.one.key: like.one, like.other.key: like.other}
    return _groups(reports, pairs)


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
    names = distinct([_claim([reports[key] for key in part]) for part in parts])
    rows = (
        StatementGroup(n, tuple(part), tuple(sorted(because[part[0]])))
        for n, part in zip(names, parts, strict=True)
    )
    return tuple(sorted(rows, key=lambda group: group.key))


def _claim(reports: list[Report]) -> Claim:
    """The keys a group could have: its speaker and the first words of its fullest quotation."""
    fullest = min(reports, key=lambda report: (report.kind != "direct", report.key))
    plain = f"{min(fullest.speakers)}-{fullest.wording.opening}"
    order = standing((report.day, LocalId(report.article, report.key)) for report in reports)
    return Claim(order, [plain, f"{plain}-{order.first.id}"])
