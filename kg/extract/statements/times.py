"""Words of time: they stand between cue and content, and are nobody's name."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.statements.cues import TIMES


def is_time(token: Token) -> bool:
    """Whether a token tells a time, or how late on a day; May and June may be persons."""
    if token.lower_ in {"late", "early"} and token.i + 1 < len(token.doc):
        return token.nbor(1).lower_.strip(".") in TIMES
    return token.ent_type_ != "PERSON" and token.lower_.strip(".") in TIMES
