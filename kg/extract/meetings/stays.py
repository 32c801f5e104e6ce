"""Where people are said to stay: "flew to Oslo on Monday", "visiting Oslo", "her trip to Oslo"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.annotations import DateMention, is_noise
from kg.extract.meetings.beside import word_after
from kg.extract.meetings.party import party_at
from kg.extract.meetings.place import Place, best_place, place_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.subject import nearest_before, owner_of, subject_of
from kg.extract.meetings.words import MOVING

_TRIPS = frozenset(("visit", "trip"))
_JOURNEYS = MOVING | _TRIPS
_ONWARD = frozenset("leave depart head fly travel".split())
_EARLIER = frozenset("last previous earlier past".split())  # visits that are over
_OCCASIONS = frozenset("summit conference forum gathering".split())
_AT = frozenset("at during attend sidelines margins".split())
_REACH = 16


@dataclass(frozen=True, slots=True)
class Stay:
    """Somebody at a place, told from a token on."""

    token: int
    people: tuple[str, ...]
    place: Place
    date: DateMention | None
    lasts: bool = False  # told as a journey: for some days, not for one encounter
    onward: bool = False  # "leaves for Oslo": what is told before was elsewhere


def read_stays(scene: Scene) -> tuple[Stay, ...]:
    """All stays that an article tells of, in order."""
    return tuple(stay for token in scene.doc if (stay := _stay(scene, token)))


def _stay(scene: Scene, token: Token) -> Stay | None:
    """The stay that a verb or noun of travel tells of."""
    people = _travellers(scene, token)
    if not people or is_noise(token):
        return None
    run = list(_run(token))
    place = best_place([place for t in run if (place := place_at(scene, t, towards=True))])
    gone = any(t.lower_ == "had" for t in token.children)  # who had arrived on Monday may be met later
    date = (
        None
        if gone
        else next((scene.dates[t.i] for t in (*run, *_before(scene, token)) if t.i in scene.dates), None)
    )
    onward = token.lemma_ in _ONWARD
    return Stay(token.i, people, place, date, lasts=True, onward=onward) if place else None


def _before(scene: Scene, token: Token) -> list[Token]:
    """The tokens of the sentence before a word of travel, from the last verb on."""
    before = list(scene.doc[scene.sentence(token.i)[0] : token.i])
    verbs = [t.i for t in before if t.pos_ == "VERB" and t.lemma_ not in MOVING]
    return [t for t in before if not verbs or t.i > verbs[-1]]


def _travellers(scene: Scene, token: Token) -> tuple[str, ...]:
    """Who travels, where a token is a word for it."""
    if token.pos_ == "VERB" and token.lemma_ in _JOURNEYS:
        return subject_of(scene, token).people or (_who_does(scene, token) if token.tag_ == "VBG" else ())
    if token.pos_ == "NOUN" and token.lemma_ in _TRIPS:
        if any(t.lower_ in _EARLIER for t in token.children):
            return ()
        owner = owner_of(scene, token).people or _guest(scene, token) or nearest_before(scene, token).people
        return owner or _who_does(scene, token)
    return _present(scene, token) or _attendant(scene, token)


def _who_does(scene: Scene, word: Token) -> tuple[str, ...]:
    """Who is named only after a visit: "during a visit to Oslo, X met Y", "after arriving there, X met Y"."""
    verb = next((t for t in word.ancestors if t.pos_ == "VERB"), None)
    return subject_of(scene, verb).people if verb is not None and verb.i > word.i else ()


def _attendant(scene: Scene, token: Token) -> tuple[str, ...]:
    """Who is at an occasion: "met X at the summit in Oslo"."""
    verb = next((t for t in token.ancestors if t.pos_ == "VERB"), None)
    if token.lemma_ not in _OCCASIONS or verb is None or verb.i > token.i or verb.tag_ == "VB":
        return ()
    before = scene.doc[max(token.i - _REACH, verb.i) : token.i]
    return subject_of(scene, verb).people if any(t.lower_ in _AT or t.lemma_ in _AT for t in before) else ()


def _guest(scene: Scene, noun: Token) -> tuple[str, ...]:
    """Whose a visit is: "the visit of X to Oslo"."""
    after = noun.nbor(1) if noun.i + 1 < len(noun.doc) else noun
    return party_at(scene, after.i + 1).people if after.lower_ == "of" else ()


def _present(scene: Scene, token: Token) -> tuple[str, ...]:
    """Who is somewhere: "when she was in Oslo"."""
    if token.lemma_ != "be" or word_after(token) not in ("in", "at"):
        return ()
    before = token.nbor(-1) if token.i else token
    return scene.of(before).people


def _run(token: Token) -> Iterator[Token]:
    """The tokens after a word of travel, to the end of its clause."""
    for t in token.doc[token.i + 1 : min(token.i + _REACH, token.sent.end)]:
        if t.text in ".;:" or t.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            return
        yield t
