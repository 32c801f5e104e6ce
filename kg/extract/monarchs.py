"""Whose king: a crowned head by the one name they reign under, never by what stands near."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import lru_cache

from kg.lexicon import Lexicon
from kg.lexicon.entries import KnownTenure
from kg.lexicon.names import fold
from kg.lexicon.office_words import SOVEREIGNS

_SAME = {"amir": "emir"}
CROWNS = SOVEREIGNS | {"monarch", "empress"}
_SEATS = frozenset({"GB", "DK", "NL"})  # whose monarchs reign over other lands too


def is_crowned(title: str) -> bool:
    """Whether a title is a crowned head's."""
    return title in CROWNS


def realm_of(names: tuple[str, ...], day: date | None, lexicon: Lexicon) -> str | None:
    """The one country where a monarch of that name reigned on a day: "King Charles" -> GB."""
    words = {word for name in names for word in fold(name).split()} - CROWNS
    found = {
        t.country
        for word in words
        for t in _reigns(lexicon).get(word, ())
        if t.country and day is not None and t.covers(day)
    }
    seats = found & _SEATS or found
    return seats.pop() if len(seats) == 1 else None


def realms(crown: str | None, day: date | None, lexicon: Lexicon) -> frozenset[str]:
    """The countries where somebody so called, or any crowned head, reigns on a day: an emir in Kuwait and Qatar."""
    words = {_SAME.get(crown, crown)} if crown else CROWNS
    return frozenset(
        t.country
        for terms in _reigns(lexicon).values()
        for t in terms
        if t.country and not words.isdisjoint(t.title.lower().split()) and (day is None or t.covers(day))
    )


@lru_cache(maxsize=4)
def _reigns(lexicon: Lexicon) -> dict[str, tuple[KnownTenure, ...]]:
    """The terms of crowned heads by the first word of their name."""
    table: defaultdict[str, list[KnownTenure]] = defaultdict(list)
    for term in lexicon.terms("head_of_state"):
        if not CROWNS.isdisjoint(term.title.lower().split()):
            table[fold(term.name).split()[0]].append(term)
    return {name: tuple(terms) for name, terms in table.items()}
