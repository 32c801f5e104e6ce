"""Reads the offices that the words around a person's name give.

Forms known:
    Russian Defence Minister Sergei Shoigu                  before the name
    Minister of National Defence of China Dong Jun          before, with a complement
    China's foreign minister, Wang Yi,                      before, set off by a comma
    Wang Yi, the Chinese foreign minister,                  after
    Defense Department spokesman Colonel Tan Kefei          an office and a rank
    Presidents Xi Jinping and Vladimir Putin                one title for several
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.extract.named import Named
from kg.extract.titles import DETERMINERS, MARKS, OFFICE, PREPOSITIONS, title_end, title_start, word
from kg.lexicon.office_words import BEFORE_GENERAL, CURRENT, FORMER, HEADS, HONORIFICS, PLURALS, RANKS, SHORT

_RANKS = RANKS | {short for short, full in SHORT.items() if full in RANKS}
_SINGULAR = {"secretaries": "secretary"}
_BEFORE_AFTER = frozenset(
    {"who", "is", "was", "currently", "serves", "as", "himself", "herself", "then", "now"}
)


@dataclass(frozen=True, slots=True)
class Office:
    """An office as the text words it: tokens [start, end) of the Doc."""

    start: int
    end: int
    title: str  # lower case, without country and article
    country: str | None
    org: int | None  # index into the names of the text
    former: bool


def offices_of(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """The offices that stand before and after the name at tokens [start, end)."""
    begin = title_start(doc, start, named)
    found = read_offices(doc, begin, start, named)
    if begin > 1 and all(office.title.split()[-1] in RANKS for office in found):
        found = [*(_shared(doc, begin, named) or _set_off(doc, begin, end, named)), *found]
    return found + _after(doc, end, named)


def _shared(doc: Doc, start: int, named: Named) -> list[Office]:
    """A title in the plural before the first of several names."""
    first = start
    while first > 1 and (doc[first - 1].lower_ in {"and", ","} or named.kind_at(first - 1) == "PERSON"):
        first -= 1
    begin = title_start(doc, first, named)
    plural = first < start and any(word(token) in PLURALS for token in doc[begin:first])
    return read_offices(doc, begin, first, named) if plural else []


def _set_off(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """A title before the name and a comma: "China's foreign minister, Wang Yi, said"."""
    if doc[start - 1].text not in {",", "–", "—"}:
        return []
    begin = title_start(doc, start - 1, named)
    closes = end >= len(doc) or doc[end].text in {",", ")", ".", "–", "—"} or doc[end].pos_ in {"VERB", "AUX"}
    definite = (
        (begin > 0 and doc[begin - 1].lower_ in DETERMINERS)
        or named.country_at(begin) is not None
        or doc[begin].is_sent_start
    )
    return read_offices(doc, begin, start - 1, named) if closes and definite else []


def _after(doc: Doc, i: int, named: Named) -> list[Office]:
    """A title after the name: ", the Chinese foreign minister," or "(the ...)"."""
    if i >= len(doc) - 1 or doc[i].text not in {",", "(", "-", "–", "—"}:
        return []
    begin = i + 1
    while begin < len(doc) - 1 and doc[begin].lower_ in DETERMINERS | _BEFORE_AFTER:
        begin += 1
    end = title_end(doc, begin, named)
    if end < len(doc) and named.kind_at(end) == "PERSON":
        return []  # the title of the next person in a list
    closed = end >= len(doc) or not doc[end].text[0].isalnum() or doc[end].is_sent_start
    return read_offices(doc, begin, end, named) if closed or begin > i + 1 else []


def read_offices(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """The offices in a title phrase, one a head; a later one takes over the country."""
    found: list[Office] = []
    former = any(token.lower_ in FORMER for token in doc[start:end])
    for begin, stop in _segments(doc, start, end):
        country = next((office.country for office in found if office.country), None)
        office = _office(doc, begin, stop, named, former=former, country=country)
        found += [office] if office is not None else []
    return found


def _segments(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cuts a title phrase after each head that nothing completes."""
    begin = start
    for i in range(start, end):
        if word(doc[i]) in OFFICE and i + 1 < end and _closes(doc[i], doc[i + 1]):
            yield begin, i + 1
            begin = i + 1
    if any(word(token) in OFFICE for token in doc[begin:end]):
        yield begin, end


def _closes(head: Token, follower: Token) -> bool:
    """Whether a head ends its office before this follower."""
    if follower.lower_ in PREPOSITIONS or follower.text in MARKS:
        return False
    if word(follower) in _RANKS:
        return word(head) not in _RANKS | BEFORE_GENERAL
    return follower.lower_ not in HEADS and word(head) not in {"deputy", "vice"}


def _office(
    doc: Doc, start: int, end: int, named: Named, *, former: bool, country: str | None
) -> Office | None:
    """One office out of its tokens."""
    title = " ".join(title_words(doc, start, end, named)).replace(" - ", "-")
    if not title:
        return None
    orgs = [named.index_at(i) for i in range(start, end) if named.kind_at(i) == "ORG"]
    org = orgs[0] if orgs else None
    own = next(
        (
            code
            for i in range(start, end)
            if not _abroad(doc, i, start) and (code := named.country_at(i)) is not None
        ),
        None,
    )
    return Office(
        start,
        end,
        title,
        own or (named.country_of_org(org) if org is not None else None) or country,
        org,
        former,
    )


def _abroad(doc: Doc, i: int, start: int) -> bool:
    """Whether a country is where somebody is sent to: "ambassador to France", "envoy for Syria"."""
    return any(doc[j].lower_ in {"to", "for"} for j in range(max(start, i - 3), i))


def title_words(doc: Doc, start: int, end: int, named: Named) -> list[str]:
    """The words of a title in lower case, without countries, bodies and what says since when."""
    start += doc[start].lower_ in {"first", "second", "third"} and doc[start + 1].lower_ not in {
        "deputy",
        "vice",
        "lady",
        "minister",
    }
    kept = [
        _full(word(doc[i]))
        for i in range(start, end)
        if _speaks(doc, i, start, named) and _is_title_word(doc[i])
    ]
    while kept and kept[0] in PREPOSITIONS | MARKS | {"and", "the"}:
        kept.pop(0)
    while kept and kept[-1] in PREPOSITIONS | MARKS | {"the", "and"}:
        kept.pop()
    return kept if any(part in OFFICE for part in " ".join(kept).split()) else []


def _speaks(doc: Doc, i: int, start: int, named: Named) -> bool:
    """Whether a token belongs to the title itself: no country, and a body only as complement ("head of NATO")."""
    if named.kind_at(i) is None:
        return True
    return named.kind_at(i) == "ORG" and any(doc[j].lower_ == "of" for j in range(max(start, i - 8), i))


def _full(part: str) -> str:
    """A word of a title written out, in the singular."""
    if part in PLURALS:
        return _SINGULAR.get(part, part.removesuffix("s"))
    return SHORT.get(part, part)


def _is_title_word(token: Token) -> bool:
    """Whether a word is part of the title itself."""
    silent = FORMER | CURRENT | (HONORIFICS - RANKS - HEADS) | {"'s", "’s", "’", "'"}
    return token.tag_ != "POS" and (word(token) in SHORT or token.lower_ not in silent)
