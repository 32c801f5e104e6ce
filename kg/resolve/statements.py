"""Statements with their local ids led to keys, and the groups of those that report one utterance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from kg.records import LocalId, ResolvedMeeting, ResolvedStatement, StatementGroup
from kg.resolve.calendar import day_of
from kg.resolve.capacity import Capacities
from kg.resolve.digest import Digest, Saying
from kg.resolve.same_utterance import Report
from kg.resolve.utterances import group_utterances
from kg.resolve.who import Who


def resolve_statements(
    digests: Iterable[Digest], who: Who, capacities: Capacities, meetings: tuple[ResolvedMeeting, ...]
) -> tuple[tuple[ResolvedStatement, ...], tuple[StatementGroup, ...]]:
    """All statements, sorted by key, and their groups."""
    meeting_at = {member: meeting for meeting in meetings for member in meeting.members}
    statements, reports = [], []
    for digest in digests:
        for saying in digest.sayings:
            meeting = meeting_at.get(LocalId(digest.article, saying.meeting or ""))
            resolved = _resolved(digest.article, saying, who, capacities, meeting)
            statements.append(resolved)
            reports.append(_report(resolved, saying, digest, meeting))
    return tuple(sorted(statements, key=lambda statement: statement.key)), group_utterances(reports)


def shared_words(digests: Iterable[Digest], who: Who) -> dict[str, frozenset[str]]:
    """For each article the utterances that another one reports too, before meetings are known."""
    article_of: dict[str, str] = {}
    reports = []
    for digest in digests:
        for saying in digest.sayings:
            key = f"{digest.article}-{saying.id}"
            article_of[key] = digest.article
            speakers = who.keys(digest.article, saying.speaker)
            reports.append(Report(key, speakers, None, digest.published, saying.kind, saying.wording))
    shared: dict[str, set[str]] = defaultdict(set)
    for group in group_utterances(reports):
        for statement in group.statements:
            shared[article_of[statement]].add(group.key)
    return {article: frozenset(keys) for article, keys in shared.items()}


def _resolved(
    article: str, saying: Saying, who: Who, capacities: Capacities, meeting: ResolvedMeeting | None
) -> ResolvedStatement:
    """One statement, its speaker, addressee, meeting and medium by key."""
    return ResolvedStatement(
        f"{article}-{saying.id}",
        LocalId(article, saying.id),
        who.keys(article, saying.speaker),
        capacities.speaking(article, saying.speaker),
        who.key(article, saying.addressee),
        meeting.key if meeting else None,
        who.key(article, saying.reported_by),
    )


def _report(
    resolved: ResolvedStatement, saying: Saying, digest: Digest, meeting: ResolvedMeeting | None
) -> Report:
    """What grouping needs of a statement: the day is its meeting's, or else its article's."""
    day = day_of(meeting.date if meeting else None) or digest.published
    return Report(resolved.key, resolved.speakers, resolved.meeting, day, saying.kind, saying.wording)
