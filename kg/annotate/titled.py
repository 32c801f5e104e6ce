"""Names that a title announces: "Foreign Minister X", "Mr Y"; and titles cut off names."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.annotate.runs import hyphenated, is_forename, is_large, is_network, starts_name
from kg.lexicon import Lexicon
from kg.lexicon.names import INVISIBLE
from kg.lexicon.office_words import (
    BODY_ENDS,
    CURRENT,
    FORMER,
    HEADS,
    HONORIFICS,
    MODIFIERS,
    PARTICLES,
    PORTFOLIOS,
    RANKS,
    TITLES,
)

Candidate = tuple[int, int, int, str]
_BEFORE = (
    TITLES
    | BODY_ENDS
    | MODIFIERS
    | PORTFOLIOS
    | FORMER
    | CURRENT
    | {"of", "for", "the", "and", "&", "democrat", "republican"}
)
_REGIONS = frozenset({"europe", "asia", "africa", "america", "pacific", "atlantic", "arabia", "korea"})
_OF_BODIES = frozenset({"house", "party", "force", "army", "navy", "police", "government", "press"})
_LONGEST = 5  # words of a person's name


def titled_names(doc: Doc, runs: list[tuple[int, int]], lexicon: Lexicon) -> Iterator[Candidate]:
    """Capitalised words right after a title."""
    for start, end in runs:
        for i in range(start, end):
            fits = doc[i].lower_ not in _BEFORE or is_forename(doc[i])
            if i and fits and _announces(doc, i - 1) and starts_name(doc[i]):
                stop = _name_end(doc, i, end, lexicon)
                if stop > i:
                    yield 1, i, stop, "PERSON"


def _announces(doc: Doc, i: int) -> bool:
    """Whether a token is a title that a name may follow."""
    token = doc[i]
    if token.text == "." and i and not doc[i - 1].whitespace_:
        token = doc[i - 1]
    small = token.text[0].islower()
    if token.lower_ in PORTFOLIOS and _completes(doc, i):
        return not token.is_sent_end
    return (
        token.lower_ in TITLES
        and not token.is_sent_end
        and token.lower_ != "miss"
        and not (small and token.lower_ in RANKS | HONORIFICS | {"member", "official"})
    )


def _completes(doc: Doc, i: int) -> bool:
    """Whether a portfolio ends a title: "chief of staff", "minister of foreign affairs"."""
    return any(doc[j].lower_ in {"of", "for"} and doc[j - 1].lower_ in HEADS for j in range(max(1, i - 3), i))


def _name_end(doc: Doc, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a name that begins here ends: before a country, a small word that is no particle, a title."""
    stop = start
    for i in range(start, min(end, start + 2 * _LONGEST)):
        token = doc[i]
        if is_large(token) and token.lower_ in HEADS and (i > start or i + 1 == end):
            return start if i - start <= 1 else stop  # "Chief Cabinet Secretary" names nobody
        if token.lower_ in {"of", "for", "and", "&"}:
            break
        if is_large(token):
            if i == start and (lexicon.country(token.text) is not None or token.lower_ in _REGIONS):
                break
            stop = i + 1
        elif token.lower_ not in PARTICLES and token.text not in {"-", "'", "’", "."}:
            break
    return hyphenated(doc, stop) if stop > start else stop


def without_titles(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int]:
    """A name without the title and country before it and the title after it; empty where no name is left."""
    while start < end and (
        (doc[start].lower_.strip(INVISIBLE) in _BEFORE and not is_forename(doc[start]))
        or not doc[start].text.lstrip(INVISIBLE)[:1].isalnum()
        or is_network(doc[start])
        or _is_place(doc, start, end, lexicon)
    ):
        start += 1
    while start < end and doc[end - 1].lower_ in TITLES - PARTICLES:
        end -= 1
    return start, end


def _is_place(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a country or capital is glued to the front of a name."""
    word = doc[start].text
    if lexicon.country(word) is not None or (
        word.isupper() and len(word) > 2 and lexicon.organizations(word)
    ):
        return True
    return end - start > 1 and lexicon.capital(word) is not None and not lexicon.people(doc[start:end].text)


def without_office(doc: Doc, start: int, end: int) -> tuple[int, int]:
    """A body's name without the office held there: "Kremlin Spokesman", "Head of the Main Directorate"."""
    if start + 1 < end and doc[start].lower_ in HEADS and doc[start + 1].lower_ == "of":
        start += 2 + (start + 2 < end and doc[start + 2].lower_ == "the")
    if any(token.lower_ == "of" for token in doc[start:end]):
        return start, end
    whole = end
    if end < len(doc) and doc[end].lower_ in HEADS | RANKS:
        while end - start > 1 and doc[end - 1].lower_ in MODIFIERS - _OF_BODIES:
            end -= 1  # "EU Foreign Affairs" before "chief"
    while start < end and doc[end - 1].lower_ in HEADS | RANKS | MODIFIERS and _ends_in_head(doc, end):
        end -= 1
    while start < end < whole and not doc[end - 1].text[0].isupper():
        end -= 1
    return start, end


def _ends_in_head(doc: Doc, end: int) -> bool:
    """Whether a head of an office, or a modifier of one behind it, ends here."""
    return doc[end - 1].lower_ in HEADS | RANKS or (end < len(doc) and doc[end].lower_ in HEADS | RANKS)
