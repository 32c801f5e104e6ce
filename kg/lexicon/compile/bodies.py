"""Bodies: organisations, ministries and media, with kinds as the records name them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import OWN, Fact, Tables, joined, verified, words
from kg.lexicon.names import fold

_KINDS = {
    "igo": "igo", "bloc": "igo", "military_alliance": "igo", "court": "igo",
    "armed_forces": "military", "intelligence": "agency", "think_tank": "thinktank",
    "company": "company", "party": "party", "party_organ": "party", "government": "government",
    "parliament": "government",
}  # fmt: skip
_AFTER_NAME = re.compile(r"\s*\(.*\)$|, [A-Z]\w+$")
_LATIN = re.compile(r"[A-Za-z]")


def organization_rows(tables: Tables, compiled: Compiled) -> None:
    """Take in all bodies: ministries first, so that their kind is kept."""
    own = {fact["key"] or fact["name"]: fact for fact in OWN.read("body-words")}
    seen: set[str] = set()
    for fact in _facts(tables):
        _add(fact, words(own.get(fact["qid"], {}).get("aliases", "")), seen, compiled)


def _facts(tables: Tables) -> Iterator[Fact]:
    """Facts on bodies, with one ``kind``; buildings that stand for a body come from our own table."""
    for fact in tables.read("ministries"):
        yield fact | {"field": fact["kind"], "kind": "ministry"}
    yield from (fact | {"kind": "media"} for fact in tables.read("media"))
    for fact in tables.read("organizations"):
        if fact["type"] != "building_metonym":
            yield fact | {"kind": _KINDS.get(fact["type"], "other")}
    for fact in OWN.read("body-words"):
        if fact["name"]:
            yield fact | {
                "label": fact["name"],
                "country_iso2": fact["country"],
                "qid": "",
                "qid_verified": "",
            }


def _add(fact: Fact, own: list[str], seen: set[str], compiled: Compiled) -> None:
    """Take in one body under all its names."""
    qid, country = verified(fact), fact["country_iso2"] or None
    key = qid or f"{fold(fact['label'])}/{country or ''}"
    names = [fact["label"], _bare(fact["label"]), *words(fact["aliases"]), *own]
    names = [name for name in names if _LATIN.search(name)]
    if key not in seen:
        seen.add(key)
        kind = (fact["kind"], country, fact.get("field"), fact.get("minister_position_qid") or None)
        compiled.add("organization", (key, qid, fact["label"], joined(names, without=fact["label"]), *kind))
    compiled.name_bodies("organization", key, names)


def _bare(label: str) -> str:
    """A label without the country added behind: "Ministry of Finance (Thailand)"."""
    return _AFTER_NAME.sub("", label)
