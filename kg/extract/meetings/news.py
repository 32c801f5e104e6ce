"""Whether an encounter is told as news of the day, or as background to it."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import MARGINS

_LINKS = frozenset(
    "also later then separately earlier subsequently afterwards afterward meanwhile separate instead".split()
)
_BACK = frozenset("last previously once formerly often repeatedly first".split())
_SUBORDINATING = frozenset("when since if while whether until".split())
_PAST = frozenset(("VBD", "VBN"))


def is_news(trigger: Trigger) -> bool:
    """A finite verb in the simple past or present perfect, in a clause of its own."""
    verb = trigger.verb and _told(trigger.verb)
    if verb is None or not is_main(verb) or any(_had(above) for above in verb.ancestors):
        return False
    words = {t.lower_ for t in verb.children}
    helpers = {t.lower_ for t in verb.children if t.dep_.startswith("aux")}
    if (
        verb.tag_ not in _PAST
        or words & (_BACK | _SUBORDINATING)
        or helpers - {"has", "have", "was", "were", "been"}
    ):
        return False
    # Taggers take "held" for either.
    return verb.tag_ == "VBD" or bool(helpers) or any(t.dep_ == "nsubj" for t in verb.children)


def _told(verb: Token) -> Token:
    """The verb that tells the news: for "before flying to Oslo for talks" the one above."""
    led = any(t.lower_ in ("before", "after") for t in verb.children)
    return verb.head if verb.tag_ == "VBG" and verb.dep_ == "advcl" and led else verb


def _had(verb: Token) -> bool:
    """ "had stopped in Oslo, where he met X": what was before the story."""
    return any(t.lower_ == "had" and t.dep_.startswith("aux") for t in verb.children)


def is_linked(trigger: Trigger) -> bool:
    """Whether a word ties the encounter to what was told just before: "later", "also", "before this"."""
    verb = trigger.verb
    if verb is None:
        return False
    opening = verb.doc[verb.sent.start : min(verb.sent.start + 2, verb.i + 1)].text.lower()
    near = {t.lower_ for head in (verb, trigger.token) for t in head.children}
    return (
        bool(near & _LINKS)
        or opening in ("before this", "before that", "after this", "after that")
        or on_margins(trigger)
    )


def on_margins(trigger: Trigger) -> bool:
    """Whether the encounter took place on the sidelines of what was told before."""
    sent = trigger.token.sent
    after = trigger.token.doc[trigger.token.i : min(trigger.token.i + 20, sent.end)]
    opening = trigger.token.doc[
        sent.start : min(sent.start + 4, trigger.token.i)
    ]  # "In the margins, X met Y"
    margin = next((t for t in (*opening, *after) if t.lower_ in MARGINS), None)
    return margin is not None and (margin.i + 1 >= len(margin.doc) or margin.nbor(1).lower_ != "of")


def is_main(verb: Token) -> bool:
    """Whether the clause is no relative one; "who subsequently met" is, but goes on with the story."""
    named = any(t.dep_ == "nsubj" and t.pos_ == "PROPN" for t in verb.children)
    if verb.dep_.startswith("acl") and not (named and verb.dep_ == "acl"):
        return any(t.lower_ in _LINKS for t in verb.children)
    return not any(t.lower_ in _SUBORDINATING and t.i < verb.i for t in verb.children)
