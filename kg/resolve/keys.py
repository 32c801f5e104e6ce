"""Keys: readable, made of content alone, unique in a run, and kept when later articles bring namesakes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from hashlib import sha256
from typing import NamedTuple

from kg.records import LocalId


class Standing(NamedTuple):
    """Where a thing stands among those that may ask for one key; it does not depend on how many articles."""

    unknown: bool  # things that the lexicon knows choose first
    day: date
    first: LocalId


class Claim(NamedTuple):
    """The keys a thing could have, the plainest first, and when it may choose."""

    standing: Standing
    keys: Sequence[str]


def standing(members: Iterable[tuple[date | None, LocalId]], *, known: bool = False) -> Standing:
    """The standing of a thing: by the record published first; those without a day come last."""
    return Standing(not known, *min((day or date.max, who) for day, who in members))


def fingerprint(record: LocalId) -> str:
    """Eight letters for a record."""
    return sha256(f"{record.article} {record.id}".encode()).hexdigest()[:8]


def distinct(claims: Sequence[Claim], taken: Collection[str] = ()) -> list[str]:
    """A key for each thing: in the order of their standing each takes its plainest that is not taken yet."""
    gone, chosen = set(taken), [""] * len(claims)
    for i in sorted(range(len(claims)), key=lambda i: claims[i].standing):
        keys = claims[i].keys
        chosen[i] = next((key for key in keys if key not in gone), keys[-1])
        gone.add(chosen[i])
    return chosen
