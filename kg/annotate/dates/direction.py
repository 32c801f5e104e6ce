"""Whether the words about a time look back or ahead: the tense of their clause."""

from __future__ import annotations

from spacy.tokens import Token

from kg.annotate.dates.words import AHEAD, INTENDING, PLANNED, REPORTING

_WINDOW = 10
_VERBS = frozenset(("VERB", "AUX"))
_PARTICIPLES = ("VBG", "VBN")
_FUTURE = frozenset(("will", "shall", "'ll", "’ll", "would"))


def looks_ahead(token: Token) -> bool | None:
    """True for a time yet to come, False for one gone by, None where the clause does not tell."""
    if _is_led_to(token):
        return True
    before = token.doc[max(token.sent.start, token.i - _WINDOW) : token.i].text.lower()
    if any(word in before for word in AHEAD) or "planned" in before.split()[-2:]:
        return True
    verb = _verb_above(token)
    return None if verb is None else _tense(verb)


def _is_led_to(token: Token) -> bool:
    """ "arrived in Oslo for Friday's talks": what one comes for is yet to come."""
    noun = token.head
    owned = token.dep_ == "nmod:poss" and noun.i > token.i
    return owned and any(t.lower_ in ("for", "before") and t.dep_ == "case" for t in noun.children)


def _verb_above(token: Token) -> Token | None:
    """The verb of the clause that a time stands in."""
    verb = next((t for t in (token, *token.ancestors) if t.pos_ in _VERBS), None)
    if verb is None or verb.i < token.i or verb.lemma_ not in REPORTING:
        return verb
    told = reversed(token.doc[token.sent.start : token.i])  # "will meet X in Oslo, on Friday, an aide said"
    return next((t for t in told if t.pos_ == "VERB"), verb)


def _tense(verb: Token) -> bool | None:
    """True for a future verb, False for a past one, None for others."""
    helpers = [t for t in verb.children if t.dep_.startswith(("aux", "cop"))]
    if any(t.lower_ in _FUTURE for t in helpers):
        return True
    if verb.tag_ == "VBD" or any(t.tag_ == "VBD" or t.lemma_ == "have" for t in helpers):
        return _going_to(verb) or False
    if any(t.lower_ == "to" for t in verb.children):
        return _purpose(verb)
    if any(t.tag_ in ("VBP", "VBZ") for t in helpers) and (verb.tag_ == "VBG" or _is_set(verb)):
        return True
    if verb.tag_ in ("VBP", "VBZ") and verb.lemma_ in PLANNED and verb.dep_ == "ROOT":
        return True
    return _tense(verb.head) if verb.tag_ in _PARTICIPLES and _under_verb(verb) else None


def _under_verb(verb: Token) -> bool:
    """Whether another verb governs this one."""
    return verb.head != verb and verb.head.pos_ in _VERBS


def _is_set(verb: Token) -> bool:
    """ "is scheduled to meet"."""
    return verb.tag_ == "VBN" and verb.lemma_ in INTENDING and any(t.dep_ == "xcomp" for t in verb.children)


def _going_to(verb: Token) -> bool:
    """Whether a past verb itself points ahead: "was to", "were going to"."""
    return verb.lemma_ == "go" and any(t.dep_ == "xcomp" for t in verb.children)


def _purpose(verb: Token) -> bool | None:
    """An infinitive looks ahead by itself ("Xi to meet Putin") or after a verb of intending."""
    if not _under_verb(verb) or verb.head.lemma_ in INTENDING:
        return True
    return _tense(verb.head)
