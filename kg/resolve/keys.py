"""Keys: readable, made of content alone, unique in a run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import sha256

from kg.lexicon.names import fold
from kg.records import LocalId


def slug(text: str) -> str:
    """A name as part of a key: "Sergei Shoigu" gives "sergei-shoigu"."""
    return "-".join(fold(text.replace("-", " ")).split())


def fingerprint(members: Iterable[LocalId]) -> str:
    """Eight letters for a set of records, whatever their order."""
    content = "\n".join(f"{member.article} {member.id}" for member in sorted(members))
    return sha256(content.encode()).hexdigest()[:8]


def distinct(choices: Sequence[Sequence[str]]) -> list[str]:
    """For each thing the first of its possible keys, plain ones first, that no other thing could have."""
    wanted = Counter(key for keys in choices for key in set(keys))
    return [next((key for key in keys if wanted[key] == 1), keys[-1]) for keys in choices]
