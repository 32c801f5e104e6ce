"""Marks the words that name a time, and says which time they name."""

from __future__ import annotations

from datetime import date
from re import Match

from spacy.tokens import Doc

from kg.annotate.dates.absolute import ABSOLUTE
from kg.annotate.dates.anchor import Anchor, Resolve
from kg.annotate.dates.direction import looks_ahead
from kg.annotate.dates.relative import RELATIVE
from kg.annotations import DateMention, set_dates
from kg.records import DateRange

_FORMS = ABSOLUTE + RELATIVE


def mark_dates(doc: Doc, published: date | None) -> None:
    """Mark every time the text names: "on Friday", "Nov. 18, 2014", "last month".

    A weekday with a past verb looks back from the day of publication, with a future verb ahead;
    where nothing says which Friday, the words are marked without a range.
    """
    marks: list[DateMention] = []
    spoken_of: DateRange | None = None
    for match, resolve in _times(doc.text):
        found = resolve(match, Anchor(published, _looks_ahead(doc, match), spoken_of))
        marks.append(DateMention(match.start(), match.end(), found))
        spoken_of = _spoken_of(match, found, spoken_of)
    set_dates(doc, tuple(marks))


def _spoken_of(match: Match[str], found: DateRange | None, before: DateRange | None) -> DateRange | None:
    """The day that "the same day" leads back to: the last single day named, not one named by another."""
    apart = match.groupdict().get("apart") is not None
    single = found is not None and found.start == found.end
    return found if single and not apart else before


def _times(text: str) -> list[tuple[Match[str], Resolve]]:
    """All words that name a time, in order; of overlapping ones the first, then the longest."""
    found = [(match, resolve) for form, resolve in _FORMS for match in form.finditer(text)]
    kept: list[tuple[Match[str], Resolve]] = []
    for match, resolve in sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end())):
        if not kept or match.start() >= kept[-1][0].end():
            kept.append((match, resolve))
    return kept


def _looks_ahead(doc: Doc, match: Match[str]) -> bool | None:
    """Which way the clause looks that the words stand in."""
    span = doc.char_span(match.start(), match.end(), alignment_mode="expand")
    return None if span is None else looks_ahead(span.root)
