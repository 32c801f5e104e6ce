"""Reads every mention of an encounter: a word for one, with its parties and its setting."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.annotations import span_of
from kg.extract.meetings.attendance import attendees_of
from kg.extract.meetings.confidence import confidence_of
from kg.extract.meetings.draft import Draft
from kg.extract.meetings.mode import mode_of
from kg.extract.meetings.news import is_linked, is_news, on_margins
from kg.extract.meetings.occasion import occasion_of
from kg.extract.meetings.pairs import pairs_of
from kg.extract.meetings.party import NOBODY, Party, is_named
from kg.extract.meetings.party_words import GROUPS
from kg.extract.meetings.place import in_country
from kg.extract.meetings.presence import presence_of
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.setting import Setting, setting_of
from kg.extract.meetings.sides import is_weak, sides_of
from kg.extract.meetings.status import status_of
from kg.extract.meetings.triggers import Trigger, triggers
from kg.extract.meetings.words import LATER_THAN, REMOTE, WEEKDAYS
from kg.records import Span


def read_drafts(scene: Scene) -> Iterator[Draft]:
    """All mentions of encounters in an article, in order."""
    yield from heapq.merge(_told(scene), _added(scene), key=lambda draft: draft.at)


def _added(scene: Scene) -> Iterator[Draft]:
    """The mentions that add people to an encounter told of before."""
    return (draft for token in scene.doc if (draft := presence_of(scene, token)))


def _told(scene: Scene) -> Iterator[Draft]:
    """The mentions that words for encounters make."""
    for trigger in triggers(scene):
        status = status_of(trigger)
        # What need not take place may still speak of what did: "the talks could fail".
        if status is not None or trigger.definite:
            yield from (_draft(scene, trigger, status, *pair) for pair in pairs_of(scene, trigger))


def _draft(scene: Scene, trigger: Trigger, status: str | None, subject: Party, partner: Party) -> Draft:
    """A mention with its parties, mode, place and time."""
    setting = setting_of(scene, trigger, partner or None)
    attending = NOBODY if partner else attendees_of(scene, trigger)
    draft = Draft(
        evidence=_evidence(scene, trigger, subject, partner, setting),
        people=tuple(dict.fromkeys((*subject.people, *partner.people))),
        sides=sides_of(scene, attending or subject, partner),
        mode=_mode(scene, trigger, subject, partner),
        status=_status(scene, trigger, status, setting),
        confidence=confidence_of(trigger, subject, partner),
        at=trigger.token.i,
        sentence=scene.sentence(trigger.token.i)[0],
        attended=attending.people,
        noun="" if trigger.is_verb else trigger.token.lemma_.lower(),
    )
    return _tied(scene, _set(scene, draft, trigger, setting), trigger, subject, partner)


def _status(scene: Scene, trigger: Trigger, status: str | None, setting: Setting) -> str:
    """ "To resume the talks after a meeting on Monday": what comes first, on a day gone by, was held."""
    day = setting.date.range if setting.date else None
    over = day is not None and scene.published is not None and day.end < scene.published
    return "held" if status == "planned" and over and trigger.led in LATER_THAN else status or ""


def _mode(scene: Scene, trigger: Trigger, subject: Party, partner: Party) -> str:
    """How people met; "the two leaders had a discussion" may go on about a call."""
    told = mode_of(trigger.token, trigger.word)
    goes_on = not partner and not is_named(scene, subject) and trigger.token.lemma_ == "discussion"
    return "unknown" if goes_on and told == trigger.word.mode else told


def _set(scene: Scene, draft: Draft, trigger: Trigger, setting: Setting) -> Draft:
    """A mention with what its words say of when, where and at what."""
    return replace(
        draft,
        led=trigger.led,
        near=tuple(scene.people_by_sentence[scene.sentence(trigger.token.i)[0]]),
        place=in_country(setting.place, draft.sides),
        date=setting.date,
        part_of=occasion_of(scene, trigger.token),
        news=is_news(trigger),
        linked=is_linked(trigger),
        margins=on_margins(trigger),
        weekday=_weekday(scene, setting),
    )


def _tied(scene: Scene, draft: Draft, trigger: Trigger, subject: Party, partner: Party) -> Draft:
    """A mention with how far it stands by itself, and points back at others."""
    of_both = not (trigger.is_verb or subject or partner) and _are_both(trigger.verb, trigger.token)
    back = of_both or (not trigger.is_verb and trigger.definite and not _is_named(partner))
    placed = draft.place is not None and draft.place.known
    weak = is_weak(scene, trigger, subject, partner, placed=placed)
    return replace(
        draft,
        bodies=_bodies(scene, partner),
        unnamed=partner.unnamed or subject.unnamed,
        weak=weak or _speak_again(scene, trigger, subject, partner),
        back=back,
        pointing=back and not is_named(scene, subject) and not _named_before(scene, trigger, subject),
        again=bool(draft.status) and _by_both(scene, trigger, draft.people),
    )


def _bodies(scene: Scene, partner: Party) -> tuple[str, ...]:
    """The bodies that are a party themselves, and do not only say whose minister or adviser somebody is."""
    last = scene.doc[partner.end - 1] if partner.unnamed and partner.countries else None
    one = last is not None and last.tag_ in ("NN", "NNP") and last.lower_ not in GROUPS
    return () if partner.people or one else tuple(id for id in partner.bodies if id in scene.stateless)


def _speak_again(scene: Scene, trigger: Trigger, subject: Party, partner: Party) -> bool:
    """ "The two sides discussed trade": goes on about an encounter, tells of none of its own."""
    described = not partner and not is_named(scene, subject)
    return described and trigger.word.official and mode_of(trigger.token, trigger.word) not in REMOTE


def _by_both(scene: Scene, trigger: Trigger, people: tuple[str, ...]) -> bool:
    """ "The two leaders had spoken by phone": two people whom the phrase does not name."""
    if people or not trigger.is_verb or mode_of(trigger.token, trigger.word) not in REMOTE:
        return False
    return _are_both(trigger.token, trigger.token)


def _are_both(verb: Token | None, told: Token) -> bool:
    """ "The two leaders", "the ministers of the two nations" do something."""
    subject = next((t for t in verb.children if t.dep_.startswith("nsubj")), None) if verb else None
    return subject not in (None, told) and any(t.lower_ in ("two", "both") for t in subject.subtree)


def _weekday(scene: Scene, setting: Setting) -> str:
    """The weekday that the words for the time name."""
    words = scene.text[setting.date.start : setting.date.end].lower().split() if setting.date else []
    return next((word for word in words if word in WEEKDAYS), "")


def _named_before(scene: Scene, trigger: Trigger, subject: Party) -> bool:
    """ "X and Y ended their meeting": the sentence names whose it is."""
    before = scene.doc[scene.sentence(trigger.token.i)[0] : trigger.token.i]
    named = {id for t in before if t.i in scene.names for id in scene.of(t).people}
    return len(subject.people) > 1 and named >= set(subject.people)


def _is_named(party: Party) -> bool:
    """Whether a party is more than "his counterpart"."""
    return bool(party.people or party.countries or party.bodies)


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
