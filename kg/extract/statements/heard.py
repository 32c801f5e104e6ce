"""Finds the cues of a frame: verbs in use, with their auxiliaries, adverbs and particles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.statements.cues import DENYING, NEGATIONS, OPENERS, PARTICLES, REFUSALS, SAYING, SUBORDINATORS
from kg.extract.statements.frames import Frame
from kg.extract.statements.items import Item, word
from kg.extract.statements.usage import GROUP, MADE, in_use, let_known, made_clear


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying in its frame: the verb, its place, and the first and last place of its group."""

    token: Token
    verb: str
    place: int
    first: int
    last: int

    @property
    def participle(self) -> bool:
        """Whether the cue hangs on another verb: "..., adding that ..."."""
        return self.token.lower_.endswith("ing") and self.first == self.place

    @property
    def negated(self) -> bool:
        """Whether the cue says that something was not said, or is not so."""
        start = max(0, self.token.i - (self.place - self.first))
        refused = start > 0 and self.token.doc[start - 1].lower_ in REFUSALS
        group = self.token.doc[start : self.token.i]
        return self.verb in DENYING or refused or any(token.lower_ in NEGATIONS for token in group)


def opens(items: Sequence[Item], cue: Cue) -> bool:
    """Whether a participle opens its sentence, its subject still to come: "Noting that ..., X said"."""
    first = cue.place == 0 or (cue.place == 1 and items[0].lower in SUBORDINATORS | {"by", "in"})
    return cue.participle and first and (word(items, cue.place + 1) == "that" or cue.verb in SAYING)


def cues_of(frame: Frame) -> Iterator[Cue]:
    """The cues of a frame, in order."""
    items = frame.items
    for n, item in enumerate(items):
        if item.verb and in_use(items, n):
            yield Cue(item.first, item.verb, n, _first(items, n), _last(items, n))
        elif item.lower == "clear" and made_clear(items, n):
            made = next(k for k in range(n - 1, -1, -1) if items[k].lower in MADE)
            yield Cue(items[made].first, "explain", n, _first(items, made), n)
        elif item.lower in {"know", "known"} and (let := let_known(items, n)) is not None:
            yield Cue(items[let].first, "explain", n, _first(items, let), n)


def _first(items: Sequence[Item], n: int) -> int:
    """The first place of a verb's group: its auxiliaries and adverbs."""
    while n and items[n - 1].pos in GROUP and items[n - 1].lower not in OPENERS:
        n -= 1
    return n


def _last(items: Sequence[Item], n: int) -> int:
    """The last place of a verb's group: its particle, as in "pointed out"."""
    return n + 1 if items[n].verb == "point" and word(items, n + 1) in PARTICLES else n
