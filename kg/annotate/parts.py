"""A word of a person's name that stands alone elsewhere: the surname of one named in full."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Doc

from kg.annotate.runs import hyphenated
from kg.lexicon import Lexicon
from kg.lexicon.office_words import HEADS, PARTICLES

Candidate = tuple[int, int, int, str]  # rank, start, end, kind


def parts_of_people(doc: Doc, taken: list[Candidate], lexicon: Lexicon) -> Iterator[Candidate]:
    """Other places where a word of a person's name stands alone."""
    parts = {
        token.text
        for _, start, end, kind in taken
        if kind == "PERSON"
        for token in doc[start:end]
        if _is_part(token.text, lexicon)
    }
    for token in doc:
        if token.text in parts or (token.is_upper and token.text.title() in parts):
            yield 1, _with_particle(doc, token.i), hyphenated(doc, token.i + 1), "PERSON"


def _is_part(word: str, lexicon: Lexicon) -> bool:
    """Whether a word of a name can stand for the person; "Israel" in "Israel Katz" can't."""
    if lexicon.country(word) is not None or lexicon.capital(word) is not None:
        return False
    return (
        len(word) > 1
        and word[0].isupper()
        and word.lower() not in PARTICLES | HEADS
        and "." not in word
        and not set(word) <= set("IVX")
    )


def _with_particle(doc: Doc, i: int) -> int:
    """Where a surname begins: "al-Abadi", "von der Leyen" with their particles."""
    while (
        i
        and doc[i - 1].text == "-"
        and i > 1
        and doc[i - 2].lower_ in PARTICLES
        and not doc[i - 1].whitespace_
    ):
        i -= 2
    while i and doc[i - 1].lower_ in {"von", "der", "van", "de", "den", "bin"}:
        i -= 1
    return i
