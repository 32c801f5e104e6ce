"""Surnames that headlines run together with each other, or with a common word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc

from kg.lexicon.office_words import PARTICLES

Candidate = tuple[int, int, int, str]  # rank, start, end, kind
Places = defaultdict[str, set[int]]  # for each word or name the tokens where such names begin
_SMALL = frozenset({"VERB", "AUX", "DET", "CCONJ", "SCONJ", "ADV", "ADP", "PRON", "ADJ"})  # no part of a name


def _places() -> Places:
    """No places yet."""
    return defaultdict(set)


_ENCOUNTERS = frozenset("meeting meetings summit summits talks call".split())


@dataclass(frozen=True, slots=True)
class FullNames:
    """The persons' names of several words that were found in a text, by their words."""

    holding: defaultdict[str, set[frozenset[str]]] = field(default_factory=lambda: defaultdict(set))
    having: Places = field(default_factory=_places)  # a word anywhere
    ending: Places = field(default_factory=_places)  # a word at the end
    written: Places = field(default_factory=_places)  # as a whole


def full_names(doc: Doc, found: Iterable[Candidate]) -> FullNames:
    """The persons' names of several words among all candidates."""
    names = FullNames()
    for _, start, end, kind in found:
        if kind == "PERSON" and end - start > 1:
            words = frozenset(token.text for token in doc[start:end] if token.text != "-")
            for word in words:
                names.holding[word].add(words)
                names.having[word].add(start)
            names.ending[doc[end - 1].text].add(start)
            names.written[doc[start:end].text].add(start)
    return names


def put_right(doc: Doc, candidate: Candidate, names: FullNames) -> Iterator[Candidate]:
    """A candidate without the word beside it; of two surnames those that a hyphen joins, each alone."""
    if not is_two_people(doc, candidate, names):
        yield only_surname(doc, candidate, names)
    elif candidate[2] - candidate[1] > 2:
        yield 1, candidate[1], candidate[1] + 1, "PERSON"
        yield 1, candidate[2] - 1, candidate[2], "PERSON"


def is_two_people(doc: Doc, candidate: Candidate, names: FullNames) -> bool:
    """Whether two words taken for one name are two surnames: "the Trump Kim summit", "Trump-Kim"."""
    _, start, end, kind = candidate
    hyphen = end - start == 3 and doc[start + 1].text == "-"
    if kind != "PERSON" or not (end - start == 2 or hyphen):
        return False
    words = frozenset({doc[start].text, doc[end - 1].text})
    if any(words < longer for longer in names.holding[doc[start].text]):
        return False
    if hyphen and doc[end : end + 1].text.lower() in _ENCOUNTERS and all(_may_stand(word) for word in words):
        return True
    return all(any(other != words for other in names.holding[word]) for word in words)


def _may_stand(word: str) -> bool:
    """Whether a half of a name with a hyphen may be a surname: neither "Al" nor "un"."""
    return len(word) > 2 and word[0].isupper() and word.lower() not in PARTICLES


def only_surname(doc: Doc, candidate: Candidate, names: FullNames) -> Candidate:
    """A name without the word beside it: "Obama Speech", "Neither Obama" where the text has Barack Obama."""
    rank, start, end, kind = candidate
    if kind != "PERSON" or end - start < 2 or rank != 0:
        return candidate
    rest = doc[start + 1 : end].text
    known = _elsewhere(names.written[rest], start) or _elsewhere(names.ending[rest], start)
    if doc[start].pos_ in _SMALL and known:
        return 1, start + 1, end, kind
    if end - start != 2:
        return candidate
    surname = _elsewhere(names.ending[doc[start].text], start)
    named = _elsewhere(names.having[doc[start + 1].text], start)
    return (1, start, start + 1, kind) if surname and not named else candidate


def _elsewhere(places: set[int], start: int) -> bool:
    """Whether a name begins anywhere but at a token."""
    return any(place != start for place in places)
