"""Definite descriptions of office holders: "the Chinese premier", "the defence chief", "his Indian counterpart"."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.named import Named
from kg.extract.people import GENERIC, kind_of_office
from kg.extract.title_words import title_words
from kg.extract.titles import title_end, title_start
from kg.lexicon.office_words import FORMER, HEADS

# Titles that say whose they are.
_IMPLIED = {
    "foreign secretary": "GB",
    "home secretary": "GB",
    "taoiseach": "IE",
    "defence secretary": "GB",
    "secretary of state": "US",
    "secretary of defense": "US",
    "defense secretary": "US",
}
_HEADS = HEADS | {"counterpart"}
_DEFINITE = frozenset({"the", "his", "her", "their", "its", "this", "that"})


@dataclass(frozen=True, slots=True)
class Description:
    """What a description says of the person it means."""

    start: int  # tokens [start, end) of the phrase
    end: int
    word: str  # the head: "minister"
    title: str
    category: str | None  # the kind of office; None where the head says nothing of it ("leader")
    country: str | None
    owner: int | None = None  # the token of "his" in "his counterpart"
    former: bool = False


def description_at(token: Token, named: Named) -> Description | None:
    """The description that this token heads, None where it heads none or means nobody in particular."""
    if (
        token.pos_ not in {"NOUN", "PROPN"}
        or token.lower_ not in _HEADS
        or named.kind_at(token.i) is not None
        or _goes_on(token)
    ):
        return None
    start, end = title_start(token.doc, token.i + 1, named), title_end(token.doc, token.i, named)
    before = token.doc[start - 1] if start else None
    country = next((c for i in range(start, end) if (c := named.country_at(i)) is not None), None)
    if not _definite(before, country):
        return None
    title = " ".join(title_words(token.doc, start, end, named))
    kind = None if title in GENERIC else kind_of_office(title, country)
    country = country or _IMPLIED.get(title)
    owner = before.i if before is not None and before.lower_ in {"his", "her"} else None
    former = not FORMER.isdisjoint(t.lower_ for t in token.doc[max(0, start - 1) : end])
    return Description(start, end, token.lower_, title, kind, country, owner, former)


def _goes_on(token: Token) -> bool:
    """Whether the title goes on after this token ("president elect")."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after is not None and after.lower_ in HEADS


def _definite(before: Token | None, country: str | None) -> bool:
    """Whether a phrase means somebody in particular; "a" and "an" do not."""
    if before is not None and before.lower_ in _DEFINITE:
        return True
    return country is not None and (
        before is None or before.lower_ not in {"a", "an", "some", "any", "another"}
    )
