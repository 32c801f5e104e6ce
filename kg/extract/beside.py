"""Finds the titles that stand beside a person's name.

Forms known:
    Russian Defence Minister Sergei Shoigu                  before the name
    Minister of National Defence of China Dong Jun          before, with a complement
    China's foreign minister, Wang Yi,                      before, set off by a comma
    Wang Yi, the Chinese foreign minister,                  after
    Presidents Xi Jinping and Vladimir Putin                one title for several
    the foreign ministers of Greece and Turkey, A and B     one title for several, country by country
    Italy's prime minister, A, and Spain's B                a title taken over from the one before
"""

from __future__ import annotations

from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.named import Named
from kg.extract.office_tokens import DETERMINERS, OFFICE, PREPOSITIONS, word
from kg.extract.offices import Office, read_offices
from kg.extract.titles import title_end, title_start
from kg.lexicon.office_words import HEADS, HONORIFICS, MODIFIERS, PLURALS, PORTFOLIOS, RANKS

_COPULAS = frozenset(
    {"who", "is", "was", "currently", "serves", "as", "himself", "herself", "now", "also", "another"}
)
_CLOSERS = frozenset(
    "at since until from under who whom whose which during when in before after along alongside with".split()
)
_DASHES = frozenset({"–", "—", "-", "--"})
_SKIPPED = 7  # tokens from a comma to the title behind words that are none of it
_LINE = 7  # tokens of a title that stands on its own line
_WORDS = HEADS | MODIFIERS | PORTFOLIOS | {"news", "diplomatic", "of", "to", "the"}
_LETTERS = frozenset({"MP", "MEP"})  # behind the names of legislators
_CHAIN = 60  # tokens back over the names before one


def offices_of(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """The offices that stand before and after the name at tokens [start, end)."""
    begin = title_start(doc, start, named)
    found = read_offices(doc, begin, start, named)
    if begin > 1 and all(office.title.split()[-1] in RANKS for office in found):
        found = [*(_shared(doc, begin, start, named) or _set_off(doc, begin, end, named)), *found]
    elif begin > 1 and not found[0].country:
        found = [*_set_off(doc, begin, end, named), *found]
    return found + _after(doc, end, named)


def _shared(doc: Doc, begin: int, start: int, named: Named) -> list[Office]:
    """A title before the first of several names: in the plural, or taken over by "Spain's B"."""
    own = next((code for i in range(begin, start) if (code := named.country_at(i)) is not None), None)
    first, passed = _first_of_chain(doc, begin, named)
    opening = title_start(doc, first, named)
    plural = any(word(token) in PLURALS for token in doc[opening:first])
    if not passed and not (plural and doc[first].text in {",", *_DASHES}):
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
        before = doc[i - 1]
        person = named.kind_at(i - 1) == "PERSON"
        owner = before.tag_ == "POS" and named.country_at(i - 2) is not None
        country = named.country_at(i - 1) is not None and doc[i].tag_ == "POS"
        if not (person or owner or country or before.lower_ in HONORIFICS | {"and", ",", ";"} | _DASHES):
            break
        names |= {named.index_at(i - 1)} if person else set()
        i -= 1
    return i, len(names)


def _set_off(doc: Doc, start: int, end: int, named: Named) -> list[Office]:
    """A title before the name and a comma: "China's foreign minister, Wang Yi, said"."""
    if doc[start - 1].text not in {",", *_DASHES}:
        return []
    begin = title_start(doc, start - 1, named)
    closes = (
        end >= len(doc)
        or doc[end].text in {",", ")", ".", ";", "(", *_DASHES}
        or doc[end].pos_ in {"VERB", "AUX", "ADV"}
        or (doc[end].pos_ == "ADP" and end - start > 1)
        or doc[end].lower_ == "and"
    )
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
        or all(t.text[0].isupper() or t.lower_ in PREPOSITIONS | {"and"} for t in doc[begin : start - 1])
    )
    if not (closes and definite) or _belongs_to_another(doc, begin, named):
        return []
    return read_offices(doc, begin, start - 1, named)


def _is_phrase(doc: Doc, begin: int) -> bool:
    """Whether a title hangs on a word before it that opens the sentence: "With the minister", "Greeting her"."""
    opener = begin - 1 - (doc[begin - 1].lower_ in DETERMINERS) if begin else -1
    return opener >= 0 and (doc[opener].pos_ == "ADP" or doc[opener].tag_ == "VBG")


def _belongs_to_another(doc: Doc, begin: int, named: Named) -> bool:
    """Whether a title stands behind a name already: "Wang Yi, the minister, Xi said"."""
    i = begin - 1
    while i > 0 and doc[i].lower_ in DETERMINERS | {"former"}:
        i -= 1
    return i > 0 and doc[i].text in {",", "(", *_DASHES} and named.kind_at(i - 1) == "PERSON"


def _after(doc: Doc, i: int, named: Named) -> list[Office]:
    """A title after the name: ", the Chinese foreign minister," or "(the ...)"."""
    if below := _below(doc, i, named):
        return below
    if i < len(doc) and doc[i].text in _LETTERS:
        return [*read_offices(doc, i, i + 1, named), *_after(doc, i + 1, named)]
    if i >= len(doc) - 1 or doc[i].text not in {",", "(", *_DASHES} or doc[i + 1].lower_ == "and":
        return []
    begin = i + 1
    while begin < len(doc) - 1 and doc[begin].lower_ in DETERMINERS | _COPULAS:
        begin += 1
    end = title_end(doc, begin, named)
    while (
        end == begin
        and i + 1 < begin < i + _SKIPPED
        and begin < len(doc) - 1
        and doc[begin].lower_ not in {",", ".", "by", "with", "of"}
        and doc[begin].pos_ not in {"VERB", "AUX"}
    ):
        begin += 1  # "the M.I.T.-trained head of the agency"
        end = title_end(doc, begin, named)
    if doc[begin].lower_ == "of":
        return []  # "the brother of the leader"
    inner = next((j for j in range(begin, end) if named.kind_at(j) == "PERSON"), begin)
    if any(word(token) in OFFICE for token in doc[begin:inner]):
        return []  # "(Minister Berg's office)"
    if end < len(doc) and named.kind_at(end) == "PERSON" and not doc[end].is_sent_start:
        served = next((j for j in range(begin + 1, end) if _serves(doc, j, end)), begin)
        return read_offices(doc, begin, served, named)  # else it is the next person's title
    if doc[i].text == "," and _acts(doc, end):
        return []  # "He met only Rossi, an official said"
    closed = (
        end >= len(doc)
        or not doc[end].text[0].isalnum()
        or doc[end].is_sent_start
        or doc[end].lower_ in _CLOSERS
    )
    if not closed and begin == i + 1:
        return []
    return read_offices(doc, begin, end, named) + _listed(doc, end, named)


def _serves(doc: Doc, i: int, end: int) -> bool:
    """Whether whom an office serves comes next: "special envoy of President", the president's name behind it."""
    return (
        doc[i].lower_ in {"of", "to", "for"}
        and word(doc[i - 1]) in HEADS
        and any(word(token) in OFFICE for token in doc[i + 1 : end])
    )


def _below(doc: Doc, i: int, named: Named) -> list[Office]:
    """A title alone on the line below the name: "Anna Berg", "Press Officer"."""
    if i >= len(doc) - 1 or doc[i].text != "\n":
        return []
    end = next((n for n in range(i + 1, min(i + _LINE, len(doc))) if doc[n].is_space), len(doc))
    titled = doc[end - 1].lower_ in HEADS and all(
        t.is_alpha and word(t) in _WORDS for t in doc[i + 1 : end - 1]
    )
    return read_offices(doc, i + 1, end, named) if titled else []


def _listed(doc: Doc, i: int, named: Named) -> list[Office]:
    """Further titles in a list: "X, Vice President, Deputy Prime Minister and Chairman, and head of the party"."""
    if i + 2 >= len(doc) or doc[i].text != ",":
        return []
    begin = i + 1 + (doc[i + 1].lower_ == "and")
    whole = doc[begin].lower_ in HEADS and doc[begin + 1].lower_ == "of"
    end = title_end(doc, begin, named) if whole or doc[begin].text[0].isupper() else begin
    if end == begin or (end < len(doc) and named.kind_at(end) == "PERSON") or _acts(doc, end):
        return []
    return read_offices(doc, begin, end, named) + _listed(doc, end, named)


def _acts(doc: Doc, end: int) -> bool:
    """Whether a verb follows, so that the words before are its subject."""
    while end < len(doc) and doc[end].pos_ == "ADV":
        end += 1
    return end < len(doc) and doc[end].tag_ in {"VBD", "VBZ", "MD"}
