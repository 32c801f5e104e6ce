"""Where and when: the phrases that follow an encounter's word, or hang on its verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from spacy.tokens import Token

from kg.annotations import DateMention
from kg.extract.meetings.beside import word_before
from kg.extract.meetings.dateline import dateline_city
from kg.extract.meetings.elsewhere import elsewhere, venue
from kg.extract.meetings.party import Party
from kg.extract.meetings.place import Place, best_place, named_place, place_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.timing import opens_happening, time_of
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import EVENTS, HAPPENING, LASTING, MARGINS, MEANS, MOVING, NOUNS, SET, STOPS
from kg.records import Span

_RUN = 40
_ENDS = frozenset(
    "about over to for as amid that which who where when and after before during following but".split()
)
_PARTS_OF_DAYS = frozenset("morning afternoon evening night".split())
_ABOVE = frozenset("xcomp advcl conj acl".split())
_PARTS = ("nmod", "flat", "compound", "appos")
_LEADS = frozenset("in at on near".split())
_PLACED = ("obl", "nmod", "advmod", "flat", "compound", "advcl", "obj", "dep")


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when, as far as the words near an encounter say."""

    place: Place | None = None
    date: DateMention | None = None


def setting_of(scene: Scene, trigger: Trigger, partner: Party | None) -> Setting:
    """The place and time of an encounter, told in its own clause."""
    run = list(_run(scene, trigger, partner))
    after = [place for t in run if partner and t.i >= partner.end and (place := place_at(scene, t))]
    hung = [_first(scene, t) for head in _heads(trigger) for t in _hung(head, clauses=_is_told(trigger))]
    places = [place for t in run if (place := place_at(scene, t))]
    places = places or [place for t in hung if (place := place_at(scene, t))]
    places = places or _named_by(scene, trigger)
    places = places or ([] if trigger.ahead else elsewhere(scene, trigger, partner))
    places = after if any(place.known for place in after) else places
    places = places if any(place.name for place in places) else [*venue(scene, trigger), *places]
    places = [*places, *_here(scene, run)] or _of_event(scene, run)
    return Setting(best_place(places), time_of(scene, run + hung, trigger))


def _first(scene: Scene, token: Token) -> Token:
    """The first token of the name that a token ends."""
    name = scene.names.get(token.i)
    inside = name is not None and name.start < token.idx
    return (
        next((t for t in scene.doc[max(token.i - 5, 0) : token.i] if name and t.idx == name.start), token)
        if inside
        else token
    )


def _here(scene: Scene, run: list[Token]) -> list[Place]:
    """ "met X here on Sunday": the city that the story was filed from."""
    city = dateline_city(scene) if any(t.lower_ == "here" for t in run) else None
    return [city] if city else []


def _of_event(scene: Scene, run: list[Token]) -> list[Place]:
    """The known city that an event bears in its name: "at the Munich Security Conference"."""
    for t in run:
        if t.lower_ in EVENTS and t.pos_ == "PROPN":
            first = next((w for w in t.doc[max(t.i - 4, 0) : t.i] if w.text[:1].isupper()), t)
            known = scene.lexicon.places(first.text)
            if known and scene.lexicon.country(first.text) is None:
                return [Place(first.text, known[0].country, True, Span(first.idx, first.idx + len(first)))]
    return []


def _is_told(trigger: Trigger) -> bool:
    """Whether a word such as "discussed" takes objects that have places of their own."""
    return trigger.is_verb and trigger.word.official and not trigger.word.joint


def _run(scene: Scene, trigger: Trigger, partner: Party | None) -> Iterator[Token]:
    """The tokens after a word that still tell of it: over places and times, past its party."""
    doc, start = scene.doc, trigger.token.i + 1
    told = _is_told(trigger)
    if partner and partner.start >= start:
        before = takewhile(lambda t: not _leaves(scene, t), doc[start : partner.start])
        yield from takewhile(lambda t: not (told and _is_topic(scene, t)), before)
        start = partner.end
    after = takewhile(lambda t: not _leaves(scene, t), doc[start : start + _RUN])
    yield from takewhile(lambda t: not (told and _is_topic(scene, t)), after)


def _is_topic(scene: Scene, token: Token) -> bool:
    """Whether a noun after "spoke" or "discussed" says about what, not by what means."""
    led = any(
        t.lower_ == "at" for t in token.doc[max(token.i - 3, 0) : token.i]
    )  # "at the royal palace in Oslo"
    said = token.lower_ in MEANS | MARGINS | _PARTS_OF_DAYS or token.lower_ == "face"  # "face to face"
    return token.pos_ == "NOUN" and token.i not in scene.dates and not said and not led


def _leaves(scene: Scene, token: Token) -> bool:
    """Whether a token turns from where and when to something else."""
    if (token.text in STOPS and token.idx not in scene.scare_marks) or scene.begins_sentence(token.i):
        return True
    if token.is_space and "\n" in token.text:
        return True
    if token.i in scene.dates or token.i in scene.names:
        return False
    if token.lower_ == "and" and any(t.lemma_ in NOUNS for t in token.doc[token.i + 1 : token.i + 4]):
        return True  # "and an audience with Y at the palace"
    if token.lower_ == "since" and token.dep_ == "mark":
        return True  # "since she took office"
    if token.lower_ == "and" and _joins_words_of_name(token):
        return False
    if token.lower_ in SET or (word_before(token) in SET) or token.lemma_ in HAPPENING:
        return False
    ahead = {t.lower_ for t in token.doc[token.i : token.i + 6]}
    if token.lower_ == "for" and ahead & (LASTING | {"time"}):
        return False  # "for two hours", "for the first time"
    if token.lower_ == "to" and (
        _is_place_name(scene, token.i + 1) or word_before(token) in ("face", "-") or _happens(token)
    ):
        return False  # "welcomed X to Oslo yesterday", "spoke face to face", "is to be held in Oslo"
    if token.lower_ == "over" and any(t.lower_ in MEANS for t in token.doc[token.i + 1 : token.i + 4]):
        return False
    if token.lower_ == "on" and token.i + 2 < len(token.doc):
        near = 5 if any(t.lower_ in _PARTS_OF_DAYS for t in token.doc[token.i + 1 : token.i + 4]) else 3
        after = token.doc[token.i + 1 : token.i + near]  # "on the evening of May 3"
        return not any(t.lower_ in MARGINS or t.i in scene.dates for t in after)
    ends = token.lower_ in _ENDS and not opens_happening(token)
    return ends or (token.tag_ in ("VBD", "VBZ", "VBP", "MD") and not _happens(token))


def _happens(token: Token) -> bool:
    """ "which will be held in Oslo", "which is to be held there"."""
    helps = token.dep_.startswith(("aux", "mark", "cop"))
    return helps and (token.tag_ in ("MD", "TO") or token.lower_ == "is") and token.head.lemma_ in HAPPENING


def _joins_words_of_name(token: Token) -> bool:
    """ "a summit of Heads of State and Government"."""
    if not 0 < token.i < len(token.doc) - 1:
        return False
    before, after = token.nbor(-1), token.nbor(1)
    return after.dep_ == "conj" and after.head == before and before.text.istitle() and after.text.istitle()


def _is_place_name(scene: Scene, i: int) -> bool:
    """Whether the name of a city or country stands here."""
    name = scene.names.get(i)
    return name is not None and name.kind in ("GPE", "LOC")


def _heads(trigger: Trigger) -> Iterator[Token]:
    """The word, its verb, and the verbs of travel that lead to it: "flew to Oslo to meet"."""
    yield trigger.token
    verb = trigger.verb
    if verb is None or trigger.ahead:
        return
    if not trigger.is_verb:
        yield verb
    if verb.dep_ in _ABOVE and (verb.head.lemma_ in MOVING or verb.head.lemma_ == "visit"):
        yield verb.head


def _hung(head: Token, *, clauses: bool) -> Iterator[Token]:
    """What hangs on a word as place or time, with its own apposition; or clauses alone."""
    for child in head.children:
        if child.dep_.startswith("advcl" if clauses else _PLACED):
            yield child
            if any(t.lower_ in _LEADS for t in child.children):
                yield from (t for t in child.children if t.dep_.startswith(_PARTS))


def _named_by(scene: Scene, trigger: Trigger) -> list[Place]:
    """The city that a noun is named by: "the Astana session"."""
    if trigger.is_verb:
        return []
    names = [scene.names[t.i] for t in trigger.token.lefts if t.dep_ == "compound" and t.i in scene.names]
    return [place for name in names if (place := named_place(scene, name)) and place.known]
