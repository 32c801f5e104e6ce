"""Who else was there, told apart: "X was also present", "Y joined them", "accompanied by Z"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.annotations import is_noise, span_of
from kg.extract.meetings.attendance import listed_at
from kg.extract.meetings.beside import word_after
from kg.extract.meetings.draft import Draft
from kg.extract.meetings.party import NOBODY, Party, party_at
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.sides import sides_of
from kg.extract.meetings.subject import subject_of
from kg.extract.meetings.words import ATTENDING, NOUNS

_CONFIDENCE = 0.8
_ACCOMPANYING = frozenset("accompany join attend".split())
_DELEGATIONS = frozenset("delegation".split())
_THOSE = frozenset("those others participants".split())
_BE = frozenset("were was included".split())
_REACH = 9


def presence_of(scene: Scene, token: Token) -> Draft | None:
    """The mention that adds people to the encounter told of before, if a token makes one."""
    if is_noise(token):
        return None
    party = _accompanying(scene, token) or _listed(scene, token) or _of_delegation(scene, token)
    party = party or _present(scene, token)
    if not party.people:
        return None
    return Draft(
        evidence=span_of(*sorted((scene.doc[party.start], token), key=lambda t: t.i)),
        people=party.people,
        sides=sides_of(scene, party, NOBODY),
        mode="unknown",
        status="held",
        confidence=_CONFIDENCE,
        at=token.i,
        sentence=scene.sentence(token.i)[0],
        attended=party.people,
        back=True,
        joins=True,
    )


def _accompanying(scene: Scene, token: Token) -> Party:
    """ "accompanied by X", "joined by X; Y; and Z"."""
    if token.lemma_ not in _ACCOMPANYING or token.tag_ not in ("VBN", "VBD") or word_after(token) != "by":
        return NOBODY
    return listed_at(scene, token.i + 2)


def _listed(scene: Scene, token: Token) -> Party:
    """ "Present there were X; Y; and Z", "Attending it were X", "those who attended the talks included X"."""
    if token.lemma_ == "attend" and token.head.lower_ in _THOSE:
        token = token.head
    elif token.lower_ not in ("present", "attending") or token.i != scene.sentence(token.i)[0]:
        return NOBODY
    were = next((t for t in token.doc[token.i + 1 : token.i + _REACH] if t.lower_ in _BE), None)
    return listed_at(scene, were.i + 1) if were is not None else NOBODY


def _of_delegation(scene: Scene, token: Token) -> Party:
    """ "The delegation is headed by X", "the delegation included Y"."""
    subject = next((t for t in token.children if t.dep_.startswith("nsubj")), None)
    if subject is None or subject.lower_ not in _DELEGATIONS or subject.i > token.i:
        return NOBODY
    if token.lemma_ in ("lead", "head") and token.tag_ == "VBN" and word_after(token) == "by":
        return party_at(scene, token.i + 2)
    return party_at(scene, token.i + 1) if token.lemma_ in ("include", "comprise") else NOBODY


def _present(scene: Scene, token: Token) -> Party:
    """The subject of "was present", "also attended", "took part", "was part of the delegation"."""
    if token.pos_ == "VERB" and token.lemma_ in ATTENDING and not _has_object(token):
        return subject_of(scene, token)
    if token.lemma_ == "accompany" and token.tag_ in ("VBD", "VBZ", "VBP"):
        return subject_of(scene, token)
    is_part = token.lower_ == "part" and _led_to(token, _DELEGATIONS)
    if (token.lower_ == "present" and token.pos_ == "ADJ") or is_part:
        return subject_of(scene, token) if any(t.lemma_ == "be" for t in token.children) else NOBODY
    if token.lower_ == "part" and token.head.lemma_ == "take" and _led_to(token, frozenset(NOUNS)):
        return subject_of(scene, token.head)
    return NOBODY


def _has_object(verb: Token) -> bool:
    """Whether a verb says what was attended: that may be another event."""
    return any(t.dep_ in ("obj", "obl", "xcomp") and t.pos_ != "PRON" for t in verb.children)


def _led_to(token: Token, words: frozenset[str]) -> bool:
    """Whether one of these words follows soon in the sentence."""
    end = min(token.i + _REACH, token.sent.end)
    return any(t.lemma_ in words for t in token.doc[token.i + 1 : end])
