"""Pieces of one person's name put together: suffixes, particles, nicknames, a forename left out."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc, Token

from kg.annotate.runs import starts_name
from kg.lexicon import Lexicon
from kg.lexicon.office_words import (
    BODY_ENDS,
    CURRENT,
    FORMER,
    HONORIFICS,
    MODIFIERS,
    PARTICLES,
    PORTFOLIOS,
    TITLES,
)

Candidate = tuple[int, int, int, str]
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv"})
_SON_OF = frozenset({"bin", "ibn", "bint"})
_LEADING = _SON_OF | frozenset("al el abu van von dos da".split())  # particles that a surname follows
_OPENING, _CLOSING = frozenset("\"“'‘("), frozenset("\"”'’)")


def joined_names(doc: Doc, chosen: list[Candidate], lexicon: Lexicon) -> list[Candidate]:
    """The names, those of persons made whole; in the order of the text."""
    whole: list[Candidate] = []
    for rank, start, end, kind in chosen:
        if kind == "PERSON" or _after_nickname(doc, whole, start, lexicon):
            kind = "PERSON"
            if (
                len(whole) > 1
                and whole[-2][3] == "PERSON"
                and _belong_together(doc, whole[-2][2], start, lexicon)
            ):
                whole.pop()  # the nickname between the two pieces
            before = whole[-1] if whole else None
            if (
                before is not None
                and before[3] == "PERSON"
                and _belong_together(doc, before[2], start, lexicon)
            ):
                whole.pop()
                start = before[1]
            taken = whole[-1][2] if whole else 0
            start = _with_forename(doc, max(taken, start - 1), start, end, lexicon)
            start = _with_initial(doc, taken, _with_father(doc, taken, start))
            end = _with_suffix(doc, _with_house(doc, _with_surname(doc, start, end, lexicon)))
        elif whole and start < whole[-1][2]:
            continue
        whole.append((rank, start, end, kind))
    return list(_distinct(whole))


def _distinct(whole: list[Candidate]) -> Iterator[Candidate]:
    """The names without those that a longer one before has swallowed."""
    last = 0
    for candidate in whole:
        if candidate[1] >= last:
            last = candidate[2]
            yield candidate


def _belong_together(doc: Doc, end: int, start: int, lexicon: Lexicon) -> bool:
    """Whether only particles, or a nickname in quotation marks, part two pieces of a name."""
    between = doc[end:start]
    if not 0 < len(between) <= 4 or any(token.is_sent_start for token in doc[end : start + 1]):
        return False
    if all(token.lower_ in PARTICLES - {"and", "y", "e", "und"} for token in between):
        return True
    return len(between) > 2 and (_is_nickname(doc, end, start) or _is_short_form(doc, end, start, lexicon))


def _is_short_form(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether tokens are a forename in brackets behind another: "William (Bill) Hartley"."""
    if end - start != 3 or doc[start].text != "(" or doc[end - 1].text != ")":
        return False
    inner = doc[start + 1].text
    elsewhere = lexicon.country(inner) or lexicon.capital(inner) or lexicon.organizations(inner)
    return inner.istitle() and not elsewhere and lexicon.gender(doc[start - 1].text) is not None


def _after_nickname(doc: Doc, whole: list[Candidate], start: int, lexicon: Lexicon) -> bool:
    """Whether a word taken for something else goes on a person's name behind a nickname: 'Mohamed "X" Dagalo'."""
    if not whole or whole[-1][3] != "PERSON" or lexicon.country(doc[start].text) is not None:
        return False
    end = whole[-1][2]
    return 2 < start - end <= 4 and not doc[start].is_sent_start and _is_nickname(doc, end, start)


def _is_nickname(doc: Doc, start: int, end: int) -> bool:
    """Whether tokens are a name in quotation marks."""
    inner = doc[start + 1 : end - 1]
    return (
        doc[start].text in _OPENING - {"("}
        and doc[end - 1].text in _CLOSING - {")"}
        and all(token.text[0].isupper() and token.is_alpha for token in inner)
    )


def _with_forename(doc: Doc, first: int, start: int, end: int, lexicon: Lexicon) -> int:
    """A name with the forename right before it, if the words before are one: "Sher" in "Sher Mohammad Abbas"."""
    if first >= start or doc[start].is_sent_start or end - start < 2:
        return start
    titled = first > 0 and doc[first - 1].lower_ in TITLES - HONORIFICS
    return first if _is_forename(doc[first], lexicon, titled=titled) else start


def _with_surname(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """A name of two words with a third that the parser joins to it: "Jagtar Singh Johal"."""
    if end - start != 2 or end + 1 >= len(doc) or doc[start].is_upper:
        return end
    token = doc[end]
    goes_on = doc[start].head == token or (token.dep_ == "flat" and start <= token.head.i < end)
    if not goes_on or token.is_sent_start or lexicon.people(doc[start:end].text):
        return end
    alone = not doc[end + 1].text[0].isupper() and doc[end + 1].text != "-"
    return end + 1 if alone and _is_forename(token, lexicon, titled=True) else end


def _with_father(doc: Doc, taken: int, start: int) -> int:
    """A name that begins with whose son somebody is, with the word before: "Sultan" in "Sultan bin Saad"."""
    son = doc[start].lower_ in _SON_OF and start > taken and not doc[start].is_sent_start
    return start - 1 if son and doc[start - 1].is_title else start


def _with_initial(doc: Doc, taken: int, start: int) -> int:
    """A name that begins with an initial, with an "A" before it that is no article: "A K Rahim"."""
    initial = len(doc[start]) == 1 and doc[start].is_upper and start > taken and not doc[start].is_sent_start
    return start - 1 if initial and doc[start - 1].text == "A" else start


def _with_house(doc: Doc, end: int) -> int:
    """A name with what follows a particle of its language: "Hamad al-Saadi", "Anna van Berg"."""
    end -= doc[end - 1].lower_ in _LEADING  # cut right behind the particle
    while end + 1 < len(doc) and doc[end].lower_ in _LEADING and not doc[end].is_sent_start:
        last = end + 1 + (doc[end + 1].text == "-" and end + 2 < len(doc))
        if not doc[last].text[0].isupper() or doc[last - 1].is_space:
            break
        end = last + 1
    return end


def _is_forename(token: Token, lexicon: Lexicon, *, titled: bool) -> bool:
    """Whether a word is capitalised, known as a forename, or stands right behind a title, and is nothing else."""
    return (
        token.is_title
        and token.is_alpha
        and starts_name(token)
        and token.pos_ == "PROPN"
        and token.lower_ not in TITLES | MODIFIERS | PORTFOLIOS | FORMER | CURRENT | BODY_ENDS
        and (titled or lexicon.gender(token.text) is not None)
        and lexicon.country(token.text) is None
        and lexicon.capital(token.text) is None
    )


def _with_suffix(doc: Doc, end: int) -> int:
    """A name with "Jr.", "III" behind it, a comma before it or not."""
    i = end + (
        end + 1 < len(doc) and doc[end].text == "," and doc[end + 1].lower_ in _SUFFIXES - {"ii", "iii", "iv"}
    )
    if i < len(doc) and doc[i].lower_ in _SUFFIXES and doc[i].text[0].isupper():
        return i + 1
    return end
