"""Reads the offices that the words around a person's name give.

Forms known:
    Russian Defence Minister Sergei Shoigu                  before the name
    Minister of National Defence of China Dong Jun          before, with a complement
    China's foreign minister, Wang Yi,                      before, set off by a comma
    Wang Yi, the Chinese foreign minister,                  after
    Defense Department spokesman Colonel Tan Kefei          an office and a rank
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.extract.named import Named
from kg.lexicon.office_words import CURRENT, FORMER, HEADS, HONORIFICS, MODIFIERS, PORTFOLIOS, RANKS

_LONGEST = 16  # tokens of a title
_PREPOSITIONS = frozenset({"of", "for", "to", "at", "on", "in"})
_MARKS = frozenset({"-", "–", "&", "'s", "’s", "'", "’", "."})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "their", "its", "our"})
_OFFICE = HEADS | RANKS | {"counterpart", "counterparts", "ministers", "presidents", "leaders", "chiefs"}
_WORDS = _OFFICE | MODIFIERS | PORTFOLIOS | FORMER | CURRENT | _MARKS | HONORIFICS


@dataclass(frozen=True, slots=True)
class Office:
    """An office as the text words it: tokens [start, end) of the Doc."""

    start: int
    end: int
    title: str  # lower case, without country and article
    country: str | None
    org: int | None  # index into the names of the text
    former: bool
    counterpart: bool = False  # "his Russian counterpart": the antecedent's office, another country


def offices_of(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """The offices that stand before and after the name at tokens [start, end)."""
    found = list(_read(doc, title_start(doc, start, named), start, named))
    if start > 1 and doc[start - 1].text == "," and not found:
        found = list(_set_off(doc, start, end, named))
    return found + list(_after(doc, end, named))


def title_start(doc: Doc, end: int, named: Named) -> int:
    """Where the title that ends here begins."""
    i = end
    while i > 0 and end - i < _LONGEST and not doc[i].is_sent_start and _fits(doc, i - 1, i, named):
        i -= 1
    return i


def _fits(doc: Doc, i: int, after: int, named: Named) -> bool:
    """Whether a token belongs to the title whose later tokens begin at ``after``."""
    token = doc[i]
    name = named.name_at(i)
    if name is not None:
        return name.kind != "PERSON" or (after < len(doc) and doc[after].tag_ == "POS")
    if token.lower_ in _PREPOSITIONS:
        return i > 0 and doc[i - 1].lower_ in _OFFICE | PORTFOLIOS
    if token.lower_ == "and":
        return _joins_portfolios(doc, i)
    if token.lower_ in {"the", "its"}:
        return i > 0 and doc[i - 1].lower_ in _PREPOSITIONS
    return token.lower_ in _WORDS - _DETERMINERS or (token.is_title and doc[i - 1].lower_ in {"of", "for"} if i else False)


def _joins_portfolios(doc: Doc, i: int) -> bool:
    """Whether "and" joins two portfolios ("Trade and Industry") or two offices of one person."""
    if not 0 < i < len(doc) - 1:
        return False
    left, right = doc[i - 1].lower_, doc[i + 1].lower_
    return (left in PORTFOLIOS | MODIFIERS and right in PORTFOLIOS | MODIFIERS) or (left in HEADS and right in MODIFIERS | HEADS)


def _set_off(doc: Doc, start: int, end: int, named: Named) -> Iterator[Office]:
    """A title before the name and a comma: "China's foreign minister, Wang Yi, said"."""
    begin = title_start(doc, start - 1, named)
    closes = end >= len(doc) or doc[end].text in {",", ")", "."} or doc[end].pos_ in {"VERB", "AUX"}
    definite = begin > 0 and (doc[begin - 1].lower_ in _DETERMINERS or named.country_at(begin) is not None) or doc[begin].is_sent_start
    if closes and definite:
        yield from _read(doc, begin, start - 1, named)


def _after(doc: Doc, i: int, named: Named) -> Iterator[Office]:
    """A title after the name: ", the Chinese foreign minister," or "(the ...)"."""
    if i >= len(doc) - 1 or doc[i].text not in {",", "(", "-", "–", "—"}:
        return
    i = begin = _past_determiner(doc, i + 1)
    while i < len(doc) and i - begin < _LONGEST and not doc[i].is_sent_start and _fits_after(doc, i, named):
        i += 1
    while i > begin and doc[i - 1].lower_ in _PREPOSITIONS | {"the", "and"}:
        i -= 1
    if i < len(doc) and named.kind_at(i) == "PERSON" and doc[i - 1].text != ",":
        return  # the title of the next person in a list
    yield from _read(doc, begin, i, named)


def _past_determiner(doc: Doc, i: int) -> int:
    """The first token after "the", "who is", "then"."""
    while i < len(doc) - 1 and doc[i].lower_ in _DETERMINERS | {"who", "is", "was", "currently", "serves", "as", "himself", "herself"}:
        i += 1
    return i


def _fits_after(doc: Doc, i: int, named: Named) -> bool:
    """Whether a token goes on a title that follows its name."""
    token = doc[i]
    if named.name_at(i) is not None:
        return named.kind_at(i) != "PERSON" or (i + 1 < len(doc) and doc[i + 1].tag_ == "POS")
    if token.lower_ in _PREPOSITIONS | {"the", "and"}:
        return i + 1 < len(doc) and doc[i + 1].pos_ not in {"VERB", "AUX", "PRON"}
    return token.lower_ in _WORDS


def _read(doc: Doc, start: int, end: int, named: Named) -> Iterator[Office]:
    """The offices in a title phrase: one a head, later ones take over the country."""
    country: str | None = None
    former = any(token.lower_ in FORMER for token in doc[start:end])
    for begin, stop in _segments(doc, start, end):
        office = _office(doc, begin, stop, named, former=former, country=country)
        if office is not None:
            country = country or office.country
            yield office


def _segments(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts a title phrase after each head that nothing completes."""
    begin = start
    for i in range(start, end):
        if doc[i].lower_ in _OFFICE and (i + 1 == end or _closes(doc[i], doc[i + 1])):
            yield begin, i + 1
            begin = i + 1
    heads = [i for i in range(begin, end) if doc[i].lower_ in _OFFICE]
    if heads:
        yield begin, end


def _closes(head: Token, follower: Token) -> bool:
    """Whether a head ends its office before this follower."""
    if follower.lower_ in _PREPOSITIONS or follower.text in _MARKS:
        return False
    if follower.lower_ in RANKS:
        return head.lower_ not in RANKS
    return follower.lower_ not in HEADS


def _office(doc: Doc, start: int, end: int, named: Named, *, former: bool, country: str | None) -> Office | None:
    """One office out of its tokens."""
    own, org = None, None
    for i in range(start, end):
        own = own or named.country_at(i)
        org = named.index_at(i) if named.kind_at(i) == "ORG" else org
    title = " ".join(title_words(doc, start, end, named)).replace(" - ", "-")
    if not title:
        return None
    own = own or (named.country_of_org(org) if org is not None else None) or country
    return Office(start, end, title, own, org, former, "counterpart" in title)


def title_words(doc: Doc, start: int, end: int, named: Named) -> list[str]:
    """The words of a title in lower case, without countries, bodies and what says since when."""
    kept = [doc[i].lower_ for i in range(start, end) if named.kind_at(i) is None and _is_title_word(doc[i])]
    while kept and kept[0] in _PREPOSITIONS | {"and", "&", "-", "–", ".", "the"}:
        kept.pop(0)
    while kept and kept[-1] in _PREPOSITIONS | {"the", "and", "&", "-", "–"}:
        kept.pop()
    return kept if any(word in _OFFICE for word in kept) else []


def _is_title_word(token: Token) -> bool:
    """Whether a word is part of the title itself."""
    silent = FORMER | CURRENT | (HONORIFICS - RANKS - HEADS) | {"'s", "’s", "’", "'"}
    return token.lower_ not in silent and token.tag_ != "POS"
