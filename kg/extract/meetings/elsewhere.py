"""Places that stand apart from an encounter's word: before its verb, before "where", where guests are welcomed to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from spacy.tokens import Token

from kg.extract.meetings.beside import word_after, word_before
from kg.extract.meetings.party import Party
from kg.extract.meetings.party_words import HOUSES, VENUES
from kg.extract.meetings.place import Place, named_place, place_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.timing import leads_there
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import FINITE, STOPS
from kg.records import Span

_HOSTING = frozenset("welcome host greet receive invite".split())
_OFFICIAL = frozenset("presidential royal imperial government governmental state papal prime".split())
_PLAIN = frozenset("headquarters airport".split())  # written small after a name
_LONGEST = 5  # words of such a name
_SITES = frozenset("city town place venue".split())
_REACH = 6
_NEAR = 7  # tokens to "there"
_AFTER = 16  # tokens to "the same city"
_BACK = 120  # tokens before the sentence, to the city that is the same


def elsewhere(scene: Scene, trigger: Trigger, partner: Party | None) -> list[Place]:
    """The places told apart from an encounter's word, by the first rule that finds any."""
    rules = (_where, _before, _there)
    found = next((places for rule in rules if (places := rule(scene, trigger))), [])
    return found or (_welcomed_to(scene, trigger, partner) if partner else [])


def _where(scene: Scene, trigger: Trigger) -> list[Place]:
    """The place before "where": "his stay in Oslo, where he met", "flew in from Oslo, where"."""
    where = _opens_clause(scene, trigger)
    if where is None:
        return []
    before = scene.doc[max(where.sent.start, where.i - _REACH) : where.i]
    led = [place for t in before if (place := place_at(scene, t))]
    names = [name for t in before if (name := scene.names.get(t.i)) and name.start == t.idx]
    return led or [
        place for name in names if name.kind in ("GPE", "LOC") and (place := named_place(scene, name))
    ]


def _opens_clause(scene: Scene, trigger: Trigger) -> Token | None:
    """The "where" that opens the clause of a word: no other finite verb stands between."""
    for i in range(trigger.token.i - 1, scene.sentence(trigger.token.i)[0], -1):
        token = scene.doc[i]
        if token.lower_ == "where":
            return token
        if token.text in STOPS or (token.tag_ in FINITE and token.pos_ == "VERB" and token != trigger.verb):
            return None
    return None


def _before(scene: Scene, trigger: Trigger) -> list[Place]:
    """A place before the verb, or between it and its noun: "in Oslo met X", "In Oslo on Monday, X met Y"."""
    for token in _back(scene, trigger):
        place = place_at(scene, token)
        if place is not None and place.name and _is_set_off(scene, trigger, token, place):
            return [place]
    return []


def _back(scene: Scene, trigger: Trigger) -> Iterator[Token]:
    """The tokens of the clause before a word, the nearest first."""
    for i in range(trigger.token.i - 1, scene.sentence(trigger.token.i)[0] - 1, -1):
        token = scene.doc[i]
        other = (
            token.pos_ == "VERB" and token.dep_ != "case" and token != trigger.verb and not leads_there(token)
        )
        if other or token.text in STOPS:
            return
        yield token


def _is_set_off(scene: Scene, trigger: Trigger, token: Token, place: Place) -> bool:
    """Whether a place belongs to the clause and not to the noun before it."""
    past = place.span.end if place.span else token.idx + len(token)
    end = next((t for t in scene.doc[token.i :] if t.idx >= past), token)
    start = scene.sentence(token.i)[0]
    opening = [t for t in scene.doc[start : token.i] if t.i not in scene.dates]
    if len(opening) <= 2 and not any(t.pos_ == "VERB" for t in opening):
        return True
    between = trigger.verb is not None and trigger.verb.i < token.i
    return between or end.pos_ in ("VERB", "AUX") or end.i in scene.dates


def _there(scene: Scene, trigger: Trigger) -> list[Place]:
    """ "talks there in August": the last city named in the sentence; "in the same city": also before it."""
    start, end = scene.sentence(trigger.token.i)
    after = scene.doc[trigger.token.i + 1 : min(trigger.token.i + _AFTER, end)]
    there = any(t.lower_ == "there" and t.dep_ != "expl" for t in after[:_NEAR])
    same = any(t.lower_ in _SITES and word_before(t) == "same" for t in after)
    begin = max(start - _BACK, 0) if same else start
    before = scene.doc[begin : trigger.token.i] if there or same else ()
    return [place for t in before if (place := place_at(scene, t)) and place.name][-1:]


def _welcomed_to(scene: Scene, trigger: Trigger, partner: Party) -> list[Place]:
    """ "welcomed X to Oslo", "welcomed to Oslo X"."""
    if trigger.token.lemma_ not in _HOSTING or not trigger.is_verb:
        return []
    after = (*scene.doc[trigger.token.i + 1 : trigger.token.i + 2], *scene.doc[partner.end : partner.end + 3])
    to = next((t for t in after if t.lower_ == "to"), None)
    near = scene.doc[to.i + 1 : to.i + 3] if to else ()
    return [place for t in near if (place := place_at(scene, t, towards=True))]


def venue(scene: Scene, trigger: Trigger) -> list[Place]:
    """A seat of office, with a name or without: "at State House", "at the presidential complex"."""
    end = min(trigger.token.i + 25, scene.sentence(trigger.token.i)[1])
    for token in scene.doc[trigger.token.i + 1 : end]:
        if token.lower_ in ("at", "in", "to") and (house := _house(scene, token.i + 1, end)):
            return [house]
        if token.lower_ == "at" and word_after(token) in ("the", "his", "her"):
            kind, noun = scene.doc[token.i + 2 : token.i + 4] if token.i + 3 < end else (token, token)
            if kind.lower_ in _OFFICIAL and noun.lower_ in VENUES:
                span = Span(kind.idx, noun.idx + len(noun))
                return [Place(scene.text[slice(*span)], None, span=span)]
    return []


def _house(scene: Scene, start: int, end: int) -> Place | None:
    """The name that begins here, after "the", if it ends in a word for a house."""
    first = start + (start < end and scene.doc[start].lower_ == "the")
    words = scene.doc[first : min(first + _LONGEST, end)]
    name = list(takewhile(lambda t: t.text[:1].isupper() or t.lower_ in _PLAIN, words))
    if len(name) < 2 or name[-1].lower_ not in HOUSES:
        return None
    span = Span(name[0].idx, name[-1].idx + len(name[-1]))
    return Place(scene.text[slice(*span)], None, span=span)
