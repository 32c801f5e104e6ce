"""Names that the lexicon knows, looked up in the runs of capitalised words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from spacy.tokens import Doc

from kg.annotate.capitals import is_shouted
from kg.annotate.runs import hyphenated, is_forename, starts_name
from kg.lexicon import Lexicon
from kg.lexicon.entries import Country
from kg.lexicon.houses import HOUSES
from kg.lexicon.names import fold
from kg.lexicon.office_words import TITLES
from kg.lexicon.surnames import high_officials

Candidate = tuple[int, int, int, str]
_JOINING = frozenset({"and", "&", "of", "for", "/"})
_LONGEST = 9  # words
_CODES = frozenset("US UK UAE USA PRC ROK DPRK DRC KSA UK EU USSR PNG CAR BVI GDR".split())


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
            end = hyphenated(doc, stop) if kind == "PERSON" else stop
            return (0 if stop - i > 1 else 3), i, end, kind
    return None


def _kind(doc: Doc, start: int, end: int, lexicon: Lexicon, day: date | None) -> str | None:
    """What the lexicon knows by this name."""
    text = doc[start:end].text.replace("\n", " ")
    country = lexicon.country(text)
    if country is not None and not _is_only_a_code(text):
        return "NORP" if _names_people(text, country) else "GPE"
    if lexicon.capital(text) is not None:
        return "GPE"
    if end - start == 1:
        return _kind_of_word(doc, start, text, lexicon, day)
    if lexicon.organizations(text) or fold(text) in HOUSES:
        return "ORG"
    if (known := lexicon.people(text)) and (
        _may_be_person(doc, start, end) or (end - start > 2 and any(person.name == text for person in known))
    ):
        return "PERSON"  # "Amir Khan Muttaqi" is no emir
    return "GPE" if lexicon.places(text) else None


def _is_only_a_code(text: str) -> bool:
    """Whether letters are a country's code that news does not use: "MK", "CAN" in a headline."""
    return len(text) in {2, 3} and text.isupper() and text.isalpha() and text not in _CODES


def _may_be_person(doc: Doc, start: int, end: int) -> bool:
    """Whether words have the shape of a name: no title first or in between, a last one may look like one."""
    words = [token.lower_ for token in doc[start:end]]
    titled = words[0] in TITLES and not is_forename(doc[start])
    return not titled and not any(word in _JOINING | TITLES for word in words[1:-1])


def _names_people(text: str, country: Country) -> bool:
    """Whether a country's word is its adjective or its people; "US", "U.K." are the country."""
    return not text.replace(".", "").isupper() and (
        text in country.demonyms or text.rstrip("s") in country.demonyms
    )


def _kind_of_word(doc: Doc, i: int, text: str, lexicon: Lexicon, day: date | None) -> str | None:
    """One word is a body only where it looks like a name: an acronym, or not first in its sentence."""
    acronym = text.isupper() and len(text) > 1
    if acronym and text.lower() in TITLES:
        return None  # "PM", "MEP"
    if acronym and is_shouted(doc, i) and not doc[i].ent_type_:
        return None
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
