"""Marks the names of a text: what the lexicon knows, what a title announces, what the model finds.

Candidates come from four sources and are taken in this order, longest first, never overlapping:
a known name or a person's full name; a name after a title, or a part of a person's name already
taken; what else the model found of several words; a single word the lexicon knows; any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from spacy.tokens import Doc

from kg.annotate.abbreviations import abbreviations
from kg.annotate.capitals import capital_names
from kg.annotate.headline_names import full_names, put_right
from kg.annotate.joined import joined_names
from kg.annotate.known import known_names
from kg.annotate.parts import parts_of_people
from kg.annotate.retyped import is_person_after_all, titled_entity
from kg.annotate.runs import NAME_WORDS, before_verb, hyphenated, name_runs, starts_name, with_last_syllable
from kg.annotate.shaped import shaped_names
from kg.annotate.titled import titled_names, without_office, without_titles
from kg.annotations import NameMention, is_dateline, is_noise, set_names
from kg.lexicon import Lexicon
from kg.lexicon.names import INVISIBLE
from kg.lexicon.office_words import HEADS, MODIFIERS, PARTICLES, PLURALS, PORTFOLIOS, TITLES

Candidate = tuple[int, int, int, str]  # rank, start, end, kind

_ZONES = frozenset("GMT UTC CET CEST BST EST EDT PST PDT IST JST KST MSK AEST AEDT".split())
_BROADCASTERS = frozenset({"radio", "television", "tv"})  # "Radio Pakistan"


def mark_names(doc: Doc, lexicon: Lexicon, day: date | None) -> None:
    """Mark the names of a text, page furniture left out."""
    runs = list(name_runs(doc))
    found = [
        *known_names(doc, runs, lexicon, day),
        *titled_names(doc, runs, lexicon),
        *capital_names(doc, runs, lexicon),
        *shaped_names(doc, runs, lexicon),
        *_entities(doc, lexicon),
    ]
    found = [c for c in found if c[3] != "PERSON" or not _is_time(doc, c[1], c[2])]
    short = abbreviations(doc)
    found = [(*c[:3], "ORG") if c[2] - c[1] == 1 and doc[c[1]].text in short else c for c in found]
    full = full_names(doc, found)
    found = [right for c in found for right in put_right(doc, c, full)]
    taken = _choose(found)
    parts = [right for c in parts_of_people(doc, taken, lexicon) for right in put_right(doc, c, full)]
    chosen = joined_names(doc, _choose([*found, *parts]), lexicon)
    set_names(doc, tuple(_mention(doc, c) for c in chosen if not is_noise(doc[c[1]])))


def _entities(doc: Doc, lexicon: Lexicon) -> Iterator[Candidate]:
    """What the model's entity recogniser found, titles cut off."""
    for ent in doc.ents:
        kind = ent.label_
        if not ent.text.lstrip(INVISIBLE)[:1].isalnum():
            continue
        start, end = _trimmed(doc, ent.start, ent.end, kind, lexicon)
        kind, start, end = _retyped(doc, kind, start, end, lexicon)
        if start < end and _holds(doc, start, end, kind, lexicon):
            yield _rank(kind, end - start), start, end, kind


def _retyped(doc: Doc, kind: str, start: int, end: int, lexicon: Lexicon) -> tuple[str, int, int]:
    """An entity as a person's name, where the model took one for a body or a place; and the other way round."""
    if (
        kind == "PERSON"
        and start > 2
        and doc[start - 2 : start].text == "of the"
        and doc[start - 3].lower_ in HEADS
    ):
        return "ORG", start, end  # "the Speaker of the Jatiya Sangsad"
    if kind not in {"ORG", "GPE", "LOC"} or start >= end:
        return kind, start, end
    if kind == "ORG" and is_dateline(doc, start, end):
        return "GPE", start, end
    if doc[end : end + 1].text == "administration" and not _is_of_place(doc[start:end].text, lexicon):
        return "PERSON", start, end
    if within := titled_entity(doc, start, end, lexicon):
        return "PERSON", *within
    return ("PERSON" if is_person_after_all(doc, start, end, lexicon) else kind), start, end


def _is_of_place(text: str, lexicon: Lexicon) -> bool:
    """Whether an administration is a country's, a town's or a body's, not named after who leads it."""
    place = lexicon.country(text) or lexicon.capital(text) or lexicon.places(text)
    return bool(place or lexicon.organizations(text))


def _trimmed(doc: Doc, start: int, end: int, kind: str, lexicon: Lexicon) -> tuple[int, int]:
    """An entity without what is no part of the name at its ends."""
    end = _without_tail(doc, start, end, kind)
    if kind != "PERSON":
        return without_office(doc, start, _with_links(doc, end)) if kind == "ORG" else (start, end)
    end = before_verb(doc, start, _before_quote(doc, start, end))
    start, end = without_titles(doc, start, end, lexicon)
    start, end = without_titles(doc, start, _without_tail(doc, start, end, kind), lexicon)
    return start, with_last_syllable(doc, start, hyphenated(doc, _without_tail(doc, start, end, kind)))


def _with_links(doc: Doc, end: int) -> int:
    """Where a body's name ends that goes on over a small word between hyphens: "Jaish-e-Ansari"."""
    linked = doc[end : end + 4]
    joined = len(linked) > 2 and linked[0].text == linked[2].text == "-" and not doc[end - 1].whitespace_
    return end + 4 if joined and len(linked) == 4 and linked[1].is_lower and linked[3].is_title else end


def _before_quote(doc: Doc, start: int, end: int) -> int:
    """Where a name ends that runs into a quotation mark, or over "Jr.": 'Jose "Pepe' is "Jose"."""
    junior = next((i for i in range(start + 1, end) if doc[i].text in {"Jr.", "Jr"}), end - 1)
    end = junior + 1
    return next((i for i in range(start + 1, end) if doc[i].text in {'"', "“", "”"}), end)


def _rank(kind: str, words: int) -> int:
    """A person's full name holds its ground against shorter known names within it."""
    return 4 if words == 1 else 0 if kind == "PERSON" else 2


def _holds(doc: Doc, start: int, end: int, kind: str, lexicon: Lexicon) -> bool:
    """Whether a found entity may be a name at all; pieces of a title are not."""
    if kind == "PERSON" and (doc[end - 1].lower_ == "affairs" or doc[start].lower_ in _BROADCASTERS):
        return False
    if doc[start].is_lower and start and doc[start - 1].text == "-" and not doc[start - 1].whitespace_:
        return False  # "e-Ansari" of "Jaish-e-Ansari"
    of_person = kind == "PERSON" and end - start > 1 and doc[start].lower_ in NAME_WORDS
    if not starts_name(doc[start]) and doc[start].lower_ not in PARTICLES and not of_person:
        return False
    words = {token.lower_ for token in doc[start:end]}
    if kind == "GPE" and words <= TITLES | MODIFIERS:
        return False  # "Crown Prince"
    before_head = (
        end < len(doc) and doc[end].lower_ in HEADS and doc[end - 1].lower_ in MODIFIERS | PORTFOLIOS
    )
    return kind != "ORG" or not (
        before_head or words <= TITLES | MODIFIERS | PLURALS or _is_glued(doc, start, end, lexicon)
    )


def _is_time(doc: Doc, start: int, end: int) -> bool:
    """Whether words are a date or a time zone: "Jan 25", "CET"."""
    return doc[start:end].text in _ZONES or (end - start > 1 and doc[end - 1].text.isdigit())


def _is_glued(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a body's name is only a country, or two things that stand side by side: "EU Germany"."""
    text = doc[start:end].text
    if lexicon.country(text) is not None:
        return True
    last = lexicon.country(doc[end - 1].text) is not None and not lexicon.organizations(text)
    return end - start == 2 and last


def _without_tail(doc: Doc, start: int, end: int, kind: str) -> int:
    """A name without a possessive, a mark or a small word at its end."""
    while end > start and (
        doc[end - 1].tag_ == "POS"
        or not doc[end - 1].text.lstrip(INVISIBLE)[:1].isalnum()
        or doc[end - 1].text[0].islower()
    ):
        end -= 1
    kept = NAME_WORDS if kind == "PERSON" else frozenset()
    while (
        end - start > 1
        and not starts_name(doc[end - 1])
        and not doc[end - 1].text[0].isdigit()
        and doc[end - 1].lower_ not in kept
    ):
        end -= 1
    return end


def _choose(found: list[Candidate]) -> list[Candidate]:
    """The best candidates that do not overlap, in the order of the text."""
    taken: list[Candidate] = []
    used: set[int] = set()
    for candidate in sorted(found, key=lambda c: (c[0], c[1] - c[2], c[1], c[3])):
        tokens = set(range(candidate[1], candidate[2]))
        if not tokens & used:
            used |= tokens
            taken.append(candidate)
    return sorted(taken, key=lambda c: c[1])


def _mention(doc: Doc, candidate: Candidate) -> NameMention:
    """A candidate as a mark, in code points."""
    _, start, end, kind = candidate
    return NameMention(doc[start].idx, doc[end - 1].idx + len(doc[end - 1]), kind)
