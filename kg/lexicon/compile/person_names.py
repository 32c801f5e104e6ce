"""Which names lead to a person: what sources list, without slips, nicknames and titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from kg.lexicon.compile.tables import OWN, Fact, verified, words
from kg.lexicon.names import fold, key_tokens

_LATIN = re.compile(r"[A-Za-z]")
_TITLE = re.compile(
    r"^(?:\([^)]*\)|.*\b(?:Minister|Ministers|Governor|Leader|Chairperson|Commissioner|Council|President|King)"
    r"|(?:.*\b(?:Gen|Dr|Sr)\.))\s+(?=\S)"
)
_FAMILY = re.compile(r"(.+ bin .+?) [Aa]l[ -]\w+")
_REALM = re.compile(r"(.+) of (?:the )?[A-Z]\w+")


def person_name(fact: Fact, item: str = "qid", name: str = "label") -> str:
    """A person's name; of somebody without an item the titles before it are dropped."""
    return fact[name] if verified(fact, item) else _TITLE.sub("", fact[name])


def person_names(fact: Fact) -> list[str]:
    """All names of a fact's person in Latin letters, found ones before generated ones, our own last."""
    label = person_name(fact)
    listed = [*words(fact.get("aliases", "")), *words(fact.get("aliases_generated", ""))]
    fitting = [name for name in listed if is_name_of(label, name)]
    return [name for name in (label, *fitting, *_short(label), *_own(fact["qid"])) if _LATIN.search(name)]


def is_name_of(label: str, name: str) -> bool:
    """Whether an alias shares a part with the name, or nearly, and is no single word."""
    if not _LATIN.search(label):
        return True
    return len(key_tokens(name)) > 1 and alike(label, name)


def alike(one: str, other: str) -> bool:
    """Whether two names share a part, or nearly."""
    return any(
        SequenceMatcher(None, ours, theirs).ratio() >= 0.7
        for ours in (*key_tokens(one), *fold(one).split())
        for theirs in (*key_tokens(other), *fold(other).split())
    )


def _short(label: str) -> Iterator[str]:
    """A royal name without family or realm: "Mohammed bin Zayed Al Nahyan", "Abdullah II of Jordan"."""
    for pattern in (_FAMILY, _REALM):
        if (match := pattern.fullmatch(label)) and len(fold(match[1]).split()) > 1:
            yield match[1]


def _own(qid: str) -> list[str]:
    """The names that our own table adds."""
    return _OWN.get(qid, []) if qid else []


_OWN = {fact["key"]: words(fact["aliases"]) for fact in OWN.read("person-words")}
