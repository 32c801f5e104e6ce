"""Which of the times a sentence names is that of the encounter."""

from __future__ import annotations

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from kg.annotations import DateMention
from kg.extract.meetings import reality
from kg.extract.meetings.beside import word_after
from kg.extract.meetings.news import is_main
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import FINITE, HAPPENING, MOVING, REPORTING, SET

_LIMITS = frozenset("since until by till beginning starting ending".split())
_SUBORDINATING = frozenset("since after because when while who which that before as".split())
_ENDS = frozenset((*';:“”"—–', "--"))  # no time before these is that of what follows
_APART = frozenset(("after", "before"))


def time_of(scene: Scene, tokens: list[Token], trigger: Trigger) -> DateMention | None:
    """The time among the phrases of an encounter, else one before its verb."""
    phrase = [] if trigger.is_verb else list(scene.doc[trigger.token.left_edge.i : trigger.token.i])
    found = [t.i for t in (*phrase, *tokens) if t.i in scene.dates and not _of_verb(trigger, t)]
    own = [mention for i in found if _belongs(scene, mention := scene.dates[i], trigger)]
    return own[0] if own else None if trigger.ahead or _is_called_off(trigger) else _before(scene, trigger)


def _is_called_off(trigger: Trigger) -> bool:
    """Whether the verb calls a noun's encounter off: its times are not those of the encounter."""
    verb = trigger.verb
    if verb is None or trigger.is_verb:
        return False
    return verb.lemma_ in reality.CANCELLING or any(t.lower_ == "off" for t in verb.children)


def _of_verb(trigger: Trigger, token: Token) -> bool:
    """Whether a time is that of calling off: "on Monday | called off the talks", "the talks were | cancelled on Monday"."""
    verb = trigger.verb
    if verb is not None and verb.lemma_ == "follow" and trigger.token.i < verb.i < token.i:
        return True  # "the meeting followed their talks in May"
    if verb is None or not _is_called_off(trigger):
        return False
    return token.i < trigger.token.left_edge.i or (trigger.token.i < verb.i < token.i)


def _belongs(scene: Scene, mention: DateMention, trigger: Trigger) -> bool:
    """Whether a time is that of the encounter: no limit of it, not in a clause of its own, not that of a report."""
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None:
        return False
    before = scene.doc[max(0, span.start - 1)].lower_
    if before in _LIMITS or span[0].lower_ in _LIMITS or _is_set_by(trigger, before, span[0]):
        return False
    if span[-1].lower_ in _APART and span.start > trigger.token.i:
        return False  # "the talks came a day after ..."
    first, last = sorted((span.start, trigger.token.i))
    between = [t for t in scene.doc[first + 1 : last] if t.tag_ in FINITE or t.lower_ in _SUBORDINATING]
    apart = [t for t in between if t != trigger.verb and t.lemma_ not in HAPPENING and not opens_happening(t)]
    return not apart and not _of_report(scene, mention, trigger)


def _is_set_by(trigger: Trigger, before: str, first: Token) -> bool:
    """Whether a time after "planned" tells when it was planned: not in "a planned June 3 summit"."""
    return before in SET and first.lower_ != "on" and first.i > trigger.token.i


def opens_happening(token: Token) -> bool:
    """Whether a relative clause only tells where and when: "the talks, which took place in Oslo"."""
    tells = token.head.lemma_ in HAPPENING or token.head.lower_ in SET
    return token.lower_ in ("which", "that") and tells and token.head.dep_.startswith("acl")


def _of_report(scene: Scene, mention: DateMention, trigger: Trigger) -> bool:
    """Whether a time tells when something was said: "..., the office announced early on Friday"."""
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    if span is None or span.start == 0:
        return False
    before = scene.doc[max(span.sent.start, span.start - 2) : span.start]
    verb = next((t for t in before if t.lemma_ in REPORTING and t.pos_ == "VERB"), None)
    return verb is not None and not (verb == trigger.verb and span.start < trigger.token.i)


def _before(scene: Scene, trigger: Trigger) -> DateMention | None:
    """A time between the subject and its verb, or at the head of the sentence."""
    for i in range(trigger.token.i - 1, scene.sentence(trigger.token.i)[0] - 1, -1):
        token = scene.doc[i]
        if i in scene.dates and not is_aside(scene, i) and not _is_limit(scene, scene.dates[i]):
            return None if _of_report(scene, scene.dates[i], trigger) else scene.dates[i]
        if token.text in _ENDS or (token.lower_ == "before" and word_after(token) in ("this", "that")):
            return None
        told = token.pos_ == "VERB" and i not in scene.names  # "United" States
        if told and token != trigger.verb and not leads_there(token):
            return _opening(scene, trigger)
    return None


def _is_limit(scene: Scene, mention: DateMention) -> bool:
    """ "Since early May, they have met", but "not since May, when they met"."""
    when = any(t.lower_ == "when" for t in _after(scene, mention))
    return not when and scene.text[mention.start : mention.end].lower().split()[0] in _LIMITS


def _after(scene: Scene, mention: DateMention) -> Tokens | tuple[()]:
    """The two tokens after a time."""
    span = scene.doc.char_span(mention.start, mention.end, alignment_mode="expand")
    return scene.doc[span.end : span.end + 2] if span is not None else ()


def is_aside(scene: Scene, i: int) -> bool:
    """Whether a time stands in a relative clause that a comma closes: "X, who came on Monday, met Y"."""
    before = scene.doc[scene.sentence(i)[0] : i]
    comma = next((t.i for t in reversed(before) if t.text == ","), None)
    opener = scene.doc[comma + 1] if comma is not None else None
    return opener is not None and opener.lower_ in ("who", "which", "whose")


def _opening(scene: Scene, trigger: Trigger) -> DateMention | None:
    """The time a sentence opens with, for what its main clause tells: "On May 3, after landing, X met Y"."""
    start = scene.sentence(trigger.token.i)[0]
    mention = scene.dates.get(start) or scene.dates.get(start + 1)
    between = scene.doc[start : trigger.token.i]
    if mention is None or trigger.verb is None or not is_main(trigger.verb):
        return None
    told = any(t.lemma_ in REPORTING and t.pos_ == "VERB" for t in between)
    apart = told or any(t.lower_ in ("where", "when") or t.text in '“”"' for t in between)
    return None if apart else mention


def leads_there(verb: Token) -> bool:
    """Whether a verb leads on to what happens there: "flies to Oslo, where he will meet", "looks forward to"."""
    return verb.lemma_ in MOVING or (verb.lemma_ == "look" and word_after(verb) == "forward")
