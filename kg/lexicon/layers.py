"""Terms of lexicons laid over each other: of one term told twice, the upper one stays."""

from __future__ import annotations

from collections.abc import Iterable

from kg.lexicon.entries import KnownTenure

_YEAR = len("2024")
_MANY = frozenset("other minister_other deputy_other legislator".split())  # categories of many offices


def uppermost(layers: Iterable[list[KnownTenure]]) -> list[KnownTenure]:
    """All terms but those that an upper layer tells too, perhaps with an end that was not known before."""
    seen: set[tuple[str | None, ...]] = set()
    kept = []
    for terms in layers:
        kept += [term for term in terms if _which(term) not in seen]
        seen |= {_which(term) for term in terms}
    return kept


def _which(term: KnownTenure) -> tuple[str | None, ...]:
    """What makes two terms one: holder, office, and the year of the start."""
    office = term.title.casefold() if term.category in _MANY else term.category
    return term.person, office, term.country, (term.start or "")[:_YEAR]
