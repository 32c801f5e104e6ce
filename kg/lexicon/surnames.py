"""Who is meant by a surname alone: the holders of high office of a day."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from functools import lru_cache

from kg.lexicon.entries import KnownTenure
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold
from kg.lexicon.office_words import PARTICLES

_HIGH = ("head_of_state", "head_of_government", "foreign_minister", "defence_minister")
SURNAME_FIRST = frozenset({"CN", "TW", "KR", "KP", "VN", "HK", "MO", "SG", "KH"})
_AROUND = timedelta(days=365)  # news goes on naming those who left, and names those to come


@lru_cache(maxsize=4)
def _table(lexicon: Lexicon) -> dict[str, tuple[KnownTenure, ...]]:
    """The terms in high office by folded surname."""
    table: defaultdict[str, list[KnownTenure]] = defaultdict(list)
    for category in _HIGH:
        for tenure in lexicon.terms(category):
            if surname := _surname(tenure):
                table[surname].append(tenure)
    return {surname: tuple(found) for surname, found in table.items()}


def _surname(tenure: KnownTenure) -> str | None:
    """The folded surname of an office holder; of two, the one that news uses."""
    words = [w for w in fold(tenure.name).split() if w not in PARTICLES]
    if len(words) < 2:
        return None
    return words[0] if tenure.country in SURNAME_FIRST else words[-1]


def high_officials(surname: str, day: date | None, lexicon: Lexicon) -> tuple[KnownTenure, ...]:
    """The terms in high office, around a day, of those with a surname; of all times where no day is known."""
    found = _table(lexicon).get(fold(surname).removeprefix("al ").removeprefix("el "), ())
    return tuple(
        t
        for t in found
        if day is None or any(t.covers(day + shift) for shift in (-_AROUND, timedelta(0), _AROUND))
    )
