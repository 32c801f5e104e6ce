"""Surnames that headlines run together with each other, or with a common word."""

from __future__ import annotations

from spacy.tokens import Doc

Candidate = tuple[int, int, int, str]  # rank, start, end, kind
_SMALL = frozenset({"VERB", "AUX", "DET", "CCONJ", "SCONJ", "ADV", "ADP", "PRON", "ADJ"})  # no part of a name


def is_two_people(doc: Doc, candidate: Candidate, found: list[Candidate]) -> bool:
    """Whether two words taken for one name are two surnames: "the Trump Kim summit"."""
    _, start, end, kind = candidate
    if kind != "PERSON" or end - start != 2:
        return False
    words = {doc[start].text, doc[start + 1].text}
    full = [{token.text for token in doc[c[1] : c[2]]} for c in found if c[3] == "PERSON" and c[2] - c[1] > 1]
    return not any(words < names for names in full) and all(
        any(word in n for n in full if n != words) for word in words
    )


def only_surname(doc: Doc, candidate: Candidate, found: list[Candidate]) -> Candidate:
    """A name without the word beside it: "Obama Speech", "Neither Obama" where the text has Barack Obama."""
    rank, start, end, kind = candidate
    if kind != "PERSON" or end - start < 2 or rank != 0:
        return candidate
    full = [doc[c[1] : c[2]] for c in found if c[3] == "PERSON" and c[2] - c[1] > 1 and c[1] != start]
    rest = doc[start + 1 : end].text
    if doc[start].pos_ in _SMALL and any(rest in {name.text, name[-1].text} for name in full):
        return 1, start + 1, end, kind
    if end - start != 2:
        return candidate
    others = {token.text for name in full for token in name}
    surname = any(name[-1].text == doc[start].text for name in full) and doc[start + 1].text not in others
    return (1, start, start + 1, kind) if surname else candidate
