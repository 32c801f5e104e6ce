"""Which of the times a sentence names is that of the encounter."""

from __future__ import annotations

from spacy.tokens import Token

from kg.annotations import DateMention
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import HAPPENING, MOVING, SET

_LIMITS = frozenset("since until by till".split())
_SUBORDINATING = frozenset("since after because when while who which that before as".split())
_APART = frozenset(("after", "before"))
_FINITE = frozenset("VBD VBZ VBP".split())
_REPORTING = frozenset(
    "say tell announce report state add note quote publish write tweet declare confirm".split()
)


def time_of(scene: Scene, tokens: list[Token], trigger: Trigger) -> DateMention | None:
    """The time among the phrases of an encounter, else one before its verb."""
    phrase = [] if trigger.is_verb else list(scene.doc[trigger.token.left_edge.i : trigger.token.i])
    found = [scene.dates[t.i] for t in (*phrase, *tokens) if t.i in scene.dates]
    own = [mention for mention in found if _belongs(scene, mention, trigger)]
    return own[0] if own else _before(scene, trigger)


def _belongs(scene: Scene, mention: DateMention, trigger: Trigger) -> bool:
    """Whether a time is that of the encounter: no limit of it, not in a clause of its own, not that of a report."""
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None:
        return False
    before = scene.doc[max(0, span.start - 1)].lower_
    if before in _LIMITS or span[0].lower_ in _LIMITS or (before in SET and span[0].lower_ != "on"):
        return False
    if span[-1].lower_ in _APART and span.start > trigger.token.i:
        return False  # "the talks came a day after ..."
    first, last = sorted((span.start, trigger.token.i))
    apart = [t for t in scene.doc[first + 1 : last] if t.tag_ in _FINITE or t.lower_ in _SUBORDINATING]
    return not [t for t in apart if t != trigger.verb and t.lemma_ not in HAPPENING] and not _of_report(
        scene, mention, trigger
    )


def _of_report(scene: Scene, mention: DateMention, trigger: Trigger) -> bool:
    """Whether a time tells when something was said: "..., the office announced early on Friday"."""
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None or span.start == 0:
        return False
    before = scene.doc[max(span.sent.start, span.start - 2) : span.start]
    verb = next((t for t in before if t.lemma_ in _REPORTING and t.pos_ == "VERB"), None)
    return verb is not None and not (verb == trigger.verb and span.start < trigger.token.i)


def _before(scene: Scene, trigger: Trigger) -> DateMention | None:
    """A time between the subject and its verb, or at the head of the sentence."""
    for i in range(trigger.token.i - 1, scene.sentence(trigger.token.i)[0] - 1, -1):
        token = scene.doc[i]
        if i in scene.dates:
            return None if _of_report(scene, scene.dates[i], trigger) else scene.dates[i]
        if (
            token.pos_ == "VERB" and token != trigger.verb and not _leads_there(token)
        ) or token.text in ';:“”"':
            return None
    return None


def _leads_there(verb: Token) -> bool:
    """Whether a verb of travel leads on to what happens there: "tomorrow he flies to Oslo, where he will meet"."""
    return verb.lemma_ in MOVING
