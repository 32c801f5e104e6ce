"""Whether somebody is told to say something, as far as a token and its neighbours tell."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.statements.cues import ACTING
from kg.extract.statements.forms import verb_of

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_HANGING = frozenset({"advcl", "acl", "acl:relcl"})
_PARTS = frozenset({"flat", "appos", "compound"})


def speaks(token: Token) -> bool:
    """Whether a name, a noun or a pronoun is the subject of a verb of saying, or a source: "according to X"."""
    head = _head(token)
    if head.dep_ in _SUBJECTS and (verb_of(head.head.lower_) or head.head.lemma_ in ACTING):
        return True
    start = head.left_edge.i  # of the phrase, or of the preposition where the parse has it inside
    return any(t.lower_ == "according" for t in token.doc[max(0, start - 2) : start + 1])


def _head(token: Token) -> Token:
    """The head of the name that a token is part of."""
    while token.dep_ in _PARTS and token.head != token:
        token = token.head
    return token


def is_main(token: Token) -> bool:
    """Whether a name or a pronoun does what no clause within another tells: no "as [Lind] said"."""
    verb = _head(token).head
    within = verb.dep_ == "ccomp" and verb.head.i < verb.i and bool(verb_of(verb.head.lower_))
    return verb.dep_ not in _HANGING and not within


def follows_report(token: Token) -> bool:
    """Whether a pronoun and its verb end a report: "Lind had won, [he] said."."""
    doc, verb = token.doc, token.i + 1
    if token.i == 0 or verb >= len(doc) or doc[token.i - 1].text != "," or not verb_of(doc[verb].lower_):
        return False
    return verb + 1 >= len(doc) or doc[verb + 1].is_punct or doc[verb + 1].pos_ == "ADP"
