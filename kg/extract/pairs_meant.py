"""Whether "the two", "both ministers", "they" may mean two people who were named, "the three ministers" three."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.references import Reference
from kg.extract.salience import SUBJECTS


def is_pair(token: Token) -> bool:
    """ "The two", "both sides", "they": not "two countries" before a noun of things."""
    if token.lower_ in {"two", "both"}:
        return token.dep_ not in {"nummod", "cc:preconj", "advmod"} and (
            token.lower_ == "both" or (token.i > 0 and token.nbor(-1).lower_ == "the")
        )
    if token.lower_ in {"they", "them", "their"}:
        return True
    lefts = {t.lower_ for t in token.lefts}
    return bool(lefts & {"two", "both"}) or (lefts <= {"the"} and bool(lefts))


def is_trio(token: Token) -> bool:
    """ "The three leaders"."""
    return {"the", "three"} <= {t.lower_ for t in token.lefts}


def means_others(token: Token, at: dict[int, Reference]) -> bool:
    """Whether "they" means a plural subject before it that is nobody named: "the French ... because they"."""
    if token.lower_ not in {"they", "them", "their"}:
        return False
    before = token.doc[token.sent.start : token.i]
    return any(
        t.tag_ in {"NNS", "NNPS"} and t.dep_ in SUBJECTS and not at.get(t.i, Reference()).people
        for t in before
    )
