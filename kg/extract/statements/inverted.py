"""Cues before their speaker: "“...,” - said the minister", "..., emphasized Weber"."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.statements.cues import SAYING, TELLING, VOICES
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import Item, is_hyphen
from kg.extract.statements.nounphrases import noun_at
from kg.extract.statements.usage import set_off

_INSIDE = frozenset("NOUN PROPN NUM DET ADJ PART X SYM".split())
_NOUNS = frozenset("NOUN PROPN".split())
_FOLLOWING = frozenset("ADP SCONJ".split())


def inverted_speaker(frame: Frame, cue: Cue) -> Token | None:
    """The one named right after a cue that a comma or a dash sets off from what was said."""
    items = frame.items
    dashed = set_off(items, cue.place)
    if cue.first != cue.place or cue.participle or not (dashed or _after_clause(items, cue)):
        return None
    end = next((n for n in range(cue.last + 1, len(items)) if not _is_inside(items, n)), len(items))
    nouns = (noun_at(frame, n, end) for n in range(cue.last + 1, end) if _closes_name(items, n))
    found = next(filter(None, nouns), None)
    return found if found is not None and _ends(items, end) and (dashed or _speaks(found)) else None


def _is_inside(items: Sequence[Item], n: int) -> bool:
    """Whether a name or a noun phrase may go on with this word."""
    return items[n].pos in _INSIDE or is_hyphen(items, n) or is_hyphen(items, n - 1)


def _after_clause(items: Sequence[Item], cue: Cue) -> bool:
    """Whether a comma ends a clause right before a cue that takes no hearer."""
    if cue.first < 3 or items[cue.first - 1].lower != "," or cue.verb not in SAYING - TELLING:
        return False
    return any(item.finite for item in items[: cue.first - 1])


def _closes_name(items: Sequence[Item], n: int) -> bool:
    """Whether a run of nouns ends here."""
    return items[n].pos in _NOUNS and (n + 1 == len(items) or items[n + 1].pos not in _NOUNS)


def _ends(items: Sequence[Item], n: int) -> bool:
    """Whether the clause ends here, or goes on with an adjunct."""
    if n >= len(items):
        return True
    return not items[n].quote and (items[n].first.is_punct or items[n].pos in _FOLLOWING)


def _speaks(noun: Token) -> bool:
    """Whether a noun is a name, or a word for those who speak."""
    return noun.pos_ == "PROPN" or bool({noun.lower_, f"{noun.lower_}s"} & VOICES)
