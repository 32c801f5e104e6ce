"""Statements with their local ids led to keys, and the groups of those that report one utterance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.records import LocalId, ResolvedMeeting, ResolvedStatement, StatementGroup
from kg.resolve.calendar import day_of
from kg.resolve.capacity import Capacities
from kg.resolve.digest import Digest, Saying
from kg.resolve.same_utterance import Likeness, Report
from kg.resolve.utterances import group_utterances
from kg.resolve.who import Who


def reports_of(digests: Iterable[Digest], who: Who) -> Iterator[Report]:
    """Every statement as a report of an utterance, its meeting not yet known."""
    for digest in digests:
        for saying in digest.sayings:
            speakers = who.keys(digest.article, saying.speaker)
            key = f"{digest.article}-{saying.id}"
            yield Report(key, digest.article, speakers, digest.published, saying.kind, saying.wording)


def shared_words(alike: Iterable[Likeness]) -> dict[str, frozenset[str]]:
    """For each article the utterances that it reports like another one, before meetings are known."""
    article_of = {report.key: report.article for like in alike for report in (like.one, like.other)}
    shared: dict[str, set[str]] = defaultdict(set)
    for group in group_utterances(alike):
        for statement in group.statements:
            shared[article_of[statement]].add(group.key)
    return {article: frozenset(keys) for article, keys in shared.items()}


def resolve_statements(
    digests: Iterable[Digest],
    who: Who,
    capacities: Capacities,
    meetings: tuple[ResolvedMeeting, ...],
    alike: Iterable[Likeness],
) -> tuple[tuple[ResolvedStatement, ...], tuple[StatementGroup, ...]]:
    """All statements, sorted by key, and their groups."""
    meeting_at = {member: meeting for meeting in meetings for member in meeting.members}
    statements: list[ResolvedStatement] = []
    said_at: dict[str, ResolvedMeeting] = {}
    for digest in digests:
        for saying in digest.sayings:
            meeting = meeting_at.get(LocalId(digest.article, saying.meeting or ""))
            statements.append(_resolved(digest.article, saying, who, capacities, meeting))
            if meeting:
                said_at[statements[-1].key] = meeting
    attended = _attended(meetings)
    placed = (
        replace(like, one=_at(like.one, said_at, attended), other=_at(like.other, said_at, attended))
        for like in alike
    )
    return tuple(sorted(statements, key=lambda statement: statement.key)), group_utterances(placed)


def _attended(meetings: Iterable[ResolvedMeeting]) -> dict[tuple[str, str], frozenset[str]]:
    """For an article and a person the meetings with the person that the article reports."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for meeting in meetings:
        for member in meeting.members:
            for part in meeting.participations:
                found[member.article, part.person].add(meeting.key)
    return {place: frozenset(keys) for place, keys in found.items()}


def _at(
    report: Report,
    said_at: dict[str, ResolvedMeeting],
    attended: dict[tuple[str, str], frozenset[str]],
) -> Report:
    """A report with its meeting, the meeting's day where it has one, and its article's meetings."""
    meeting = said_at.get(report.key)
    keys = [attended.get((report.article, speaker), frozenset()) for speaker in report.speakers]
    return replace(
        report,
        meeting=meeting.key if meeting else None,
        day=day_of(meeting.date if meeting else None) or report.day,
        attended=frozenset[str]().union(*keys),
    )


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
