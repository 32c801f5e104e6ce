"""Headlines that a page has put before its first sentence, with no mark between the two."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.cues import VOICES
from kg.extract.statements.items import Item

_FIRST, _LAST = 4, 45  # places where the sentence may begin
_SHORTEST = 8  # places of the sentence
_SMALL = 0.4  # share of its words in small letters: less is one more headline
_STOPS = frozenset(". ! ? … :".split())
_AT = frozenset("in to at from with".split())  # before the place that a headline ends with
_OPENS = frozenset("DET ADP SCONJ".split())
_GOES_ON = frozenset("ADP DET CCONJ AUX SCONJ PART PRON PUNCT".split())


def without_headline(items: Sequence[Item]) -> Sequence[Item]:
    """The items of an article's first paragraph, without the headline that they begin with, if they do."""
    for n in range(_FIRST, min(len(items) - _SHORTEST, _LAST)):
        if items[n - 1].lower in _STOPS:
            break
        if _begins(items, n) and any(item.finite for item in items[:n]):
            return items[n:]
    return items


def _begins(items: Sequence[Item], n: int) -> bool:
    """Whether a sentence begins inside of a line: with a capital that no name has, or one name after another."""
    here, before = items[n], items[n - 1]
    if here.quote or not here.first.is_title or before.pos in _GOES_ON or before.verb:
        return False
    plain = here.pos in _OPENS or here.tag in {"NN", "NNS"} or here.lower in VOICES
    named = here.first.ent_type_ == "PERSON" and here.first.ent_iob_ == "B" and items[n - 2].lower in _AT
    if not (plain and before.first.is_lower) and not ((plain or named) and before.pos == "PROPN"):
        return False
    words = [item for item in items[n + 1 : n + 1 + 2 * _SHORTEST] if item.first.is_alpha and not item.quote]
    small = sum(item.first.is_lower for item in words)
    return small >= _SMALL * len(words) and any(item.finite for item in words)
