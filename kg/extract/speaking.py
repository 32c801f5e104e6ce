"""Whether somebody is told to say something, as far as a token and its neighbours tell."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.statements.cues import ACTING
from kg.extract.statements.forms import verb_of

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_PARTS = frozenset({"flat", "appos", "compound"})


def speaks(token: Token) -> bool:
    """Whether a name, a noun or a pronoun is the subject of a verb of saying, or a source: "according to X"."""
    head = token
    while head.dep_ in _PARTS and head.head != head:
        head = head.head
    if head.dep_ in _SUBJECTS and (verb_of(head.head.lower_) or head.head.lemma_ in ACTING):
        return True
    start = head.left_edge.i
    return start > 1 and token.doc[start - 1].lower_ == "to" and token.doc[start - 2].lower_ == "according"


def follows_report(token: Token) -> bool:
    """Whether a pronoun and its verb end a report: "Lind had won, [he] said."."""
    doc, verb = token.doc, token.i + 1
    if token.i == 0 or verb >= len(doc) or doc[token.i - 1].text != "," or not verb_of(doc[verb].lower_):
        return False
    return verb + 1 >= len(doc) or doc[verb + 1].is_punct or doc[verb + 1].pos_ == "ADP"
