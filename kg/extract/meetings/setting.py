"""Where and when: the phrases that follow an encounter's word, or hang on its verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.annotations import DateMention, NameMention
from kg.extract.meetings.party import Party
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.triggers import Trigger

_MOVING = frozenset("arrive come travel fly go visit return land head".split())
_REPORTING = frozenset("say tell announce report state add note quote publish write tweet declare".split())
_LEADS = frozenset("in at near outside".split())
_RUN = 40
_STOPS = frozenset('.;:?!–—“”"')
_ENDS = frozenset(
    "about over to for as amid that which who where when and after before during following but".split()
)


@dataclass(frozen=True, slots=True)
class Place:
    """A place as written, with its country as far as known; a bare country has no name."""

    name: str | None
    country: str | None
    known: bool = False  # a city that the lexicon knows


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when, as far as the words near an encounter say."""

    place: Place | None = None
    date: DateMention | None = None


def setting_of(scene: Scene, trigger: Trigger, partner: Party | None) -> Setting:
    """The place and time of an encounter, told in its own clause."""
    run = list(_run(scene, trigger.token, partner))
    around = run + list(_around(trigger))
    return Setting(_place(scene, around), _date(scene, around, trigger))


def _run(scene: Scene, token: Token, partner: Party | None) -> Iterator[Token]:
    """The tokens after a word that still tell of it: past its party, over places and times."""
    doc, i = scene.doc, token.i + 1
    while i < min(token.i + _RUN, len(doc)):
        if partner and partner.start <= i < partner.end:
            i = partner.end
            continue
        t = doc[i]
        inside = i in scene.dates or i in scene.names
        if t.text in _STOPS or (t.is_sent_start and not doc[i - 1].text.endswith(".")):
            return
        if not inside and (t.lower_ in _ENDS or t.tag_ in ("VBD", "VBZ", "VBP", "MD")):
            return
        yield t
        i += 1


def _around(trigger: Trigger) -> Iterator[Token]:
    """The tokens of the phrases that hang on the word, its verb, or the verb that leads to it."""
    heads = [trigger.token]
    if trigger.verb is not None:
        heads.append(trigger.verb)
        above = trigger.verb.head
        if trigger.verb.dep_ in ("xcomp", "advcl", "conj") and above.lemma_ in _MOVING:
            heads.append(above)
    for head in heads:
        for child in head.children:
            if (
                child.dep_.startswith(("obl", "nmod", "advmod", "obj", "flat", "advcl"))
                or child.dep_ == "compound"
            ):
                yield from (
                    t for t in child.subtree if child.dep_ != "advcl" or t.head == child or t == child
                )


def _place(scene: Scene, tokens: list[Token]) -> Place | None:
    """The place named first, a city before a venue, with the country that follows it."""
    found = [place for token in tokens if (place := _place_at(scene, token))]
    named = [place for place in found if place.name]
    best = next((place for place in named if place.known), named[0] if named else None)
    if best is None:
        return found[0] if found else None
    country = best.country or next((place.country for place in found if place.country), None)
    return Place(best.name, country, best.known)


def _place_at(scene: Scene, token: Token) -> Place | None:
    """A token as the first of a name that "in" or "at" leads to."""
    name = scene.names.get(token.i)
    if name is None or name.start != token.idx or name.kind in ("PERSON", "NORP") or not _led(scene, token):
        return None
    text = scene.doc.text[name.start : name.end]
    country = scene.lexicon.country(text)
    if country is not None:
        return Place(None, country.code)
    places = scene.lexicon.places(text)
    if not places and name.kind not in ("GPE", "LOC") and not _is_venue(scene, name):
        return None
    return Place(text, _country(scene, text, places[0].country if places else None), bool(places))


def _country(scene: Scene, text: str, of_place: str | None) -> str | None:
    """The country of a place, a capital's or a public building's."""
    capital = scene.lexicon.capital(text)
    if capital is not None:
        return capital.code
    bodies = {body.country for body in scene.lexicon.organizations(text) if body.kind == "government"}
    return of_place or (bodies.pop() if len(bodies) == 1 else None)


def _is_venue(scene: Scene, name: NameMention) -> bool:
    """Whether a name is that of a seat of government: people meet "at the Kremlin"."""
    bodies = scene.lexicon.organizations(scene.doc.text[name.start : name.end])
    return any(body.kind == "government" for body in bodies)


def _led(scene: Scene, token: Token) -> bool:
    """Whether a name stands after "in" or "at", or after a verb or noun of travel."""
    for i in range(token.i - 1, max(token.sent.start, token.i - 7) - 1, -1):
        before = scene.doc[i]
        if before.lower_ in _LEADS:
            return True
        if (before.lower_ == "to" and i and scene.doc[i - 1].lemma_ in _MOVING) or before.lemma_ == "visit":
            return True
        if (
            before.pos_ not in ("DET", "ADJ", "NOUN", "PROPN")
            and before.lower_ != "of"
            and before.text != ","
        ):
            return False
    return False


def _date(scene: Scene, tokens: list[Token], trigger: Trigger) -> DateMention | None:
    """The time named nearest to the word, in its clause."""
    found = [scene.dates[t.i] for t in tokens if t.i in scene.dates]
    return found[0] if found else _date_beside(scene, trigger)


def _date_beside(scene: Scene, trigger: Trigger) -> DateMention | None:
    """A time between the subject and its verb, or at the head of the sentence."""
    verb = trigger.verb or trigger.token
    for i in range(verb.i - 1, verb.sent.start - 1, -1):
        token = scene.doc[i]
        if i in scene.dates:
            return scene.dates[i]
        if token.pos_ == "VERB" and token.lemma_ in _REPORTING:
            return None
    return None
