"""Whether words without a "that" are a clause that can be said."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.cues import SUBORDINATORS
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import Item, word

_LINKS = frozenset("but and so or yet".split())


def is_clause(items: Sequence[Item]) -> bool:
    """Whether the words before a cue can be said: a finite verb outside of an opening subordinate clause."""
    first = next((item for item in items if item.lower not in _LINKS), items[0])
    if first.tag == "VBG":
        return any(item.finite for item in items)
    start = 0
    if first.lower in SUBORDINATORS or first.pos == "ADP" or first.tag == "VBN" or first.lower == "asked":
        start = next((n for n, item in enumerate(items) if item.lower == ","), len(items))
    return any(item.verbal for item in items[start:])


def is_said(items: Sequence[Item], cue: Cue) -> bool:
    """Whether the words after a cue are a clause: a verb follows their subject, or the parse says so."""
    if cue.token.dep_ == "acl:relcl" and items[0].tag in {"VBN", "VBD"}:
        return True  # "a strike that Moscow says broke the law"
    if cue.token.dep_ == "acl" and cue.token.tag_ == "VBN":
        return False  # "refugees admitted to the country are ..."
    if cue.verb == "say" and _has_hidden_verb(items):
        return True
    if (last := object_end(cue)) is not None and items[0].first.i <= last:
        after = next((item.finite for item in items if item.first.i > last), False)
        return after or (cue.verb == "say" and _has_own_verb(items))
    inside = range(items[0].first.i, items[-1].last.i + 1)
    if any(child.dep_ in {"ccomp", "parataxis"} and child.i in inside for child in cue.token.children):
        return any(item.verbal for item in items)
    return any(item.verbal for item in items) if cue.verb == "say" else _has_own_verb(items)


def _has_hidden_verb(items: Sequence[Item]) -> bool:
    """Whether a verb opens a quotation behind its subject, or is taken for a noun before "that"."""
    if any(item.verb and word(items, n + 1) == "that" for n, item in enumerate(items)):
        return True
    quoted = next((item.tokens for item in items[1:] if item.quote), ())
    return any(token.pos_ in {"VERB", "AUX"} for token in quoted[1:2])


def object_end(cue: Cue) -> int | None:
    """The last token of the cue's object, where it has one and no clause: "Wu wrote [letters that ...]"."""
    children = [child for child in cue.token.children if child.i > cue.token.i]
    if any(child.dep_ in {"ccomp", "parataxis"} for child in children):
        return None
    return next((child.right_edge.i for child in children if child.dep_ == "obj"), None)


def _has_own_verb(items: Sequence[Item]) -> bool:
    """Whether a finite verb follows the subject, before any relative clause, comma or colon."""
    for n, item in enumerate(items):
        if item.finite:
            return True
        if item.tag in {"WDT", "WP"}:
            return sum(item.finite for item in items[n:]) > 1
        if item.lower in {",", ";", ":"}:
            return _after_apposition(items, n)
    return False


def _after_apposition(items: Sequence[Item], n: int) -> bool:
    """Whether a comma opens an apposition that a second comma and the verb follow."""
    closing = next((k for k in range(n + 1, min(n + 12, len(items) - 1)) if items[k].lower == ","), None)
    if closing is None or n == 0 or items[n - 1].lower in {"and", "or"}:
        return False
    return items[closing + 1].finite and not any(item.finite for item in items[n:closing])
