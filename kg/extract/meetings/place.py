"""Places as a text names them: a city, a venue, or a bare country."""

from __future__ import annotations

from dataclasses import dataclass, replace

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from kg.annotations import NameMention
from kg.extract.meetings.beside import word_after, word_before
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import EVENTS, MOVING
from kg.records import Span

_LEADS = frozenset("in at outside".split())
_TOWARDS = frozenset("to into".split())
_AREAS = frozenset(
    "state province region city area district county island airport palace resort capital town village port".split()
)
_BASES = frozenset("air naval military army base airfield castle hotel".split())
_TOO_WIDE = frozenset(
    ("africa", "asia", "europe", "america", "middle east", "latin america", "west", "pacific")
)
_HOUSES = frozenset("office residence headquarters home".split())
_SEATED = frozenset("government ministry".split())  # kinds of bodies that are called by their building
_TRAVELS = MOVING | {"visit", "trip"}
_BACK = frozenset("back on over down up".split())
_PARTS_OF_STATES = frozenset(("Scottish", "Welsh", "Scotland", "Wales", "Palestinian"))
_NOMINAL = frozenset("DET ADJ NOUN PROPN".split())
_INSIDE = frozenset(("of", ",", "'s", "’s"))  # "in Norway's capital"
_REACH = 7  # tokens from "in" to the name: "in the northern English city of Liverpool"


@dataclass(frozen=True, slots=True)
class Place:
    """A place as written, with its country as far as known; a bare country has no name."""

    name: str | None
    country: str | None
    known: bool = False  # a city that the lexicon knows
    span: Span | None = None


def best_place(places: list[Place]) -> Place | None:
    """The city named first, else the venue, with the country that is named with it."""
    named = [place for place in places if place.name]
    best = next((place for place in named if place.known), named[0] if named else None)
    if best is None:
        return places[0] if places else None
    country = best.country or next((place.country for place in places if place.country), None)
    return replace(best, country=country)


def in_country(place: Place | None, sides: tuple[str, ...]) -> Place | None:
    """A place, a venue's country undone where nobody there comes from it: there are many foreign offices."""
    if place is None or place.known or not place.name or place.country in sides:
        return place
    return replace(place, country=None)


def known_city(scene: Scene, words: str, span: Span) -> Place | None:
    """A city that the lexicon knows by its name, in capitals or not."""
    name = words.title() if words.isupper() else words
    country = scene.lexicon.capital(name)
    known = scene.lexicon.places(name)
    code = country.code if country else known[0].country if known else None
    return Place(name, code, True, span) if code else None


def place_at(scene: Scene, token: Token, *, towards: bool = False) -> Place | None:
    """The place whose name begins with this token, if "in" or "at" or a verb of travel leads to it."""
    if token.lower_ == "capital":
        return _capital(scene, token) if _is_led(scene, token, towards) else None
    name = scene.names.get(token.i)
    if name is None or name.start != token.idx or name.kind == "PERSON" or not _is_led(scene, token, towards):
        return None
    return None if _is_modifier(scene, name) else named_place(scene, name)


def _capital(scene: Scene, token: Token) -> Place | None:
    """The city that "the Norwegian capital" or "the capital of Norway" stands for."""
    of = word_after(token) == "of"
    beside = range(token.i + 2, token.i + 5) if of else range(token.i - 1, max(token.i - 4, -1), -1)
    for i in (i for i in beside if i < len(scene.doc)):
        name = scene.names.get(i)
        words = scene.text[name.start : name.end] if name else scene.doc[i].text
        country = None if words in _PARTS_OF_STATES else scene.lexicon.country(words)
        if country is not None and country.capital:
            first, last = sorted((token.i, i))
            span = Span(scene.doc[first].idx, scene.doc[last].idx + len(scene.doc[last]))
            return Place(country.capital, country.code, True, span)
    return None


def named_place(scene: Scene, name: NameMention) -> Place | None:
    """A name as a place."""
    text, span = scene.text[name.start : name.end], Span(name.start, name.end)
    if text.lower() in _TOO_WIDE | EVENTS:
        return None
    country = scene.lexicon.country(text)
    if name.kind == "NORP" and (country is None or text not in (country.name, *country.aliases)):
        return None  # "in Russian", but "in Taiwan"
    if country is not None and country.capital != text:  # Singapore is both
        return Place(None, country.code, span=span)
    places = scene.lexicon.places(text)
    if not places and name.kind not in ("GPE", "LOC") and not _is_venue(scene, text):
        return None
    return Place(text, _country(scene, text, places[0].country if places else None), bool(places), span)


def _is_modifier(scene: Scene, name: NameMention) -> bool:
    """Whether a name only marks the noun after it: "the Mosul operation", but "Borno state"."""
    span = scene.doc.char_span(name.start, name.end, alignment_mode="expand")
    if span is None or span.end >= len(scene.doc):
        return False
    after = scene.doc[span.end]
    owner = after.lower_ in ("'s", "’s", "'", "’")
    if after.lower_ in _BASES or _is_own(scene, span):
        return False  # "Bardufoss air base", "his Oslo office"
    if after.lower_ in _AREAS:
        return word_after(after) == "of"  # "the Red Sea city of Port Sudan"
    return owner or after.lower_ in EVENTS or (after.pos_ == "NOUN" and after.i not in scene.dates)


def _is_own(scene: Scene, span: Tokens) -> bool:
    """ "his Oslo office", "the Oslo headquarters": a house stands in the city that it is called by."""
    return scene.doc[span.end].lower_ in _HOUSES and scene.doc[span.start].ent_type_ == "GPE"


def _country(scene: Scene, text: str, of_place: str | None) -> str | None:
    """The country of a place: a capital's, or a public building's."""
    capital = scene.lexicon.capital(text)
    if capital is not None:
        return capital.code
    bodies = {body.country for body in scene.lexicon.organizations(text) if body.kind in _SEATED}
    return of_place or (bodies.pop() if len(bodies) == 1 else None)


def _is_venue(scene: Scene, text: str) -> bool:
    """Whether a name is that of a seat of government: people meet "at the Kremlin"."""
    return any(body.kind in _SEATED for body in scene.lexicon.organizations(text))


def _before_back(scene: Scene, i: int) -> Tokens:
    """The word before "to", also before "back": "headed back to Oslo"."""
    start = max(i - 1 - (i > 0 and scene.doc[i - 1].lower_ in _BACK), 0)
    return scene.doc[start:i]


def _is_led(scene: Scene, token: Token, towards: bool) -> bool:
    """Whether "in", "at", or travel leads to a name; with ``towards`` any "to" does."""
    for i in range(token.i - 1, max(token.sent.start, token.i - _REACH) - 1, -1):
        before = scene.doc[i]
        if before.lower_ in _LEADS or before.lemma_ == "visit":
            return True
        if before.lower_ in _TOWARDS or (towards and before.lower_ == "for"):
            return towards or any(t.lemma_ in _TRAVELS for t in _before_back(scene, i))
        if before.lower_ == "of" and word_before(before) not in _AREAS:
            return False
        if before.text == "," and word_after(before) == "the":
            return False  # "in Oslo, the ministry said"
        if before.pos_ not in _NOMINAL and before.lower_ not in _INSIDE and before.tag_ != "PRP$":
            return False
    return False
