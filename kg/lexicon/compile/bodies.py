"""Bodies: organisations, ministries and media, with kinds as the records name them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from kg.lexicon.compile.body_forms import form_of, telling
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
_MINOR = frozenset({"party", "other"})  # their acronyms give way to others'
_PARTY = re.compile(
    r"(.*)(Democrat|Conservative|Liberal|Socialist|Green|Republican|Communist)(?:ic)? Party(?: of .*)?"
)
_LATIN = re.compile(r"[A-Za-z]")


class Named(NamedTuple):
    """A body's key, kind and names."""

    key: str
    kind: str
    names: tuple[str, ...]


def organization_rows(tables: Tables, compiled: Compiled) -> None:
    """Take in all bodies, and lead each name to those it may stand for."""
    own = {fact["key"]: words(fact["aliases"]) for fact in OWN.read("body-words") if fact["key"]}
    named: list[Named] = []
    for fact in _facts(tables):
        named.append(_add(fact, own.get(fact["qid"], []), compiled))
    ours: dict[str, set[str]] = defaultdict(set)
    for key, names in own.items():
        for name in names:
            ours[form_of(name)].add(key)
    taken = {form_of(name) for body in named if body.kind not in _MINOR for name in body.names}
    for body in named:
        fitting = [name for name in body.names if _may_stand_for(form_of(name), body, taken, ours)]
        compiled.name_bodies("organization", body.key, fitting)


def _may_stand_for(form: str, body: Named, taken: set[str], ours: dict[str, set[str]]) -> bool:
    """Whether a name is worth a look-up: telling enough, and not ours for another body."""
    if not telling(form, body.kind) or (body.kind in _MINOR and form.startswith("=") and form in taken):
        return False
    return body.key in ours.get(form, {body.key})


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
            unverified = {"qid": "", "qid_verified": ""}
            yield fact | unverified | {"label": fact["name"], "country_iso2": fact["country"]}


def _add(fact: Fact, own: list[str], compiled: Compiled) -> Named:
    """Take in one body; of two of one key the first, so that a ministry stays one."""
    qid, country = verified(fact), fact["country_iso2"] or None
    key = qid or f"{fold(fact['label'])}/{country or ''}"
    names = [fact["label"], _bare(fact["label"]), *words(fact["aliases"]), *own]
    names = [name for name in names if _LATIN.search(name)]
    kind = (fact["kind"], country, fact.get("field"), fact.get("minister_position_qid") or None)
    compiled.add_new("organization", (key, qid, fact["label"], joined(names, without=fact["label"]), *kind))
    return Named(key, fact["kind"], (*names, *_members(fact)))


def _members(fact: Fact) -> list[str]:
    """What a party's people are called, and often the party: "Social Democrats"."""
    match = _PARTY.fullmatch(fact["label"]) if fact["kind"] == "party" else None
    return [f"{match[1]}{match[2]}s"] if match else []


def _bare(label: str) -> str:
    """A label without the country added behind: "Ministry of Finance (Thailand)"."""
    return _AFTER_NAME.sub("", label)
