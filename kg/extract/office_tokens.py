"""Single words of titles: which ones head an office, and what a token is as one."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.lexicon.names import INVISIBLE
from kg.lexicon.office_words import BEFORE_GENERAL, HEADS, PLURALS, RANKS, SHORT

PREPOSITIONS = frozenset({"of", "for", "to", "at", "on", "in"})
DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its", "our"})
OFFICE = HEADS | RANKS | PLURALS | {"counterpart", "lady"} | set(SHORT)
DASHES = frozenset({"–", "—", "-", "--"})
MARKS = frozenset({"-", "–", "&", "'s", "’s", "'", "’", "."})
TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december jan jan. feb feb. aug aug. sept sept. sep oct oct. nov nov. dec dec.""".split()
)
MOMENTS = frozenset({"time", "day", "moment", "week", "month", "year"})  # "at the same time Minister X"
_PEERS = frozenset({"colleague", "homologue", "peer"})  # after a country: "her Spanish colleague"


def word(token: Token) -> str:
    """A token as a title's word: small, a short form's full stop left out; "major" may be no rank."""
    if (token.lower_ in _PEERS and token.i and token.nbor(-1).text[0].isupper()) or _is_opposite_number(
        token
    ):
        return "counterpart"
    joined = token.i > 0 and (token.nbor(-1).text == "-" or token.nbor(-1).lower_ in BEFORE_GENERAL)
    if token.pos_ == "ADJ" and token.is_lower and token.lower_ in RANKS and not joined:
        return ""
    text = token.lower_.strip(INVISIBLE)
    return text.rstrip(".") if text.rstrip(".") in SHORT else text


def is_spaced_dash(token: Token) -> bool:
    """Whether a dash has blanks around it: it ends a dateline, or joins two offices."""
    return token.text in {"-", "–"} and bool(token.whitespace_ and token.i and token.nbor(-1).whitespace_)


def _is_opposite_number(token: Token) -> bool:
    """ "Opposite number", which is a counterpart."""
    return token.lower_ == "number" and token.i > 0 and token.nbor(-1).lower_ == "opposite"


def leads_to_a_name(doc: Doc, i: int) -> bool:
    """Whether somebody or something named comes here, a determiner before it or not: "to the UN"."""
    return i < len(doc) and (doc[i].text[0].isupper() or doc[i].lower_ in DETERMINERS)


def past_connectives(doc: Doc, i: int, end: int) -> int:
    """A title does not begin with "and", "of", a mark or a possessive left over."""
    while i < end and (
        doc[i].lower_ in PREPOSITIONS | {"and", "the"} or doc[i].text in MARKS or doc[i].tag_ == "POS"
    ):
        i += 1
    return i
