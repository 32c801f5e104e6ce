"""Whether a text says that an encounter did not take place."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.meetings import reality
from kg.extract.meetings.words import MOVING


def is_denied(verb: Token) -> bool:
    """ "did not meet", "could meet", "if they meet", "neither met", "had no plans to meet"."""
    near = (t for t in verb.children if t.i < verb.i or t.dep_ == "advmod")
    words = {t.lower_ for t in near if t.pos_ != "PROPN"}  # "in May, they met"
    yet = any(t.lower_ == "yet" for t in verb.doc[max(verb.sent.start, verb.i - 2) : verb.i])
    open_or_not = yet or bool(words & (reality.NOT | reality.MAY | reality.IF))
    return open_or_not or _nobody(verb) or _at_no_time(verb) or _on_no_account(verb)


def _nobody(verb: Token) -> bool:
    """ "neither X nor Y met", "no minister met"."""
    subjects = [t for t in verb.children if t.dep_.startswith("nsubj")]
    return any(t.lower_ in reality.NOBODY for s in subjects for t in (s, *s.children) if t.i <= s.i)


def _at_no_time(verb: Token) -> bool:
    """ "nor did they meet", "at no point did they meet"."""
    helpers = [verb, *(t for t in verb.children if t.dep_.startswith("aux"))]
    nor = any(t.lower_ == "nor" and t.i < verb.i for helper in helpers for t in helper.children)
    times = (t for helper in helpers for t in helper.children if t.lemma_ in reality.TIMES and t.i < verb.i)
    return nor or any(_has_no(t) for t in times)


def _on_no_account(verb: Token) -> bool:
    """ "no plans to meet", "no intention of meeting"."""
    return verb.dep_.startswith("acl") and verb.head.lemma_ in reality.INTENTIONS and _has_no(verb.head)


def _has_no(noun: Token) -> bool:
    """Whether "no" stands with a noun."""
    return any(t.lower_ == "no" for t in noun.children)


def is_disowned(verb: Token) -> bool:
    """ "denied reports that they had met", "denied having met", "it is not true that they met"."""
    above = list(_above(verb))
    if any(_is_untrue(t) for t in (*above, *_before_that(verb))) or _lead(verb).lemma_ in reality.DISOWNING:
        return True
    told_apart = any(is_time(t) for t in (verb, *above))
    disowning = [
        t for t in verb.doc[verb.sent.start : verb.i] if t.lemma_ in reality.DISOWNING and t.pos_ == "VERB"
    ]
    return any(
        t in above or (not told_apart and any(w.lemma_ in reality.HEARSAY for w in verb.doc[t.i : verb.i]))
        for t in disowning
    )


def _above(verb: Token) -> Iterator[Token]:
    """What a verb hangs on, up to a clause that only tells the time: "... when he met her"."""
    while verb.head != verb and not is_time(verb):
        verb = verb.head
        yield verb


def is_time(verb: Token) -> bool:
    """Whether a clause only tells when something else was: "when he met her"."""
    return verb.dep_ == "advcl" and any(t.lower_ in reality.WHEN and t.i < verb.i for t in verb.children)


def _is_untrue(word: Token) -> bool:
    """ "false", "not true"."""
    denied = any(t.lower_ in reality.NOT for t in word.children)
    return word.lower_ in reality.UNTRUE or (denied and word.lower_ in reality.TRUE)


def _before_that(verb: Token) -> Iterator[Token]:
    """The word before the "that" of a clause, whatever the clause hangs on: "it is not true that they met"."""
    return (t.nbor(-1) for t in verb.children if t.dep_ == "mark" and t.i > verb.sent.start)


def _lead(verb: Token) -> Token:
    """The word before a verb and its "having": "denied (ever having) met"."""
    at = verb.i - 1
    while at > verb.sent.start and verb.doc[at].lower_ in reality.HAVING:
        at -= 1
    return verb.doc[max(at, verb.sent.start)]


def is_aside(token: Token, verb: Token) -> bool:
    """Whether an encounter only says where something else was, or was not, done: "did not sign it at the talks"."""
    led = any(t.lower_ in reality.WHERE for t in token.children if t.dep_ == "case")
    attends = verb.lemma_ in MOVING or verb.lemma_ in reality.ATTENDING
    return led and not attends and token.dep_ == "obl" and token.head == verb
