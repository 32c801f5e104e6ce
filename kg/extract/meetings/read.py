"""Reads every mention of an encounter: a word for one, with its parties and its setting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.annotations import span_of
from kg.extract.meetings.attendance import attendees_of
from kg.extract.meetings.confidence import confidence_of
from kg.extract.meetings.draft import Draft
from kg.extract.meetings.mode import mode_of
from kg.extract.meetings.occasion import occasion_of
from kg.extract.meetings.partner import partners_of, scope_of
from kg.extract.meetings.party import NOBODY, Party, is_named, party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.setting import Setting, setting_of
from kg.extract.meetings.status import status_of
from kg.extract.meetings.subject import owner_of, subject_of
from kg.extract.meetings.triggers import Trigger, triggers
from kg.extract.meetings.words import (
    ADDRESSING,
    ATTENDING,
    LEADING,
    MOVING,
    REMOTE,
    TALKS,
    WEEKDAYS,
    WITHIN,
    Word,
)
from kg.records import Span

# Nouns whose plural means several encounters; "talks" may be one.
_COUNTED = frozenset("meeting call summit session conversation dinner lunch".split())
_PASSIVE = Word(partner=("by",))


def read_drafts(scene: Scene) -> Iterator[Draft]:
    """All mentions of encounters in an article, in order."""
    for trigger in triggers(scene):
        status = status_of(trigger)
        # What need not take place may still speak of what did: "the talks could fail".
        if status is not None or trigger.definite:
            yield from _drafts(scene, trigger, status)


def _drafts(scene: Scene, trigger: Trigger, status: str | None) -> Iterator[Draft]:
    """The encounters that one word tells of."""
    scope = NOBODY if trigger.is_verb else scope_of(scene, trigger.token)
    if len(scope.people) + len(scope.countries) >= 2 and len(scope.people) != 1:
        yield _draft(scene, trigger, status, NOBODY, scope)
        return
    word = _PASSIVE if _is_passive(trigger) else trigger.word
    partners = partners_of(scene, trigger.token, word)
    subject, partners = _two(scene, trigger, _subject(scene, trigger), partners)
    if not partners and subject.people and (other := _addressee(scene, trigger) or _host(scene, trigger)):
        partners = [other]
    for partner in (part for each in partners for part in _parts(trigger, subject, each)):
        yield _draft(scene, trigger, status, subject, partner)
    together = len(subject.people) >= 2 or (subject.unnamed and len(subject.countries) >= 2)
    if not partners and (not trigger.is_verb or (together and "with" in word.partner)):
        yield _draft(scene, trigger, status, subject, NOBODY)


def _addressee(scene: Scene, trigger: Trigger) -> Party:
    """Who is spoken to at an encounter: "told her in a call", "thanked him during the meeting"."""
    if trigger.is_verb or trigger.verb is None or trigger.verb.lemma_ not in ADDRESSING:
        return NOBODY
    return party_at(scene, trigger.verb.i + 1, trigger.token.i) if _led(trigger) in WITHIN else NOBODY


def _host(scene: Scene, trigger: Trigger) -> Party:
    """The country that somebody "arrived in Oslo for talks" talks with."""
    if trigger.is_verb or trigger.verb is None or trigger.verb.lemma_ not in MOVING or _led(trigger) != "for":
        return NOBODY
    if trigger.token.lemma_ not in TALKS:
        return NOBODY
    place = setting_of(scene, trigger, None).place
    after = trigger.token.i + 1
    return Party(after, after, countries=(place.country,)) if place and place.country else NOBODY


def _two(scene: Scene, trigger: Trigger, subject: Party, partners: list[Party]) -> tuple[Party, list[Party]]:
    """Both parties, the less plain one undone where both were led to the same people."""
    met = {id for partner in partners for id in partner.people}
    if not subject.people or not set(subject.people) <= met:
        return subject, partners
    if trigger.is_verb and any(is_named(scene, partner) for partner in partners):
        return replace(subject, people=(), countries=(), unnamed=True), partners
    one = trigger.token.tag_ not in ("NNS", "NNPS")  # "his meeting with his counterpart", not "meetings"
    return subject, [replace(p, people=(), unnamed=one or bool(p.countries)) for p in partners]


def _parts(trigger: Trigger, subject: Party, partner: Party) -> list[Party]:
    """The parties met one by one: "meetings with A and B", "met separately with A and B"."""
    many = trigger.token.tag_ in ("NNS", "NNPS") and trigger.token.lemma_ in _COUNTED
    apart = many or any(t.lower_ in ("separately", "separate") for t in trigger.token.sent)
    if not apart or not subject.people:
        return [partner]
    if partner.unnamed and len(partner.countries) > 1:
        return [replace(partner, countries=(code,)) for code in partner.countries]
    if len(partner.people) + bool(partner.bodies) < 2:
        return [partner]
    each = [replace(partner, people=(id,), countries=(), bodies=()) for id in partner.people]
    return [replace(partner, people=()), *each] if partner.bodies else each


def _draft(scene: Scene, trigger: Trigger, status: str | None, subject: Party, partner: Party) -> Draft:
    """A mention with its parties, mode, place and time."""
    setting = setting_of(scene, trigger, partner or None)
    people = tuple(dict.fromkeys((*subject.people, *partner.people)))
    attending = NOBODY if partner else attendees_of(scene, trigger)
    return Draft(
        evidence=_evidence(scene, trigger, subject, partner, setting),
        people=people,
        sides=_sides(scene, attending or subject, partner),
        mode=mode_of(trigger.token, trigger.word),
        status=status or "",
        confidence=confidence_of(trigger, subject, partner),
        at=trigger.token.i,
        sentence=scene.sentence(trigger.token.i)[0],
        led=_led(trigger),
        attended=attending.people,
        near=_near(scene, trigger.token),
        bodies=() if partner.people else partner.bodies,
        unnamed=partner.unnamed or subject.unnamed,
        place=setting.place,
        date=setting.date,
        part_of=occasion_of(scene, trigger.token),
        weak=_is_weak(scene, trigger, subject, partner),
        back=not trigger.is_verb and trigger.definite and not _is_named(partner),
        weekday=_weekday(scene, setting),
        noun="" if trigger.is_verb else trigger.token.lemma_.lower(),
    )


def _weekday(scene: Scene, setting: Setting) -> str:
    """The weekday that the words for the time name."""
    words = scene.doc.text[setting.date.start : setting.date.end].lower().split() if setting.date else []
    return next((word for word in words if word in WEEKDAYS), "")


def _is_named(party: Party) -> bool:
    """Whether a party is more than "his counterpart"."""
    return bool(party.people or party.countries or party.bodies)


def _led(trigger: Trigger) -> str:
    """The word that leads to a noun's phrase."""
    edge = trigger.token.left_edge
    near = [t for t in trigger.token.children if t.i < trigger.token.i]
    return next((t.lower_ for t in (*near, edge.nbor(-1) if edge.i else edge) if t.lower_ in LEADING), "")


def _near(scene: Scene, token: Token) -> tuple[str, ...]:
    """The people spoken of in the same sentence."""
    return tuple(
        dict.fromkeys(id for t in scene.doc[slice(*scene.sentence(token.i))] for id in scene.of(t).people)
    )


def _subject(scene: Scene, trigger: Trigger) -> Party:
    """Who meets: the noun's owner, else the subject of its clause."""
    if trigger.verb is None or not trigger.is_verb:
        owner = owner_of(scene, trigger.token)
        if owner.people or len(owner.countries) > 1 or trigger.verb is None:
            return owner
    if trigger.verb.lemma_ in ATTENDING:
        return NOBODY  # who attends a summit has not met everybody there
    found = subject_of(scene, trigger.verb)
    return NOBODY if found.start <= trigger.token.i < found.end else found


def _is_passive(trigger: Trigger) -> bool:
    """Whether the subject is the one who is met: "was received by"."""
    verb = trigger.token
    helped = any(t.lemma_ == "be" for t in verb.doc[max(0, verb.i - 3) : verb.i])
    return trigger.is_verb and verb.tag_ in ("VBN", "VBD") and helped


def _is_weak(scene: Scene, trigger: Trigger, subject: Party, partner: Party) -> bool:
    """Whether a word such as "told" tells of no encounter by itself; "spoke by phone" does."""
    if not trigger.word.official or _officials(scene, subject, partner):
        return False
    remote = mode_of(trigger.token, trigger.word) in REMOTE
    return trigger.word.mode != "unknown" or trigger.token.lemma_ == "tell" or not remote


def _officials(scene: Scene, subject: Party, partner: Party) -> bool:
    """Whether those who speak to each other are office holders, of different countries."""
    one, other = (subject.people, partner.people) if partner else (subject.people[:1], subject.people[1:])
    if not one or not other or not all(scene.holds_office(id) for id in (*one, *other)):
        return False
    ours = {scene.country_of_person(id) for id in one}
    return ours.isdisjoint(scene.country_of_person(id) for id in other) and None not in ours


def _sides(scene: Scene, subject: Party, partner: Party) -> tuple[str, ...]:
    """The countries of both parties: the people's, else those the words name."""
    found: dict[str, None] = {}
    for party in (subject, partner):
        own = [code for id in party.people if (code := scene.country_of_person(id))]
        found.update(dict.fromkeys(own or party.countries))
    return tuple(found)


def _evidence(scene: Scene, trigger: Trigger, subject: Party, partner: Party, setting: Setting) -> Span:
    """From the first to the last word that the mention rests on."""
    marks: list[Token] = [trigger.token]
    for party in (subject, partner):
        if party.end > party.start:
            marks += [scene.doc[party.start], scene.doc[party.end - 1]]
    span = span_of(min(marks, key=lambda t: t.i), max(marks, key=lambda t: t.i))
    marks_of_setting = [mark for mark in (setting.date, setting.place and setting.place.span) if mark]
    start = min([span.start, *(mark.start for mark in marks_of_setting)])
    return Span(start, max([span.end, *(mark.end for mark in marks_of_setting)]))
