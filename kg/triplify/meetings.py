"""What one article says of meetings: an account of each, and who took part by it."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.records import DateRange, Meeting
from kg.triplify import terms
from kg.triplify.page import Page
from kg.triplify.terms import Fact

FORMATS = {
    "in_person": att.format_in_person,
    "video": att.format_video,
    "phone": att.format_phone,
    "unknown": att.format_unknown,
}
STATUSES = {
    "held": att.status_held,
    "planned": att.status_planned,
    "cancelled": att.status_cancelled,
}


def meeting_facts(page: Page) -> Iterator[Fact]:
    """All meetings an article reports."""
    for meeting in page.reading.meetings:
        key = page.share.meetings.get(meeting.id)
        if key is not None:
            yield from _account_facts(page, meeting, page.iris.meeting(key))
            yield from _participation_facts(page, meeting, key)


def _account_facts(page: Page, meeting: Meeting, iri: NamedNode) -> Iterator[Fact]:
    """The article's own account of a meeting, with the words it rests on."""
    account = page.iris.account(page.article.id, meeting.id)
    evidence = page.mention(meeting.evidence)
    yield iri, att.A, att.Meeting
    yield iri, att.evidence, evidence
    yield account, att.A, att.Account
    yield account, att.atMeeting, iri
    yield account, att.inArticle, page.iri
    yield account, att.evidence, evidence
    yield account, att.status, STATUSES[meeting.status]
    yield account, att.format, FORMATS[meeting.mode]
    yield account, att.confidence, terms.decimal(meeting.confidence)
    yield from _date_facts(account, meeting.date)
    yield from _setting_facts(page, meeting, account)


def _date_facts(account: NamedNode, when: DateRange | None) -> Iterator[Fact]:
    """When the meeting was by this account: exactly, or within a range."""
    if when is None:
        return
    if when.value:
        yield account, att.date, terms.partial_date(when.value)
    else:
        yield account, att.notBefore, terms.day(when.start)
        yield account, att.notAfter, terms.day(when.end)


def _setting_facts(page: Page, meeting: Meeting, account: NamedNode) -> Iterator[Fact]:
    """The account's words for the date, the place and the larger event."""
    if meeting.date_text:
        yield account, att.dateText, Literal(meeting.date_text)
    if meeting.part_of:
        yield account, att.occasion, Literal(meeting.part_of)
    if meeting.place or meeting.place_country:
        place = page.iris.place(meeting.place, meeting.place_country)
        yield account, att.place, place
        yield place, att.A, att.Place
        if meeting.place:
            yield place, att.ALT_LABEL, Literal(meeting.place)


def _participation_facts(page: Page, meeting: Meeting, key: str) -> Iterator[Fact]:
    """Who took part by this account, and in which office."""
    iri = page.iris.meeting(key)
    for person in filter(None, map(page.share.entities.get, meeting.participants)):
        participation = page.iris.participation(key, person)
        yield iri, att.participant, page.iris.person(person)
        yield participation, att.A, att.Participation
        yield participation, att.atMeeting, iri
        yield participation, att.actor, page.iris.person(person)
        yield participation, att.evidence, page.mention(meeting.evidence)
        tenure = page.share.tenure_of(key, person)
        if tenure:
            yield participation, att.inCapacityOf, page.iris.tenure(tenure)
