"""Whether an encounter was held, is planned, was called off, or is only talked about."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.meetings import reality
from kg.extract.meetings.beside import word_after, word_before
from kg.extract.meetings.denial import is_aside, is_denied, is_disowned
from kg.extract.meetings.noun_status import of_noun
from kg.extract.meetings.triggers import Trigger
from kg.extract.meetings.words import MOVING, WITHIN

_OBJECTS = ("obj", "nsubj:pass", "nsubj")


def status_of(trigger: Trigger) -> str | None:
    """held, planned or cancelled; None for an encounter that nobody says takes place."""
    token, verb = trigger.token, trigger.verb
    noun = "held" if trigger.is_verb else of_noun(token)
    if verb is None or noun is None:
        return noun
    if not trigger.is_verb and token.dep_.startswith("nsubj") and _fails(verb):
        return "cancelled"
    governed = _of_object(token, verb) if not trigger.is_verb else "held"
    aside = not trigger.is_verb and is_aside(token, verb)
    found = (noun, governed, _of_chain(verb, aside=aside) if governed else None)
    if "planned" in found and _is_of_cancelled(verb):
        return "cancelled"
    if None in found:
        return None
    return next((status for status in ("cancelled", "planned") if status in found), "held")


def _fails(verb: Token) -> bool:
    """ "fell through", "did not take place"."""
    if verb.lemma_ == "fall":
        return word_after(verb) == "through"
    comes = verb.lemma_ in reality.COMING_ABOUT and (
        verb.lemma_ != "go" or word_after(verb) in ("ahead", "forward")
    )
    return comes and any(t.lower_ in reality.NOT for t in verb.children)


def _is_of_cancelled(verb: Token) -> bool:
    """ "the visit where she was to meet X was cancelled"."""
    if not verb.dep_.startswith("acl") or verb.head.dep_ not in _OBJECTS:
        return False
    above = verb.head.head
    return above.lemma_ in reality.CANCELLING or (above.lemma_ == "call" and _off(above)) or _fails(above)


def _of_object(token: Token, verb: Token) -> str | None:
    """What a verb does to the encounter: plans it, calls it off, leaves it open."""
    if verb.lemma_ in reality.CANCELLING or (verb.lemma_ == "call" and _off(verb)):
        return "cancelled"
    if verb.lemma_ in reality.CALLING_FOR and token.dep_.startswith("obl") and _led_by_for(token):
        return None
    if verb.lemma_ in reality.TALKING and _is_topic(token, verb):
        return None
    if verb.lemma_ == "look" and word_after(verb) == "forward":
        return "planned"
    if token.dep_ not in _OBJECTS or token.head != verb:
        return "held"
    if verb.lemma_ in reality.OPEN or verb.lower_ in reality.OPEN_STATES:
        return None
    return "planned" if verb.lemma_ in reality.PLANNING else "held"


def _is_topic(token: Token, verb: Token) -> bool:
    """Whether an encounter is what is talked about: "discussed gas and the preparations for the summit"."""
    if token.i < verb.i or any(t.lower_ in WITHIN for t in token.children if t.dep_ == "case"):
        return False
    head = token
    while head.head != verb and head.head.pos_ != "VERB" and head.head != head:
        head = head.head
    return head.head == verb and head.dep_ in ("obj", "conj")


def _off(verb: Token) -> bool:
    """ "called the talks off"."""
    return any(t.lower_ == "off" for t in verb.doc[verb.i + 1 : min(verb.i + 6, verb.sent.end)])


def _led_by_for(token: Token) -> bool:
    """Whether "for" leads to a noun."""
    return any(t.lower_ == "for" for t in token.children)


def _of_chain(verb: Token, *, aside: bool) -> str | None:
    """What a verb and the verbs above it say of whether it happens."""
    if is_disowned(verb):
        return None
    status = "cancelled" if _was_to_have(verb) else "held"
    for each in _chain(verb):
        if each != verb and each.lower_ in reality.OPEN_MINDS:
            return None
        if aside and _is_refused(each, verb):
            continue
        if is_denied(each) or _is_habit(each) or (each != verb and each.lemma_ in reality.OPEN):
            return None
        if each.lemma_ in reality.CANCELLING:
            return "cancelled"
        if _lies_ahead(each) or (each != verb and each.lemma_ in reality.PLANNING):
            status = status if status == "cancelled" else "planned"
    return status


def _is_refused(each: Token, verb: Token) -> bool:
    """ "did not", "refused to": what was not done at an encounter leaves the encounter alone."""
    refusal = each if each != verb else verb.head
    refused = refusal.lemma_ in reality.REFUSING and refusal.tag_ in ("VBD", "VBN")
    did_not = any(t.lower_ in ("did", "had") for t in each.children) and is_denied(each)
    return did_not or (refused and (each != verb or _is_infinitive(verb)))


def _was_to_have(verb: Token) -> bool:
    """ "was to have met": did not."""
    before = verb.doc[max(verb.sent.start, verb.i - 3) : verb.i].text.lower()
    return before in ("was to have", "were to have")


def _chain(verb: Token) -> Iterator[Token]:
    """A verb and those that govern it by an infinitive or a coordination."""
    yield verb
    while _leads_on(verb):
        verb = verb.head
        yield verb


def _leads_on(verb: Token) -> bool:
    """Whether the verb above has a say in whether this one happens."""
    if verb.head.lower_ in reality.OPEN_MINDS:
        return True
    if verb.head == verb or verb.head.pos_ not in ("VERB", "ADJ", "AUX"):
        return False
    if verb.dep_ == "xcomp" and verb.tag_ in ("VBD", "VBZ"):
        return False  # no finite verb is governed so: the parse has run a headline into the story
    if verb.dep_ == "ccomp":
        return verb.head.lemma_ in reality.LEADING_ON
    if verb.dep_ == "conj":
        return not any(t.dep_.startswith("nsubj") for t in verb.children)
    after = verb.tag_ == "VBG" and any(t.lower_ in ("before", "after") for t in verb.children)
    return verb.dep_ == "xcomp" or (verb.dep_ == "advcl" and (after or _is_infinitive(verb)))


def _is_habit(verb: Token) -> bool:
    """ "have met 18 times", "often meets": no single encounter."""
    after = verb.doc[verb.i + 1 : min(verb.i + 4, len(verb.doc))]
    before = verb.doc[max(verb.sent.start, verb.i - 4) : verb.i].text.lower()
    often = any(t.lower_ in reality.OFTEN for t in verb.children) or any(
        w in before for w in reality.EVERY_TIME
    )
    return often or any(t.lower_ == "times" for t in after)


def _lies_ahead(verb: Token) -> bool:
    """ "will meet", "is meeting", "to meet": but who flew somewhere to meet, meets."""
    helpers = [t for t in verb.children if t.dep_.startswith("aux")]
    if any(t.lower_ in reality.WILL for t in helpers):
        return True
    if verb.tag_ == "VBG" and any(t.tag_ in ("VBP", "VBZ") and t.lemma_ == "be" for t in helpers):
        return True
    if any(t.lemma_ == "be" for t in helpers) and _is_infinitive(verb):
        return True
    return _is_infinitive(verb) and not _has_come_true(verb)


def _has_come_true(verb: Token) -> bool:
    """ "flew there to meet", "the first to meet", "a pleasure to meet"."""
    head = verb.head
    if head.lemma_ in MOVING:
        return head.tag_ in ("VBD", "VBN", "VBZ")
    near = {t.lower_ for t in (head, *verb.doc[max(verb.sent.start, verb.i - 8) : verb.i])}
    return bool(near & reality.COME_TRUE) and head.pos_ != "VERB"


def _is_infinitive(verb: Token) -> bool:
    """ "to meet"."""
    return (word_before(verb) == "to") or any(t.lower_ == "to" and t.i < verb.i for t in verb.children)
