"""Who is behind a local id: what the later steps ask of the resolved people and bodies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kg.lexicon.entries import KnownPerson
from kg.records import LocalId


@dataclass(frozen=True, slots=True)
class Who:
    """Keys by local id; for people their entry in the lexicon and their country."""

    key_of: dict[LocalId, str]
    known: dict[str, KnownPerson]
    home: dict[str, str]

    def keys(self, article: str, ids: Iterable[str]) -> tuple[str, ...]:
        """The keys of an article's ids, each once, in their order; ids nobody knows are left out."""
        found = (self.key_of.get(LocalId(article, id_)) for id_ in ids)
        return tuple(dict.fromkeys(key for key in found if key))

    def key(self, article: str, id_: str | None) -> str | None:
        """The key of one local id."""
        return self.key_of.get(LocalId(article, id_)) if id_ else None
