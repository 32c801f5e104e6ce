"""What may stand between a cue and its content: times, adjuncts, the one spoken to."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.cues import ADJUNCTS, OPENERS, OPTIONAL_HEARER, SUBORDINATORS, TELLING
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import MARKS, Item, is_hyphen, word
from kg.extract.statements.kinds import NOUN_PHRASE, NOUNS_AND_NUMBERS, RELATIVE
from kg.extract.statements.phrases import phrase_end
from kg.extract.statements.times import is_time

COLONS = frozenset(": -- — –".split())
ROUNDING = frozenset("about over under around".split())
_TITLE = 8  # places that a title and its marks may take up
_AHEAD = frozenset("that how whether why".split())


def content_start(items: Sequence[Item], n: int, cue: Cue) -> int | None:
    """The place where what follows a cue can begin to be what was said."""
    if n + 1 < len(items) and items[n].lower == "," and not any(item.lower == "," for item in items[:n]):
        return _after_comma(items, n) or _after_bare_comma(items, n)
    if cue.verb in TELLING:
        n = _after_hearer(items, n, cue)
        n = _after_aside(items, n)
    elif _is_noun_phrase(items, n):
        return n
    ahead = _opener_ahead(items, n)
    place = ahead if ahead is not None else _after_adjuncts(items, n)
    return n if place is None and has_clause(items, n, cue) else place


def has_clause(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether an adjunct opens a clause that the parse takes for what was said: "said [beyond Rome all was well]"."""
    if n >= len(items) or items[n].pos != "ADP":
        return False
    clauses = (child for child in cue.token.children if child.dep_ == "ccomp")
    parts = (part for clause in clauses for part in clause.children if part.i > items[n].first.i)
    return any(part.dep_.startswith(("nsubj", "expl")) for part in parts)


def _is_noun_phrase(items: Sequence[Item], n: int) -> bool:
    """Whether a noun phrase begins at a place: a "that" behind it would be its own."""
    if n >= len(items) or items[n].lower in OPENERS or is_time(items[n].first):
        return False
    return items[n].pos in NOUN_PHRASE


def _after_hearer(items: Sequence[Item], n: int, cue: Cue) -> int:
    """The place after the one spoken to; the same place where a clause begins instead."""
    if not _is_noun_phrase(items, n):
        return n
    end = phrase_end(items, n - 1)
    end = _after_title(items, end)
    clause = cue.verb in OPTIONAL_HEARER and end < len(items) and items[end].finite
    return n if clause else end


def _after_aside(items: Sequence[Item], n: int) -> int:
    """The place of the "that" behind a comma or a quotation between commas: "told him, “in so many words”, that"."""
    k = n + 1 if word(items, n) == "," else n
    if k < len(items) and items[k].quote and word(items, k + 1) == "," and word(items, k + 2) == "that":
        return k + 2
    return k + 1 if k < len(items) and items[k].quote and word(items, k + 1) == "that" else n


def _after_title(items: Sequence[Item], n: int) -> int:
    """The place after a title in quotation marks, where a "that" follows: "told the weekly “Land” that ..."."""
    if n >= len(items) or not (items[n].quote or items[n].lower in MARKS):
        return n
    ahead = (k for k in range(n + 1, min(n + _TITLE, len(items))) if items[k].lower == "that")
    place = next(ahead, n)
    between = items[n + 1 : place]
    return n if any(item.finite or item.lower == "," for item in between if not item.quote) else place


def _after_adjuncts(items: Sequence[Item], n: int) -> int | None:
    """The place after the adjuncts that begin at a place; None where nothing said can follow them."""
    while n < len(items):
        item = items[n]
        if item.quote or item.lower in OPENERS or item.lower in COLONS:
            return None if _is_relative(items, n) else n
        if item.lower == ",":
            return _after_comma(items, n)
        if item.lower in ROUNDING and n + 1 < len(items) and items[n + 1].pos == "NUM":
            return n
        if item.pos == "ADV" or is_time(item.first):
            n += 1
        elif item.lower in ADJUNCTS and (item.pos in {"ADP", "PART", "SCONJ"} or item.first.dep_ == "case"):
            end = phrase_end(items, n)
            if _is_clause_of_its_own(items, n, end):
                return None
            n = end
        else:
            return n
    return None


def _is_clause_of_its_own(items: Sequence[Item], n: int, end: int) -> bool:
    """Whether a preposition opens a clause or an infinitive: "before he left", "to do"."""
    if items[n].lower == "to":
        return n + 1 < len(items) and items[n + 1].tag == "VB"
    return items[n].lower in SUBORDINATORS and end < len(items) and items[end].finite


def _opener_ahead(items: Sequence[Item], n: int) -> int | None:
    """The "that" or "how" close ahead, with nothing but adjuncts before it."""
    for place in range(n, min(n + 14, len(items))):
        item = items[place]
        if item.lower in _AHEAD:
            is_noun = _is_relative(items, place) or (item.lower == "that" and item.pos == "DET")
            return None if is_noun else place
        if item.quote or item.finite or (item.pos in {"VERB", "SCONJ"} and item.first.dep_ != "case"):
            return None
        if item.first.is_punct and not is_hyphen(items, place):
            return None
    return None


def _is_relative(items: Sequence[Item], n: int) -> bool:
    """Whether a "that" opens a relative clause: its verb follows at once."""
    if items[n].lower != "that" or n + 1 >= len(items) or items[n + 1].quote:
        return False
    return items[n + 1].finite and items[n - 1].pos in NOUNS_AND_NUMBERS


def _after_bare_comma(items: Sequence[Item], n: int) -> int | None:
    """The clause after the first comma of a sentence: "Wang Yi pointed out, the two countries are ..."."""
    return n + 1 if items[n + 1].pos in NOUN_PHRASE and items[n + 1].tag not in RELATIVE else None


def _after_comma(items: Sequence[Item], n: int) -> int | None:
    """The quotation right after a comma, or the "that" after an enclosed adjunct."""
    if n + 1 < len(items) and (items[n + 1].quote or items[n + 1].lower == "that"):
        return n + 1
    for place in range(n + 1, min(n + 30, len(items))):
        if (
            place > n + 1
            and word(items, place - 1) == ","
            and (items[place].quote or items[place].lower == "that")
        ):
            return place
        if items[place].verb and items[place].pos == "VERB":
            return None
    return None
