"""Which countries meet, and whether those who speak to each other are office holders of several."""

from __future__ import annotations

from kg.extract.meetings.mode import mode_of
from kg.extract.meetings.party import Party
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import MOVING, REMOTE

_SPEAKING = frozenset("speak talk see discuss communicate converse".split())


def sides_of(scene: Scene, subject: Party, partner: Party) -> tuple[str, ...]:
    """The countries of both parties: the people's, else those the words name."""
    found: dict[str, None] = {}
    for party in (subject, partner):
        own = [code for id in party.people if (code := scene.country_of_person(id))]
        found.update(dict.fromkeys(own or party.countries))
    return tuple(found)


def is_weak(scene: Scene, trigger: Trigger, subject: Party, partner: Party, *, placed: bool) -> bool:
    """Whether a word such as "told" tells of no encounter by itself; "spoke by phone", "saw X in Oslo" do."""
    if not trigger.word.official or _officials(scene, subject, partner, joint=trigger.word.joint):
        return False
    if placed and trigger.token.lemma_ == "see" and subject.people and partner.people:
        return not any(scene.holds_office(id) for id in (*subject.people, *partner.people))
    if trigger.token.lemma_ in _SPEAKING and _may_meet(scene, trigger, subject, partner):
        return False
    remote = mode_of(trigger.token, trigger.word) in REMOTE
    return trigger.word.mode != "unknown" or trigger.token.lemma_ == "tell" or not remote


def _may_meet(scene: Scene, trigger: Trigger, subject: Party, partner: Party) -> bool:
    """ "Minister X talked with the ambassador of Norway", "went to Oslo to see Y", "spoke with his Norwegian colleague"."""
    one, other = subject.people, partner.people
    if not one or not all(scene.holds_office(id) for id in one):
        return False
    if trigger.token.lemma_ == "see" and other and trigger.token.head.lemma_ in MOVING:
        return True
    ours = {scene.country_of_person(id) for id in one}
    if not other:
        return partner.unnamed and bool(partner.countries) and ours.isdisjoint(partner.countries)
    theirs = {scene.country_of_person(id) for id in other}
    return ours.isdisjoint(theirs) and all(scene.holds_office(id) for id in other)


def _officials(scene: Scene, subject: Party, partner: Party, *, joint: bool) -> bool:
    """Whether those who speak to each other are office holders, of different countries."""
    one, other = subject.people, partner.people
    if not (one and other):  # "A and B met", "was signed by A and B"
        both = one if not partner else other if joint else ()
        one, other = both[:1], both[1:]
    if not one or not other or not all(scene.holds_office(id) for id in (*one, *other)):
        return False
    ours = {scene.country_of_person(id) for id in one}
    return ours.isdisjoint(scene.country_of_person(id) for id in other) and None not in ours
