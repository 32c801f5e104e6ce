"""Single words of titles: which ones head an office, and what a token is as one."""

from __future__ import annotations

from spacy.tokens import Token

from kg.lexicon.office_words import BEFORE_GENERAL, HEADS, PLURALS, RANKS, SHORT

PREPOSITIONS = frozenset({"of", "for", "to", "at", "on", "in"})
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its", "our"})
OFFICE = HEADS | RANKS | PLURALS | {"counterpart", "lady"} | set(SHORT)
MARKS = frozenset({"-", "–", "&", "'s", "’s", "'", "’", "."})
_PEERS = frozenset({"colleague", "homologue", "peer"})  # after a country: "her Spanish colleague"
_INVISIBLE = "\u200b\u200e\u200f\ufeff"


def word(token: Token) -> str:
    """A token as a title's word: small, a short form's full stop left out; "major" may be no rank."""
    if (token.lower_ in _PEERS and token.i and token.nbor(-1).text[0].isupper()) or _is_opposite_number(
        token
    ):
        return "counterpart"
    joined = token.i > 0 and (token.nbor(-1).text == "-" or token.nbor(-1).lower_ in BEFORE_GENERAL)
    if token.pos_ == "ADJ" and token.is_lower and token.lower_ in RANKS and not joined:
        return ""
    text = token.lower_.strip(_INVISIBLE)
    return text.rstrip(".") if text.rstrip(".") in SHORT else text


def is_spaced_dash(token: Token) -> bool:
    """Whether a dash has blanks around it: it ends a dateline, or joins two offices."""
    return token.text in {"-", "–"} and bool(token.whitespace_ and token.i and token.nbor(-1).whitespace_)


def _is_opposite_number(token: Token) -> bool:
    """ "Opposite number", which is a counterpart."""
    return token.lower_ == "number" and token.i > 0 and token.nbor(-1).lower_ == "opposite"
