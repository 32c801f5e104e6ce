"""The words of a title proper: without countries, forms of address and what says since when."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Token

from kg.extract.bodies import INTERNATIONAL
from kg.extract.named import Named
from kg.extract.office_tokens import MARKS, OFFICE, PREPOSITIONS, word
from kg.extract.title_joins import is_participle, opens_body
from kg.lexicon.office_words import (
    BODY_ENDS,
    CURRENT,
    FORMER,
    HEADS,
    HONORIFICS,
    MODIFIERS,
    PLURALS,
    PORTFOLIOS,
    QUALITIES,
    RANKS,
    RETIRED,
    SHORT,
)

_SINGULAR = {"secretaries": "secretary", "spokesmen": "spokesman", "congressmen": "congressman"}
_SILENT = FORMER | CURRENT | (HONORIFICS - RANKS - HEADS)
_POSSESSIVE = frozenset({"'s", "’s", "’", "'"})
# Adjectives before a title that tell what people think of its holder, by their endings and as such.
_RELATIONAL = ("ic", "al", "ar", "ist", "an", "ary")
_OPINIONS = frozenset("controversial critical influential radical charismatic popular authoritarian".split())
# Bodies that belong to the title: "chairman of the Joint Chiefs"; the others are where it is held.
_PART_OF_TITLE = frozenset({"government", "ministry", "military", "party", "agency"})
UNITS = frozenset("department division directorate desk section staff".split())
# Of which party a leader is.
_CREEDS = frozenset(
    "conservative liberal tory republican democratic democrat unionist socialist nationalist".split()
)
_OF_BOTH = re.compile(r" of (?:the )?(?:two|both|three) (?:\w+ )?(?:states|countries|nations|sides)$")
_LOCAL = frozenset({"mayor", "governor", "archbishop", "bishop"})


def title_words(doc: Doc, start: int, end: int, named: Named) -> list[str]:
    """The words of a title in lower case, without countries, bodies and what says since when."""
    start = _past_ordinal(doc, _past_owner(doc, start, end))
    end = _before_workplace(doc, start, end, named)
    of = next((i for i in range(start, end) if doc[i].lower_ in PREPOSITIONS), end)
    kept = [
        "the" if _owns(doc, i, of, named) else _full(doc[i], after=i > of)
        for i in range(start, end)
        if _owns(doc, i, of, named) or (_speaks(doc, i, of, named) and _is_title_word(doc[i], after=i > of))
    ]
    return _trimmed(
        " ".join(kept)
        .replace(" - ", "-")
        .replace(" , ", ", ")
        .replace(" 's", "'s")
        .replace(" ’s", "’s")
        .split()
    )


def _trimmed(kept: list[str]) -> list[str]:
    """A title without small words and marks left over at its ends; empty where no office is left."""
    kept = _OF_BOTH.sub("", " ".join(kept)).split()
    while kept and kept[0] in PREPOSITIONS | MARKS | {"and", "the"}:
        kept.pop(0)
    while kept and (kept[-1] in PREPOSITIONS | MARKS | {"the", "and", "["} or _is_address(kept)):
        kept.pop()
    kept = [part for i, part in enumerate(kept) if not (part == "of" and kept[i + 1 :][:1] == ["to"])]
    return kept if any(part in OFFICE for part in " ".join(kept).replace("-", " ").split()) else []


def _is_address(kept: list[str]) -> bool:
    """Whether a title ends in a form of address: "minister for defence Dr"."""
    return (
        len(kept) > 1
        and kept != ["first", "lady"]
        and kept[-1].rstrip(".") in (HONORIFICS | {"he"}) - HEADS - RANKS
    )


def _past_owner(doc: Doc, start: int, end: int) -> int:
    """Behind a possessor: "the president's spokesman" is a spokesman; not in "minister for women's affairs"."""
    owner = start
    for i in range(start, end - 1):
        if doc[i].lower_ in PREPOSITIONS:
            break
        owner = i + 1 if doc[i].tag_ == "POS" else owner
    return owner


def _past_ordinal(doc: Doc, start: int) -> int:
    """Behind "first" and the like, unless they belong to the title."""
    ordinal = start < len(doc) and doc[start].lower_ in {"first", "second", "third"}
    kept = {"deputy", "vice", "lady", "minister", "sergeant", "lieutenant", "secretary"}
    return start + (ordinal and start + 1 < len(doc) and doc[start + 1].lower_ not in kept)


def _before_workplace(doc: Doc, start: int, end: int, named: Named) -> int:
    """Where a title ends that goes on with where it is held: "keeper of the German Clock Museum"."""
    for i in range(start + 1, end):
        if doc[i].lower_ in PREPOSITIONS and (
            word(doc[i - 1]).startswith("spokes")
            or doc[max(start, i - 2) : i].text.lower() == "press secretary"
        ):
            return i
        index = named.index_at(i)
        if index is None or named.kind_at(i) != "ORG" or _is_part_of_title(index, named):
            continue
        before = i - 1 - (doc[i - 1].lower_ == "the")
        if before > start and doc[before].lower_ in {"of", "at", "for", "with", "in"}:
            return before
    for i in range(start + 1, end):
        if doc[i].lower_ in {"at", "in", "with"} and _ends_office(doc, start, i):
            return i
    return end


def _is_part_of_title(org: int, named: Named) -> bool:
    """Whether a body's name goes with the title: a country's public body."""
    name = named.text_of(named.mentions[org])
    if INTERNATIONAL.search(name):
        return False
    return named.kind_of_org(org) in _PART_OF_TITLE or name.split()[-1].lower() in UNITS


def _ends_office(doc: Doc, start: int, i: int) -> bool:
    """Whether where an office is held comes next: right behind it, or behind its committee."""
    committee = doc[i - 1].lower_ in BODY_ENDS and any(t.lower_ == "of" for t in doc[start:i])
    return committee or word(doc[i - 1]) in OFFICE


def _speaks(doc: Doc, i: int, of: int, named: Named) -> bool:
    """Whether a token belongs to the title itself: a name only as its complement, no country after "of"."""
    if named.kind_at(i) is None:
        return doc[i].tag_ != "POS" or named.kind_at(i - 1) is None or _speaks(doc, i - 1, of, named)
    joined = doc[i - 1].lower_ == "and" and word(doc[i - 2]) in PORTFOLIOS
    if i < of and joined and named.country_at(i) is None:
        return True  # "Foreign and Expatriates Minister"
    if i < of:
        return doc[i].lower_ == "european" and named.kind_at(i) == "NORP"  # "European commissioner"
    first = i
    while first > of and named.index_at(first - 1) == named.index_at(i):
        first -= 1
    before = first - 1 - (doc[first - 1].lower_ == "the")
    if doc[before].lower_ in {"to", "for", "on"} or named.country_at(i) is None:
        return not opens_body(doc, i, named)
    return doc[before].lower_ == "of" and word(doc[before - 1]) in _LOCAL


def _owns(doc: Doc, i: int, of: int, named: Named) -> bool:
    """Whether a possessive ends a country left out: "head of Sudan's council" is head of the council."""
    return i - 1 > of and doc[i].tag_ == "POS" and named.country_at(i - 1) is not None


def _full(token: Token, *, after: bool) -> str:
    """A word of a title written out, in the singular; in its complement as it is."""
    part = word(token) or token.lower_
    if part in PLURALS and not after:
        return _SINGULAR.get(part, part.removesuffix("s"))
    return SHORT.get(part, part)


def _is_title_word(token: Token, *, after: bool) -> bool:
    """Whether a word is part of the title itself."""
    if token.lower_ == "lady" and token.i and token.nbor(-1).lower_ == "first":
        return True
    if token.lower_ in {"elect", "designate"} and token.i and token.nbor(-1).text == "-":
        return True
    if (
        token.lower_ in _CREEDS
        and token.i + 1 < len(token.doc)
        and token.nbor(1).lower_ in {"leader", "leaders"}
    ):
        return False
    if token.text in {".", "(", ")"} or token.lower_ in RETIRED | QUALITIES or _in_brackets(token):
        return False
    if after:
        return True
    if token.tag_ == "POS" or token.text in _POSSESSIVE or is_participle(token):
        return False
    if token.pos_ == "ADJ" and token.is_lower and word(token) not in OFFICE and _is_opinion(token.lower_):
        return False
    return word(token) in SHORT or token.lower_ not in _SILENT


def _in_brackets(token: Token) -> bool:
    """Whether a word stands alone in brackets: the short form of the body before it."""
    inside = 0 < token.i < len(token.doc) - 1
    return inside and token.nbor(-1).text == "(" and token.nbor(1).text == ")"


def _is_opinion(adjective: str) -> bool:
    """Whether an adjective in no table tells no more than an opinion: "tough", "controversial"."""
    return adjective not in MODIFIERS | PORTFOLIOS and (
        adjective in _OPINIONS or not adjective.endswith(_RELATIONAL)
    )
