"""Names in capitals: bylines ("By JANE DOE"), headlines, the speakers of a transcript."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.lexicon import Lexicon
from kg.lexicon.office_words import HONORIFICS, TITLES

Candidate = tuple[int, int, int, str]
_LONGEST = 4  # words


def is_shouted(doc: Doc, i: int) -> bool:
    """Whether a word in capitals stands among others: no acronym, but a line in capitals."""
    return any(
        0 <= n < len(doc) and doc[n].is_upper and doc[n].is_alpha and len(doc[n]) > 3
        for n in (i - 1, i + 1, i + 2)
    )


def capital_names(doc: Doc, runs: list[tuple[int, int]], lexicon: Lexicon) -> Iterator[Candidate]:
    """Persons in runs of words in capitals, known ones or after "by"."""
    named_before = False
    for start, end in (piece for run in runs for piece in _pieces(doc, *run)):
        found = next(_names_in(doc, start, end, lexicon, byline=named_before or _after_by(doc, start)), None)
        named_before = found is not None and found[2] == end
        if found is not None:
            yield found


def _pieces(doc: Doc, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a run that are in capitals, of two words and more."""
    begin = start
    for i in range(start, end + 1):
        if i < end and (doc[i].is_upper or not doc[i].text[0].isalpha()):
            continue
        if sum(token.is_alpha for token in doc[begin:i]) > 1:
            yield begin, i
        begin = i + 1


def _after_by(doc: Doc, start: int) -> bool:
    """Whether "by" stands before a run, at the beginning of its line."""
    return start > 0 and doc[start - 1].lower_ == "by" and bool(doc[start - 1].is_sent_start)


def _names_in(doc: Doc, start: int, end: int, lexicon: Lexicon, *, byline: bool) -> Iterator[Candidate]:
    """The longest names of a run, from the left."""
    for begin in range(start, end - 1):
        if doc[begin].lower_ in TITLES | HONORIFICS:
            continue
        for stop in range(min(end, begin + 2 * _LONGEST), begin + 1, -1):
            if _is_name(doc, begin, stop, lexicon, byline=byline and begin == start):
                yield 0, begin, stop, "PERSON"


def _is_name(doc: Doc, start: int, end: int, lexicon: Lexicon, *, byline: bool) -> bool:
    """Whether words in capitals are a person's name, written small."""
    text = doc[start:end].text.title()
    if not doc[end - 1].is_alpha or len(text.replace("-", " ").split()) > _LONGEST or lexicon.country(text):
        return False
    known = bool(lexicon.people(text)) and not lexicon.places(text)
    return known or (byline and lexicon.gender(doc[start].text.title()) is not None)
