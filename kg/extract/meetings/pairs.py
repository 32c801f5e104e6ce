"""Who meets whom: the parties of each encounter that one word tells of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.meetings.attendance import attended_by
from kg.extract.meetings.beside import word_after, word_before
from kg.extract.meetings.doer import doer_of, host_of, is_joined
from kg.extract.meetings.partner import partners_of, scope_of
from kg.extract.meetings.party import NOBODY, Party, is_named, party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.setting import setting_of
from kg.extract.meetings.subject import subject_of
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import (
    ADDRESSING,
    ATTENDING,
    CHAIRING,
    CONVEYING,
    MOVING,
    TALKS,
    WITHIN,
    Word,
)

# Nouns whose plural means several encounters; "talks" may be one.
_COUNTED = frozenset("meeting call summit session conversation dinner lunch".split())
_OCCASIONS = frozenset("summit session conference".split())
_CALLING = frozenset("call phone telephone".split())  # one after the other
_TO = 8  # tokens from "expressed" to "to"
_FEW = 3  # countries met one by one: more are told of as a whole
_PASSIVE = Word(partner=("by",))


def pairs_of(scene: Scene, trigger: Trigger) -> Iterator[tuple[Party, Party]]:
    """The subject and the other party of each encounter that one word tells of."""
    scope = NOBODY if trigger.is_verb else scope_of(scene, trigger.token)
    if len(scope.people) + len(scope.countries) >= 2 and len(scope.people) != 1:
        yield NOBODY, scope
    elif len(scope.people) == 1 and (other := _other_side(scene, scope)):
        yield replace(scope, countries=()), other
    elif at_table := _at_table(scene, trigger):
        yield at_table
    else:
        yield from _met(scene, trigger, scope)


def _at_table(scene: Scene, trigger: Trigger) -> tuple[Party, Party] | None:
    """Guests and host of a meal: "X attended a dinner hosted by Y", "a dinner hosted by Y for X"."""
    host = host_of(scene, trigger)
    if not host.people or trigger.verb is None:
        return None
    partners = partners_of(scene, trigger.token, trigger.word)
    guests = partners[0] if partners else _served(scene, host) or subject_of(scene, trigger.verb)
    guests = replace(guests, people=tuple(id for id in guests.people if id not in host.people))
    return (guests, host) if guests.people else None


def _served(scene: Scene, host: Party) -> Party:
    """ "Hosted by Y for X"."""
    led = host.end < len(scene.doc) and scene.doc[host.end].lower_ == "for"
    return party_at(scene, host.end + 1) if led else NOBODY


def _met(scene: Scene, trigger: Trigger, scope: Party) -> Iterator[tuple[Party, Party]]:
    """The same where no "between" tells both: who does what the word says, and with whom."""
    word = _PASSIVE if _is_passive(trigger) else trigger.word
    partners = partners_of(scene, trigger.token, word)
    subject = scope if scope.people and partners else doer_of(scene, trigger)  # "of A with B"
    if (
        partners
        and not subject
        and not trigger.definite
        and trigger.verb
        and trigger.verb.lemma_ in ATTENDING
    ):
        subject = subject_of(scene, trigger.verb)  # "attended a meeting with X"
    subject, partners = _two(scene, trigger, subject, partners)
    if not partners and subject.people and (other := _addressee(scene, trigger) or _host(scene, trigger)):
        partners = [other]
    alone = not subject and not trigger.is_verb  # "talks with A and B": who met them is not told here
    for partner in (part for each in partners for part in _parts(trigger, each, alone=alone)):
        yield subject, partner
    if trigger.is_verb and not partners and not subject.people and _are_two(trigger):
        yield NOBODY, NOBODY  # "the two leaders had spoken"
    together = len(subject.people) >= 2 or (subject.unnamed and len(subject.countries) >= 2)
    if not trigger.is_verb and not partners and _is_occasion(trigger):
        return
    if not partners and (not trigger.is_verb or (together and (word.joint or "with" in word.partner))):
        yield subject, NOBODY


def _is_occasion(trigger: Trigger) -> bool:
    """ "while at a summit in Oslo": where people were, not whom they met."""
    return trigger.token.lemma_ in _OCCASIONS and trigger.led in ("at", "during") and not trigger.definite


def _are_two(trigger: Trigger) -> bool:
    """Whether "two" or "both" stand as a verb's subject, or with it."""
    subjects = (t for t in trigger.token.children if t.dep_.startswith("nsubj"))
    return any(t.lower_ in ("two", "both") for s in subjects for t in (s, *s.children))


def _other_side(scene: Scene, scope: Party) -> Party:
    """Who is only described: "between X and his Norwegian colleague"."""
    own = {scene.country_of_person(id) for id in scope.people}
    others = tuple(code for code in scope.countries if code not in own)
    return replace(scope, people=(), countries=others, unnamed=True) if others else NOBODY


def _is_passive(trigger: Trigger) -> bool:
    """Whether the subject is the one who is met: "was received by"."""
    verb = trigger.token
    if trigger.word.joint and verb.tag_ in ("VBN", "VBD") and word_after(verb) == "by":
        return True  # "a session co-chaired by A and B"
    helped = any(t.lemma_ == "be" for t in verb.doc[max(0, verb.i - 3) : verb.i])
    return trigger.is_verb and verb.tag_ in ("VBN", "VBD") and helped and word_before(verb) != "have"


def _addressee(scene: Scene, trigger: Trigger) -> Party:
    """Who is spoken to at an encounter: "told her in a call", "thanked him during the meeting"."""
    if trigger.is_verb or trigger.verb is None:
        return NOBODY
    if is_joined(trigger):
        return party_at(scene, trigger.verb.i + 1, trigger.token.i)
    if trigger.verb.lemma_ in CHAIRING:
        return attended_by(scene, trigger)
    if trigger.led not in WITHIN:
        return NOBODY
    if trigger.verb.lemma_ in CONVEYING:
        return _told_to(scene, trigger.verb)
    addressed = trigger.verb.lemma_ in ADDRESSING
    return party_at(scene, trigger.verb.i + 1, trigger.token.i) if addressed else NOBODY


def _told_to(scene: Scene, verb: Token) -> Party:
    """ "Expressed his condolences to X"."""
    after = scene.doc[verb.i + 1 : min(verb.i + _TO, scene.sentence(verb.i)[1])]
    to = next((t for t in after if t.lower_ == "to"), None)
    party = party_at(scene, to.i + 1) if to is not None else NOBODY
    return party if party.people else NOBODY


def _host(scene: Scene, trigger: Trigger) -> Party:
    """The country that somebody "arrived in Oslo for talks" talks with."""
    if trigger.is_verb or trigger.verb is None or trigger.verb.lemma_ not in MOVING or trigger.led != "for":
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


def _parts(trigger: Trigger, partner: Party, *, alone: bool) -> list[Party]:
    """The parties met one by one: "meetings with A and B", "met separately with A and B"."""
    many = trigger.token.tag_ in ("NNS", "NNPS") and trigger.token.lemma_ in _COUNTED
    in_turn = trigger.is_verb and trigger.token.lemma_ in _CALLING
    spent = trigger.verb is not None and trigger.verb.lemma_ == "spend"  # "spent Monday meeting with A and B"
    apart = (
        many
        or in_turn
        or spent
        or any(t.lower_ in ("separately", "separate", "respectively") for t in trigger.token.sent)
    )
    if not (apart or alone):
        return [partner]
    if partner.unnamed and 1 < len(partner.countries) <= _FEW:
        return [replace(partner, countries=(code,)) for code in partner.countries]
    if len(partner.countries) > _FEW and not partner.people:
        return [partner]
    if len(partner.people) + bool(partner.bodies) < 2:
        return [partner]
    each = [replace(partner, people=(id,), countries=(), bodies=()) for id in partner.people]
    return [replace(partner, people=()), *each] if partner.bodies else each
