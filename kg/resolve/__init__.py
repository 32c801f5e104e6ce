"""Mentions to entities and events: who is who, which meeting is which, who held what, who said it too."""

from __future__ import annotations

from collections.abc import Iterable

from kg.lexicon.lexicon import Lexicon
from kg.records import Reading, Resolution
from kg.resolve.capacity import Capacities
from kg.resolve.collector import no_collector
from kg.resolve.digest import digest, without_words
from kg.resolve.likeness import likenesses
from kg.resolve.meetings import resolve_meetings
from kg.resolve.organizations import resolve_organizations
from kg.resolve.persons import resolve_people
from kg.resolve.statements import reports_of, resolve_statements, shared_words
from kg.resolve.tenures import resolve_tenures


@no_collector()
def resolve_mentions(readings: Iterable[Reading], lexicon: Lexicon) -> Resolution:
    """All that the readings say together, whatever their order; their texts are not held."""
    digests = sorted((digest(reading, lexicon) for reading in readings), key=lambda item: item.article)
    people, who = resolve_people(digests, lexicon)
    organizations, publisher_of = resolve_organizations(digests, lexicon, {person.key for person in people})
    who.key_of.update({member: body.key for body in organizations for member in body.members})
    held = resolve_tenures(digests, who, organizations, lexicon)
    capacities = Capacities(held, who)
    alike = likenesses(reports_of(digests, who))
    for place, item in enumerate(digests):
        digests[place] = without_words(item)
    names = {person.key: person.name for person in people}
    meetings = resolve_meetings(digests, who, capacities, names, shared_words(alike))
    statements, groups = resolve_statements(digests, who, capacities, meetings, alike)
    return Resolution(
        people,
        organizations,
        held.posts,
        held.tenures,
        meetings,
        statements,
        groups,
        who.key_of,
        {member: meeting.key for meeting in meetings for member in meeting.members},
        publisher_of,
    )
