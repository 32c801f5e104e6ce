"""What of a resolution concerns one article: small enough to travel to a worker."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kg.records import Resolution, ResolvedStatement, Tenure


@dataclass(slots=True)
class Share:
    """One article's part in a resolution."""

    entities: dict[str, str] = field(default_factory=dict)  # local id of a person or body -> key
    meetings: dict[str, str] = field(default_factory=dict)  # local id of a meeting -> key
    statements: dict[str, ResolvedStatement] = field(default_factory=dict)  # by local id
    tenures: list[Tenure] = field(default_factory=list)  # that it attests or that its statements need
    capacities: dict[tuple[str, str], str] = field(default_factory=dict)  # meeting, person -> tenure
    people: set[str] = field(default_factory=set)  # the keys above that are people
    publisher: str | None = None  # key of an organisation

    def tenure_of(self, meeting: str, person: str) -> str | None:
        """The tenure in which a person took part in a meeting."""
        return self.capacities.get((meeting, person))


def shares_of(resolution: Resolution) -> dict[str, Share]:
    """The share of every article that the resolution knows, by id."""
    shares: defaultdict[str, Share] = defaultdict(Share)
    _share_entities(resolution, shares)
    _share_meetings(resolution, shares)
    _share_statements(resolution, shares)
    _share_tenures(resolution, shares)
    return dict(shares)


def _share_entities(resolution: Resolution, shares: defaultdict[str, Share]) -> None:
    """Whom each article names, and who published it."""
    people = {person.key for person in resolution.people}
    for (article, local), key in resolution.entity_of.items():
        shares[article].entities[local] = key
    for article, key in resolution.publisher_of.items():
        shares[article].publisher = key
    for share in shares.values():
        share.people.update(people.intersection(share.entities.values()))


def _share_meetings(resolution: Resolution, shares: defaultdict[str, Share]) -> None:
    """Which meetings each article reports, and in which office the people there were."""
    for (article, local), key in resolution.meeting_of.items():
        shares[article].meetings[local] = key
    for meeting in resolution.meetings:
        offices = {(meeting.key, p.person): p.tenure for p in meeting.participations if p.tenure}
        for article in {member.article for member in meeting.members}:
            shares[article].capacities.update(offices)


def _share_statements(resolution: Resolution, shares: defaultdict[str, Share]) -> None:
    """Which statements each article reports, and the people they name."""
    people = {person.key for person in resolution.people}
    for statement in resolution.statements:
        share = shares[statement.member.article]
        share.statements[statement.member.id] = statement
        share.people.update(people.intersection([*statement.speakers, statement.addressee or ""]))


def _share_tenures(resolution: Resolution, shares: defaultdict[str, Share]) -> None:
    """Which tenures each article attests or speaks of, with its own attestations only."""
    users = _users_of_tenures(shares)
    for tenure in resolution.tenures:
        attesting = {attestation.evidence.article for attestation in tenure.attestations}
        for article in attesting | users[tenure.key]:
            own = tuple(a for a in tenure.attestations if a.evidence.article == article)
            shares[article].tenures.append(replace(tenure, attestations=own))


def _users_of_tenures(shares: defaultdict[str, Share]) -> defaultdict[str, set[str]]:
    """The articles whose meetings or statements name a tenure."""
    users: defaultdict[str, set[str]] = defaultdict(set)
    for article, share in shares.items():
        for tenure in _tenures_used(share):
            users[tenure].add(article)
    return users


def _tenures_used(share: Share) -> Iterator[str]:
    """The tenures that an article's meetings and statements name."""
    yield from (tenure for (_, person), tenure in share.capacities.items() if person in share.people)
    for statement in share.statements.values():
        yield from statement.tenures
