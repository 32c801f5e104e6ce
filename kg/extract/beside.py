"""Finds the titles that stand beside a person's name.

Forms known:
    Russian Defence Minister Sergei Shoigu                  before the name
    Minister of National Defence of China Dong Jun          before, with a complement
    China's foreign minister, Wang Yi,                      before, set off by a comma
    Presidents Xi Jinping and Vladimir Putin                one title for several
    the foreign ministers of Greece and Turkey, A and B     one title for several, country by country
    Italy's prime minister, A, and Spain's B                a title taken over from the one before
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.behind import offices_behind
from kg.extract.named import Named
from kg.extract.office_tokens import DASHES, DETERMINERS, PREPOSITIONS, word
from kg.extract.offices import Office, read_offices
from kg.extract.titles import title_start
from kg.lexicon.office_words import HONORIFICS, PLURALS, RANKS

_CHAIN = 60  # tokens back over the names before one


def offices_of(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """The offices that stand before and after the name at tokens [start, end)."""
    begin = title_start(doc, start, named)
    found = read_offices(doc, begin, start, named)
    if begin > 1 and all(office.title.split()[-1] in RANKS for office in found):
        found = [*(_shared(doc, begin, start, named) or _set_off(doc, begin, end, named)), *found]
    elif begin > 1 and not found[0].country:
        found = [*_set_off(doc, begin, end, named), *found]
    return found + offices_behind(doc, end, named)


def _shared(doc: Doc, begin: int, start: int, named: Named) -> list[Office]:
    """A title before the first of several names: in the plural, or taken over by "Spain's B"."""
    own = next((code for i in range(begin, start) if (code := named.country_at(i)) is not None), None)
    first, passed = _first_of_chain(doc, begin, named)
    opening = title_start(doc, first, named)
    plural = any(word(t) in PLURALS and named.kind_at(t.i) is None for t in doc[opening:first])
    if not passed and not (plural and doc[first].text in {",", *DASHES}):
        return []
    if not plural and own is None:
        return []
    codes = list(dict.fromkeys(c for i in range(opening, first) if (c := named.country_at(i)) is not None))
    place = codes[passed] if len(codes) > 1 and passed < len(codes) else None
    offices = read_offices(doc, opening, first, named)
    if own or (plural and len(codes) != 1):
        offices = [replace(office, country=own or place, taken_over=not plural) for office in offices]
    return offices


def _first_of_chain(doc: Doc, i: int, named: Named) -> tuple[int, int]:
    """Where a list of names begins that ends before a token, and how many names it passes."""
    names: set[int | None] = set()
    lowest = max(1, i - _CHAIN)
    while i > lowest and not doc[i].is_sent_start:
        i = _past_country(doc, i, named)
        before = doc[i - 1]
        person = named.kind_at(i - 1) == "PERSON"
        owner = before.tag_ == "POS" and named.country_at(i - 2) is not None
        country = named.country_at(i - 1) is not None and doc[i].tag_ == "POS"
        if not (person or owner or country or before.lower_ in HONORIFICS | {"and", ",", ";"} | DASHES):
            break
        names |= {named.index_at(i - 1)} if person else set()
        i -= 1
    return i, len(names)


def _past_country(doc: Doc, i: int, named: Named) -> int:
    """Before "of Norway" that ends here and tells where one of several is from: "Presidents A of Norway and B"."""
    start = i
    while start > 2 and named.country_at(start - 1) is not None:
        start -= 1
    of_person = start < i and doc[start - 1].lower_ == "of" and named.kind_at(start - 2) == "PERSON"
    return start - 1 if of_person else i


def _set_off(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """A title before the name and a comma: "China's foreign minister, Wang Yi, said"."""
    if doc[start - 1].text not in {",", *DASHES}:
        return []
    begin = title_start(doc, start - 1, named)
    if begin >= start - 1:
        return []
    if (
        end == start + 1
        and end < len(doc)
        and doc[end].tag_ in {"VBD", "VBZ", "MD"}
        and _is_phrase(doc, begin)
    ):
        return []  # "Greeting the minister, Rossi said ..."
    definite = (
        (begin > 0 and (doc[begin - 1].lower_ in DETERMINERS or doc[begin - 1].tag_ == "POS"))
        or named.kind_at(begin) in {"GPE", "NORP", "ORG"}
        or any(token.tag_ == "POS" for token in doc[begin : start - 1])
        or any(child.lower_ in DETERMINERS - {"a", "an"} for child in doc[begin : start - 1].root.lefts)
        or doc[begin].is_sent_start
        or all(
            t.text[0].isupper() or t.lower_ in PREPOSITIONS | {"and", "the"} for t in doc[begin : start - 1]
        )
    )
    if not (_closes(doc, start, end) and definite) or _belongs_to_another(doc, begin, named):
        return []
    return read_offices(doc, begin, start - 1, named)


def _closes(doc: Doc, start: int, end: int) -> bool:
    """Whether what follows a name tells that the title before its comma is its own."""
    return (
        end >= len(doc)
        or doc[end].text in {",", ")", ".", ";", "(", *DASHES}
        or doc[end].pos_ in {"VERB", "AUX", "ADV"}
        or (doc[end].pos_ == "ADP" and end - start > 1)
        or doc[end].lower_ == "and"
    )


def _is_phrase(doc: Doc, begin: int) -> bool:
    """Whether a title hangs on a word before it that opens the sentence: "With the minister", "Greeting her"."""
    opener = begin - 1 - (doc[begin - 1].lower_ in DETERMINERS) if begin else -1
    return opener >= 0 and (doc[opener].pos_ == "ADP" or doc[opener].tag_ == "VBG")


def _belongs_to_another(doc: Doc, begin: int, named: Named) -> bool:
    """Whether a title stands behind a name already: "Wang Yi, the minister, Xi said"."""
    i = begin - 1
    while i > 0 and doc[i].lower_ in DETERMINERS | {"former"}:
        i -= 1
    return i > 0 and doc[i].text in {",", "(", *DASHES} and named.kind_at(i - 1) == "PERSON"
