"""Who meets: a noun's owner, the subject of its clause, or who tells of it."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.meetings.beside import word_before
from kg.extract.meetings.party import NOBODY, Party, party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.subject import nearest_before, owner_of, subject_of
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import ATTENDING, HOLDING, MEALS, REPORTING, WITHIN

_HOSTED = frozenset("hosted given offered".split())
_NEAR = 10  # tokens from a meal to its host


def doer_of(scene: Scene, trigger: Trigger) -> Party:
    """Who meets: the noun's owner, else the subject of its clause."""
    if not trigger.is_verb and (holder := _holder(scene, trigger)):
        return holder
    if trigger.verb is None or not trigger.is_verb:
        owner = owner_of(scene, trigger.token)
        if owner.people or len(owner.countries) > 1:
            return owner
    if trigger.verb is None:
        return _who_is_there(scene, trigger)
    if trigger.verb.lemma_ in ATTENDING and not is_joined(trigger):
        return NOBODY  # who attends a summit has not met everybody there
    if any(t.lower_ == "present" for t in trigger.token.ancestors):
        return NOBODY  # who was present at the talks
    found = _agent(scene, trigger) or subject_of(scene, _sayer(trigger) or trigger.verb)
    if not found.people and _is_told_by_one(trigger.verb):
        teller = subject_of(scene, trigger.verb.head)
        found = teller if teller.people else found
    return NOBODY if found.start <= trigger.token.i < found.end else found


def _sayer(trigger: Trigger) -> Token | None:
    """ "X said that talks with Y were long": the verb by which one of those who talked tells of it."""
    verb = trigger.verb
    tells = not trigger.is_verb and verb is not None and verb.dep_ == "ccomp" and trigger.token.head == verb
    subject = trigger.token.dep_.startswith("nsubj") and verb is not None and verb.head.lemma_ in REPORTING
    return verb.head if verb is not None and tells and subject else None


def _is_told_by_one(verb: Token) -> bool:
    """ "X said they discussed trade with Y": who tells of it was there."""
    they = any(t.lower_ in ("they", "we") and t.dep_.startswith("nsubj") for t in verb.children)
    return they and verb.dep_ == "ccomp" and verb.head.lemma_ in REPORTING


def _agent(scene: Scene, trigger: Trigger) -> Party:
    """ "This was conveyed by X during a meeting with Y": who does it."""
    if trigger.verb is None or trigger.is_verb or trigger.led not in WITHIN:
        return NOBODY
    agent = next((t for t in trigger.verb.children if t.dep_ == "obl:agent" and t.i < trigger.token.i), None)
    return party_at(scene, agent.left_edge.i + 1, trigger.token.left_edge.i) if agent is not None else NOBODY


def host_of(scene: Scene, trigger: Trigger) -> Party:
    """Who gives a meal: "a dinner hosted by X"."""
    if trigger.is_verb or trigger.token.lemma_ not in MEALS:
        return NOBODY
    near = scene.doc[trigger.token.i + 1 : min(trigger.token.i + _NEAR, scene.sentence(trigger.token.i)[1])]
    by = next((t for t in near if t.lower_ == "by" and word_before(t) in _HOSTED), None)
    return party_at(scene, by.i + 1) if by is not None else NOBODY


def _holder(scene: Scene, trigger: Trigger) -> Party:
    """Whose an encounter was: "a meeting that X was to have held with Y"."""
    clauses = (t for t in trigger.token.children if t.dep_.startswith("acl") and t.lemma_ in HOLDING)
    own = next((t for t in clauses if any(c.dep_ == "nsubj" and c.pos_ == "PROPN" for c in t.children)), None)
    return subject_of(scene, own) if own is not None else NOBODY


def is_joined(trigger: Trigger) -> bool:
    """ "joined X for a meeting"."""
    return trigger.verb is not None and trigger.verb.lemma_ == "join" and trigger.led == "for"


def _who_is_there(scene: Scene, trigger: Trigger) -> Party:
    """ "X was in Oslo for talks"."""
    found = nearest_before(scene, trigger.token)
    between = scene.doc[found.end : trigger.token.i]
    is_there = found.end > 0 and any(t.lemma_ == "be" for t in between)
    if any(t.lower_ == "present" for t in between):
        return NOBODY
    return found if is_there else NOBODY
