"""Names that the lexicon knows, looked up in the runs of capitalised words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from spacy.tokens import Doc

from kg.annotate.runs import starts_name
from kg.lexicon import Lexicon
from kg.lexicon.entries import Country
from kg.lexicon.office_words import TITLES
from kg.lexicon.surnames import high_officials

Candidate = tuple[int, int, int, str]
_JOINING = frozenset({"and", "&", "of", "for", "/"})
_LONGEST = 9  # words


def known_names(
    doc: Doc, runs: list[tuple[int, int]], lexicon: Lexicon, day: date | None
) -> Iterator[Candidate]:
    """The longest known names of each run, left to right."""
    for start, end in runs:
        i = start
        while i < end:
            found = _longest_at(doc, i, end, lexicon, day)
            if found is not None:
                yield found
            i = found[2] if found is not None else i + 1


def _longest_at(doc: Doc, i: int, end: int, lexicon: Lexicon, day: date | None) -> Candidate | None:
    """The longest known name that begins at a token."""
    if not starts_name(doc[i]):
        return None
    for stop in range(min(end, i + _LONGEST), i, -1):
        kind = _kind(doc, i, stop, lexicon, day) if doc[stop - 1].text[0].isalnum() else None
        if kind:
            return (0 if stop - i > 1 else 3), i, stop, kind
    return None


def _kind(doc: Doc, start: int, end: int, lexicon: Lexicon, day: date | None) -> str | None:
    """What the lexicon knows by this name."""
    text = doc[start:end].text.replace("\n", " ")
    country = lexicon.country(text)
    if country is not None:
        return "NORP" if _names_people(text, country) else "GPE"
    if lexicon.capital(text) is not None:
        return "GPE"
    if end - start == 1:
        return _kind_of_word(doc, start, text, lexicon, day)
    if lexicon.organizations(text):
        return "ORG"
    if not any(token.lower_ in TITLES | _JOINING for token in doc[start:end]) and lexicon.people(text):
        return "PERSON"
    return "GPE" if lexicon.places(text) else None


def _names_people(text: str, country: Country) -> bool:
    """Whether a country's word is its adjective or its people; "US", "U.K." are the country."""
    return not text.replace(".", "").isupper() and (
        text in country.demonyms or text.rstrip("s") in country.demonyms
    )


def _kind_of_word(doc: Doc, i: int, text: str, lexicon: Lexicon, day: date | None) -> str | None:
    """One word is a body only where it looks like a name: an acronym, or not first in its sentence."""
    acronym = text.isupper() and len(text) > 1
    if lexicon.organizations(text) and (acronym or not doc[i].is_sent_start):
        return "ORG"
    if lexicon.places(text):
        return "GPE" if not lexicon.people(text) else None
    return (
        "PERSON" if len(text) > 1 and high_officials(text, day, lexicon) and not _is_common(doc, i) else None
    )


def _is_common(doc: Doc, i: int) -> bool:
    """Whether a capitalised word may be an ordinary one: first in its sentence, or in a title-case line."""
    token = doc[i]
    doubtful = bool(token.is_sent_start) and not token.ent_type_
    return token.pos_ != "PROPN" or token.dep_ in {"amod", "compound"} or doubtful
