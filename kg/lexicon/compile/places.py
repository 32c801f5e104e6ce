"""Places: cities, regions and summit places."""

from __future__ import annotations

from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import Tables, joined, verified, words
from kg.lexicon.names import fold


def place_rows(tables: Tables, compiled: Compiled) -> None:
    """Take in all places under all their names."""
    for fact in tables.read("places"):
        qid, country = verified(fact), fact["country_iso2"] or None
        key = qid or f"{fold(fact['label'])}/{country or ''}"
        names = [fact["label"], *words(fact["aliases"])]
        aliases = joined(names, without=fact["label"])
        compiled.add_new("place", (key, qid, fact["label"], aliases, fact["kind"], country))
        compiled.name_bodies("place", key, names)
