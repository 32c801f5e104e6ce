"""Persons by the shape of what stands there, where neither model nor lexicon knows the name.

Forms known:
    K.R. Whitfield said                                     initials and a surname
    Debora Chatur, the media officer of the presidency,     a name set off before an office
    the envoy for the lakes, Evar Barros, said              a name set off behind one
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.annotate.retyped import BODY_WORDS
from kg.lexicon import Lexicon
from kg.lexicon.office_words import HEADS, HONORIFICS, MODIFIERS, PARTICLES, PLURALS, PORTFOLIOS, RANKS

Candidate = tuple[int, int, int, str]
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}")
_SHORT_PLACES = frozenset("U.S. U.K. U.N. E.U. U.A.E. D.C. N.Y. L.A. B.C.".split())
_NO_NAME = HEADS | RANKS | HONORIFICS | MODIFIERS | PORTFOLIOS | PLURALS | BODY_WORDS
_LONGEST = 4  # words of a name
_AHEAD = 9  # tokens from the comma to the head of an office
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their"})
_MOST_SAID = frozenset("say tell add note warn tweet write claim announce".split())


def shaped_names(doc: Doc, runs: list[tuple[int, int]], lexicon: Lexicon) -> Iterator[Candidate]:
    """Runs of capitalised words that only a person's name can be."""
    for start, end in runs:
        words = [token for token in doc[start:end] if token.lower_ not in PARTICLES and token.text != "-"]
        if not (2 <= len(words) <= _LONGEST and all(_may_name(token, lexicon) for token in words)):
            continue
        if _is_known(doc[start:end].text, lexicon):
            continue
        initialled = _INITIALS.fullmatch(doc[start].text) is not None and len(words[-1]) > 2
        if initialled or _before_office(doc, end) or _behind_office(doc, start, end):
            yield 1, start, end, "PERSON"


def _may_name(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word may be part of a name of nobody known: no title, no place, no word of a body's name."""
    shaped = token.is_title and token.text.replace("'", "").replace("’", "").isalpha()
    if _INITIALS.fullmatch(token.text):
        return token.text not in _SHORT_PLACES
    return (
        shaped
        and token.lower_ not in _NO_NAME
        and lexicon.country(token.text) is None
        and lexicon.capital(token.text) is None
    )


def _is_known(text: str, lexicon: Lexicon) -> bool:
    """Whether a place or body bears the name."""
    return bool(lexicon.places(text) or lexicon.organizations(text))


def _before_office(doc: Doc, end: int) -> bool:
    """Whether ", the ... spokesman" follows: an office with its article, before any other comma or verb."""
    if end + 2 >= len(doc) or doc[end].text != "," or doc[end + 1].lower_ not in _DETERMINERS:
        return False
    return any(token.lower_ in HEADS for token in _phrase(doc, end + 2, 1))


def _behind_office(doc: Doc, start: int, end: int) -> bool:
    """Whether an office and a comma stand before, and a comma or a word for saying behind."""
    if start < 2 or doc[start - 1].text != "," or end >= len(doc) or doc[start].is_sent_start:
        return False
    closed = doc[end].text == "," or doc[end].lemma_.lower() in _MOST_SAID
    return closed and any(token.lower_ in HEADS for token in _phrase(doc, start - 2, -1))


def _phrase(doc: Doc, i: int, step: int) -> Iterator[Token]:
    """The tokens from one on, in one direction, as far as a phrase without a verb or a mark goes."""
    for _ in range(_AHEAD):
        if (
            not 0 <= i < len(doc)
            or doc[i].is_space
            or doc[i].pos_ in {"VERB", "AUX", "PUNCT", "PRON", "SCONJ"}
        ):
            return
        yield doc[i]
        i += step
