"""The other party: "met X", "talks with X", "a meeting between X and Y", "the Trump-Xi summit"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Token

from kg.extract.meetings.beside import word_before
from kg.extract.meetings.party import NOBODY, Party, named_at, party_at
from kg.extract.meetings.phrase import skip_setting
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import HAPPENING, LASTING, REPORTING, SCOPES, STOPS, TIES, Word

_REACH = 18  # tokens between a word and the party that "with" brings
# After these, "between" tells of something else: "talks with X despite tension between A and B".
_OTHERWISE = frozenset("with despite amid after before following as to".split())
_THINGS = frozenset("award prize medal order letter invitation call message support gift".split())
_PAST = 3  # tokens after a description: "the Envoy of Good Cheer medal"
_FINITE = frozenset("VBD VBZ VBP MD WDT WP".split())


def partners_of(scene: Scene, token: Token, word: Word) -> list[Party]:
    """The parties that a verb or noun takes, one for each encounter: "met A in Paris and later with B"."""
    first = next(
        (party for lead in word.partner if (party := _led(scene, token, lead, joint=word.joint))), None
    )
    if first is None:
        return []
    further = list(_further(scene, first.end))
    apart = {id for party in further for id in party.people if first.end in scene.dates}
    return [replace(first, people=tuple(id for id in first.people if id not in apart)), *further]


def scope_of(scene: Scene, token: Token) -> Party:
    """All parties of a noun at once: "between A and B", "of A and B"."""
    for i in _within_reach(scene, token):
        lower = scene.doc[i].lower_
        if lower in _OTHERWISE:
            return NOBODY
        if lower in SCOPES or (lower == "of" and i == token.i + 1):
            return party_at(scene, i + 1)
    return NOBODY


def _led(scene: Scene, token: Token, lead: str, *, joint: bool) -> Party | None:
    """The party after a word, or after what leads to it."""
    if not lead:
        party = party_at(scene, skip_setting(scene, token.i + 1))
        met = _is_met(scene, party) and not _says(scene, token, party) and not _is_thing(scene, token, party)
        return party if met and not _is_named_so(scene, token, party) else None
    words = lead.split()
    for i in _within_reach(scene, token):
        tied = word_before(scene.doc[i]) in TIES and not joint
        if [t.lower_ for t in scene.doc[i : i + len(words)]] == words and not tied:
            party = _personal(named_at(scene, i + len(words)), token)
            return party if party and not (lead == "on" and _is_named_so(scene, token, party)) else None
        if lead == "to" and i > token.i:
            return None
    return None


def _is_met(scene: Scene, party: Party) -> bool:
    """Whether the first words of an object name a person: "received 38 percent support, X 3" does not."""
    comma = next((t.i for t in scene.doc[party.start : party.end] if t.text == ","), party.end)
    first = party_at(scene, party.start, comma) if comma > party.start else NOBODY
    return bool(first.people or first.unnamed)


def _is_thing(scene: Scene, token: Token, party: Party) -> bool:
    """ "received the Envoy of Good Cheer medal": what is received is nobody."""
    near = scene.doc[party.start : party.end + _PAST]
    return token.lemma_ == "receive" and not party.people and any(t.lemma_ in _THINGS for t in near)


def _says(scene: Scene, token: Token, party: Party) -> bool:
    """ "on the margins of the ASEAN meeting X said": who is named next does something else."""
    after = scene.doc[party.end] if party.end < len(scene.doc) else token
    return token.tag_ == "VBG" and after.lemma_ in REPORTING and after.tag_ in _FINITE


def _is_named_so(scene: Scene, token: Token, party: Party) -> bool:
    """ "called him a liar": no call."""
    if token.lemma_ not in ("call", "see") or party.end >= len(scene.doc):
        return False
    after = scene.doc[party.end]
    if any(t.lower_ in LASTING for t in scene.doc[party.end : party.end + 3]):
        return False  # "called Berg two days after"
    if token.lemma_ == "see" and (after.lower_ == "as" or after.pos_ in ("VERB", "AUX")):
        return True
    return after.lower_ in ("a", "an", "the", "to") or after.pos_ == "ADJ" or after.text in "“\"‘'"


def _personal(party: Party, token: Token) -> Party:
    """A party as a verb takes it: one meets people; a noun, such as "talks", also takes a country."""
    return party if party.people or party.unnamed or party.bodies or token.pos_ != "VERB" else NOBODY


def _within_reach(scene: Scene, token: Token) -> Iterator[int]:
    """The tokens after a word, up to where its phrase must have ended."""
    i, end = token.i + 1, min(token.i + _REACH, len(scene.doc))
    while i < end:
        t = scene.doc[i]
        finite = t.tag_ in _FINITE and t.lemma_ not in HAPPENING
        if t.text in STOPS or finite or scene.begins_sentence(i) or _turns(t):
            return
        if t.text == "," and not _within_place_or_time(scene, i):
            close = _insertion_end(scene, i)
            if close is None:
                return
            i = close
        yield i
        i += 1


def _turns(token: Token) -> bool:
    """ "before flying to Oslo": what was done before or after is told from here."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else token
    return token.lower_ in ("before", "after") and after.tag_ == "VBG"


def _insertion_end(scene: Scene, comma: int) -> int | None:
    """The comma that ends a short insertion before "with": "a call, his first in office, with"."""
    doc = scene.doc
    for i in range(comma + 1, min(comma + 12, len(doc) - 1)):
        if doc[i].text in STOPS or doc[i].tag_ in _FINITE:
            return None
        if doc[i].text == ",":
            return i if doc[i + 1].lower_ in ("with", "between") else None
    return None


def _within_place_or_time(scene: Scene, i: int) -> bool:
    """Whether a comma parts a city from its country, a day from its year."""
    return any(j in scene.dates or j in scene.names for j in (i - 1, i + 1))


def _further(scene: Scene, end: int) -> Iterator[Party]:
    """More parties of the same subject: "... in Paris and later with officials in Brussels"."""
    doc = scene.doc
    for i in range(end, min(end + 12, len(doc) - 5)):
        if doc[i].text in STOPS or doc[i].tag_ in _FINITE:
            return
        if doc[i].lower_ == "and" and i - 1 in scene.dates and (party := party_at(scene, i + 1)):
            if party.people and party.end in scene.dates:
                yield party  # "with A on Monday and B on Tuesday"
            return
        if doc[i].lower_ == "and":
            near = next((j for j in range(i + 1, i + 5) if doc[j].lower_ == "with"), None)
            if near is not None and (party := party_at(scene, near + 1)):
                yield party
            return
