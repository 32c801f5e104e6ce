"""Meetings and groups of statements as all articles together show them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.records import Resolution, ResolvedMeeting
from kg.records.ranges import in_words
from kg.triplify import terms
from kg.triplify.iris import Iris
from kg.triplify.meetings import FORMATS, STATUSES
from kg.triplify.terms import Fact


def event_facts(resolution: Resolution, names: Mapping[str, str], iris: Iris) -> Iterator[Fact]:
    """Every meeting, every group of statements."""
    people = {person.key: person.name for person in resolution.people}
    for meeting in resolution.meetings:
        iri = iris.meeting(meeting.key)
        yield iri, att.A, att.Meeting
        yield iri, att.LABEL, Literal(_label(meeting, people))
        yield from _what_facts(meeting, iri, iris)
        yield from _when_facts(meeting, iri)
        yield from _where_facts(meeting, iri, names, iris)
        yield from _who_facts(meeting, iri, iris)
    yield from _group_facts(resolution, iris)


def _label(meeting: ResolvedMeeting, people: Mapping[str, str]) -> str:
    """A meeting as people read it: "Dong Jun and Sergei Shoigu, 2024-04-26"."""
    who = [people.get(p.person, p.person) for p in meeting.participations]
    named = " and ".join([", ".join(who[:-1]), who[-1]] if who[1:] else who) or meeting.key
    when = meeting.date or in_words(meeting.not_before, meeting.not_after)
    return f"{named}, {when}" if when else named


def _what_facts(meeting: ResolvedMeeting, iri: NamedNode, iris: Iris) -> Iterator[Fact]:
    """How they met, how sure we are and why, what the articles disagree on, and what was decided against."""
    yield iri, att.status, STATUSES[meeting.status]
    yield iri, att.format, FORMATS[meeting.mode]
    yield iri, att.confidence, terms.decimal(meeting.confidence)
    for code in meeting.sides:
        yield iri, att.side, iris.country(code)
    for reason in meeting.because:
        yield iri, att.because, Literal(reason)
    for conflict in meeting.conflicts:
        yield iri, att.conflict, Literal(conflict)
    for reason in meeting.against:
        yield iri, att.against, Literal(reason)


def _when_facts(meeting: ResolvedMeeting, iri: NamedNode) -> Iterator[Fact]:
    """The date as a source states it, or the range with its derivation."""
    if meeting.date:
        yield iri, att.date, terms.partial_date(meeting.date)
    if meeting.not_before:
        yield iri, att.notBefore, terms.day(meeting.not_before)
    if meeting.not_after:
        yield iri, att.notAfter, terms.day(meeting.not_after)
    if meeting.derivation:
        yield iri, att.dateDerivation, Literal(meeting.derivation)


def _where_facts(
    meeting: ResolvedMeeting, iri: NamedNode, names: Mapping[str, str], iris: Iris
) -> Iterator[Fact]:
    """The place with its country, and the larger event."""
    if meeting.part_of:
        yield iri, att.occasion, Literal(meeting.part_of)
    code = meeting.place_country
    if not (meeting.place or code):
        return
    place = iris.place(meeting.place, code)
    yield iri, att.place, place
    yield place, att.A, att.Place
    yield place, att.LABEL, Literal(meeting.place or names.get(code or "", code or ""))
    if code:
        yield place, att.country, iris.country(code)


def _who_facts(meeting: ResolvedMeeting, iri: NamedNode, iris: Iris) -> Iterator[Fact]:
    """Who took part, and in which office."""
    for part in meeting.participations:
        participation = iris.participation(meeting.key, part.person)
        yield iri, att.participant, iris.person(part.person)
        yield participation, att.A, att.Participation
        yield participation, att.atMeeting, iri
        yield participation, att.actor, iris.person(part.person)
        if part.tenure:
            yield participation, att.inCapacityOf, iris.tenure(part.tenure)


def _group_facts(resolution: Resolution, iris: Iris) -> Iterator[Fact]:
    """Which statements report one utterance, and why we think so."""
    for group in resolution.groups:
        iri = iris.group(group.key)
        yield iri, att.A, att.StatementGroup
        for reason in group.because:
            yield iri, att.because, Literal(reason)
        for statement in group.statements:
            yield iris.statement(statement), att.inGroup, iri
