"""Bodies: organisations, ministries and media, with kinds as the records name them."""

from __future__ import annotations

import re

from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import Fact, Tables, joined, verified, words
from kg.lexicon.names import fold

_KINDS = {
    "igo": "igo", "bloc": "igo", "military_alliance": "igo", "court": "igo",
    "armed_forces": "military", "intelligence": "agency", "think_tank": "thinktank",
    "company": "company", "party": "party", "party_organ": "party", "government": "government",
    "parliament": "government", "building_metonym": "government",
}  # fmt: skip
_AFTER_NAME = re.compile(r"\s*\(.*\)$|, [A-Z]\w+$")
_LATIN = re.compile(r"[A-Za-z]")


def organization_rows(tables: Tables, compiled: Compiled) -> None:
    """Take in all bodies: ministries first, so that their kind is kept."""
    seen: set[str] = set()
    for table in ("ministries", "media", "organizations"):
        for fact in tables.read(table):
            _add(fact, table, seen, compiled)


def _add(fact: Fact, table: str, seen: set[str], compiled: Compiled) -> None:
    """Take in one body under all its names."""
    # A building is not the government that it stands for.
    qid = None if fact.get("type") == "building_metonym" else verified(fact)
    country = fact["country_iso2"] or None
    key = qid or f"{fold(fact['label'])}/{country or ''}"
    names = [
        name for name in (fact["label"], _bare(fact["label"]), *words(fact["aliases"])) if _LATIN.search(name)
    ]
    if key not in seen:
        field = fact["kind"] if table == "ministries" else None
        aliases = joined(names, without=fact["label"])
        minister = fact.get("minister_position_qid") or None
        compiled.add(
            "organization", (key, qid, fact["label"], aliases, _kind(fact, table), country, field, minister)
        )
        seen.add(key)
    compiled.name_bodies("organization", key, names)


def _kind(fact: Fact, table: str) -> str:
    """The kind of body in the words of the records."""
    if table == "ministries":
        return "ministry"
    return "media" if table == "media" else _KINDS.get(fact["type"], "other")


def _bare(label: str) -> str:
    """A label without the country added behind: "Ministry of Finance (Thailand)"."""
    return _AFTER_NAME.sub("", label)
