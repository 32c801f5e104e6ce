"""A page for people: how much was read, who met whom, what was left out and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.records import Resolution, ResolvedMeeting, Skipped, Tenure
from kg.write.words import mode_words, when

_Row = Sequence[object]


@dataclass(frozen=True, slots=True)
class Findings:
    """What a run found, and what it left out."""

    resolution: Resolution
    articles: int
    quads: int
    skipped: Sequence[Skipped] = ()
    rejected: Mapping[str, Sequence[str]] = field(default_factory=dict)  # article -> what the shapes say
    found_by_shapes: Mapping[str, int] = field(default_factory=dict)  # what they say -> how often


def summary(findings: Findings) -> str:
    """The page in Markdown."""
    parts = (_counts, _meetings, _offices, _conflicts, _left_out, _warnings)
    return "\n".join(line for part in parts for line in part(findings)) + "\n"


def _counts(findings: Findings) -> Iterator[str]:
    """How much there is of everything."""
    found = findings.resolution
    yield "# What the articles say\n"
    yield from _table(
        ("articles", "people", "organisations", "offices", "meetings", "statements", "quads"),
        [
            (
                findings.articles,
                len(found.people),
                len(found.organizations),
                len(found.posts),
                len(found.meetings),
                len(found.statements),
                findings.quads,
            )
        ],
    )


def _meetings(findings: Findings) -> Iterator[str]:
    """Who met whom, and who was to, in order of time."""
    found = sorted(findings.resolution.meetings, key=lambda meeting: (when(meeting), meeting.key))
    head = ("when", "who", "where", "how", "articles")
    held = [meeting for meeting in found if meeting.status == "held"]
    others = [meeting for meeting in found if meeting.status != "held"]
    yield from _section("Who met whom", head, _meeting_rows(findings, held))
    yield from _section("Planned or called off", head, _meeting_rows(findings, others))


def _meeting_rows(findings: Findings, meetings: Iterable[ResolvedMeeting]) -> list[_Row]:
    """A row for each meeting."""
    names = {person.key: person.name for person in findings.resolution.people}
    return [
        (
            when(meeting),
            ", ".join(names.get(part.person, part.person) for part in meeting.participations)
            or _sides(meeting),
            meeting.place or meeting.place_country or "",
            mode_words(meeting.mode, meeting.status),
            len({member.article for member in meeting.members}),
        )
        for meeting in meetings
    ]


def _sides(meeting: ResolvedMeeting) -> str:
    """The countries that met, where no person is named."""
    return ", ".join(meeting.sides)


def _offices(findings: Findings) -> Iterator[str]:
    """Who held which office on which days."""
    found = findings.resolution
    names = {person.key: person.name for person in found.people}
    posts = {
        post.key: f"{post.title} ({post.country})" if post.country else post.title for post in found.posts
    }
    rows = [
        (posts[tenure.post], names[tenure.person], _days(tenure))
        for tenure in found.tenures
        if any(not seen.former for seen in tenure.attestations)
    ]
    yield from _section("Who held which office", ("office", "who", "attested on"), sorted(rows))


def _days(tenure: Tenure) -> str:
    """The days on which an article shows the office held."""
    days = {
        seen.day.isoformat() if seen.day else "undated" for seen in tenure.attestations if not seen.former
    }
    return ", ".join(sorted(days))


def _conflicts(findings: Findings) -> Iterator[str]:
    """Where articles disagree."""
    rows = [(meeting.key, words) for meeting in findings.resolution.meetings for words in meeting.conflicts]
    yield from _section("Where the articles disagree", ("meeting", "on what"), rows)


def _left_out(findings: Findings) -> Iterator[str]:
    """What was not read, or not published, and why."""
    skipped = sorted((item.source, item.reason) for item in findings.skipped if item.fatal)
    notices = sorted((item.source, item.reason) for item in findings.skipped if not item.fatal)
    rejected = [(article, words) for article, said in sorted(findings.rejected.items()) for words in said]
    yield from _section("Skipped", ("input", "why"), skipped)
    yield from _section("Read with a doubt", ("input", "which"), notices)
    yield from _section("Rejected by the shapes (see rejected.jsonl)", ("article", "why"), rejected)


def _warnings(findings: Findings) -> Iterator[str]:
    """What the shapes find worth a look (see report.ttl)."""
    rows = sorted(findings.found_by_shapes.items())
    yield from _section("Worth a look (see report.ttl)", ("what", "times"), rows)


def _section(title: str, head: _Row, rows: Sequence[_Row]) -> Iterator[str]:
    """A table under a heading; nothing where there are no rows."""
    if rows:
        yield f"\n## {title}\n"
        yield from _table(head, rows)


def _table(head: _Row, rows: Sequence[_Row]) -> Iterator[str]:
    """A table of Markdown."""
    for row in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(_cell(value) for value in row)} |"


def _cell(value: object) -> str:
    """A value that cannot break out of its cell."""
    return " ".join(str(value).replace("|", "\\|").split())
