"""A reader of encounters for short texts about a few people, published on Thursday 16 March 2023."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest
from read_text import quoted_doc
from spacy.language import Language

from kg.annotate.dates import mark_dates
from kg.annotate.nlp import load_pipeline
from kg.annotations import NameMention, set_names
from kg.extract.meetings import read_meetings
from kg.extract.references import Reference, References
from kg.lexicon import load_lexicon
from kg.lexicon.lexicon import Lexicon
from kg.records import Meeting, Person, Role, Span

PUBLISHED = date(2023, 3, 16)
PEOPLE = {
    "Ana Perez": ("foreign minister", "ES"),
    "Jan Novak": ("president", "CZ"),
    "Ola Berg": ("prime minister", "NO"),
    "Li Wen": ("defence minister", "CN"),
    "Eva Dahl": ("ambassador", "NO"),
    "Tom Reed": ("spokesman", "GB"),
}
PLACES = (
    "Norway",
    "Oslo",
    "Prague",
    "Madrid",
    "Geneva",
    "Bergen",
    "Prag",
    "North Sea",
    "Royal Palace",
    "OSLO",
)


@pytest.fixture(scope="module")
def nlp() -> Language:
    """The embedded pipeline."""
    return load_pipeline()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """The lexicon that comes with the package."""
    return load_lexicon()


@pytest.fixture
def read_told(nlp: Language, lexicon: Lexicon) -> Callable[[str], tuple[Meeting, ...]]:
    """Reads the encounters of a text in which only these people and places are named."""

    def reader(text: str) -> tuple[Meeting, ...]:
        doc = quoted_doc(nlp, text)
        mark_dates(doc, PUBLISHED)
        marks, at = [], {}
        for found in re.finditer(rf"\b(?:{'|'.join((*PEOPLE, *map(str.upper, PEOPLE), *PLACES))})\b", text):
            name = found.group().title() if found.group().isupper() else found.group()
            person = name in PEOPLE
            marks.append(NameMention(*found.span(), "PERSON" if person else "GPE"))
            for token in doc.char_span(*found.span(), alignment_mode="expand") or ():
                if person:
                    at[token.i] = Reference(people=(name,))
        set_names(doc, tuple(marks))
        people = tuple(
            Person(name, name, (name,), (), (Role(title, country, None, False, Span(0, 1)),))
            for name, (title, country) in PEOPLE.items()
        )
        return read_meetings(doc, References(people, (), at), lexicon, PUBLISHED)

    return reader
