"""Finds the cues of a frame: verbs in use, with their auxiliaries, adverbs and particles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.statements.cues import AMBIGUOUS, DENYING, HEDGES, NEGATIONS, OPENERS, PARTICLES, REFUSALS
from kg.extract.statements.forms import verb_of
from kg.extract.statements.frames import Frame, Item

_MODIFIERS = frozenset("DET ADJ ADP".split())
_MADE = frozenset("made make makes making".split())
_GROUP = frozenset("AUX ADV PART".split())
_NOMINAL_CHILDREN = frozenset("det amod nmod:poss nummod case".split())


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
        group = self.token.doc[start : self.token.i]
        refused = start > 0 and self.token.doc[start - 1].lower_ in REFUSALS
        return self.verb in DENYING or refused or any(token.lower_ in NEGATIONS for token in group)


def cues_of(frame: Frame) -> Iterator[Cue]:
    """The cues of a frame, in order."""
    for place, item in enumerate(frame.items):
        if item.quote is None and (verb := verb_of(item.lower)) and _in_use(frame.items, place, verb):
            yield _grouped(frame.items, place, verb)
        elif item.lower == "clear" and _made_clear(frame.items, place):
            yield _grouped(frame.items, place, "explain")


def _in_use(items: Sequence[Item], place: int, verb: str) -> bool:
    """Whether a word that may be a cue is a verb somebody does here."""
    token = items[place].first
    before, after = items[place - 1 : place], items[place + 1 : place + 2]
    if not _is_verb(token, verb, before[0] if before else None, after[0] if after else None):
        return False
    if _is_hedged(items, place) or (before and before[0].lower == "-" and not before[0].last.whitespace_):
        return False
    if token.lower_ == "asked" and not before:
        return False
    if token.tag_ == "VB" and (not before or before[0].first.pos_ in {"CCONJ", "ADV", "PUNCT"}):
        return False
    if token.tag_ == "VBG" and before and verb_of(before[0].lower):
        return False
    if token.tag_ == "VBN" and verb in AMBIGUOUS and token.dep_ == "amod":
        return False
    if before and before[0].lower in {
        "without",
        "worth",
        "for",
        "of",
        "be",
        "been",
        "being",
        "was",
        "were",
        "is",
        "are",
        "'s",
        "’s",
    }:
        return token.lower_.endswith("ing") and before[0].lower not in {"without", "worth", "for", "of"}
    return not (token.tag_ == "VB" and before and before[0].lower == "to" and token.dep_ in {"acl", "advcl"})


def _is_verb(token: Token, verb: str, before: Item | None, after: Item | None) -> bool:
    """Whether a token is a verb: by its tag, or by what stands around it."""
    if (
        after is not None
        and after.lower == "that"
        and token.lower_.endswith("s")
        and before is not None
        and before.first.pos_ in {"NOUN", "PROPN", "ADJ"}
    ):
        return True
    if token.tag_ in {"VBZ", "VBD"} and verb not in AMBIGUOUS:
        return True
    if (
        token.pos_ == "VERB"
        or verb not in AMBIGUOUS
        or token.tag_ in {"VBZ", "VBD"}
        or _in_aside(token, after)
    ):
        return before is None or (
            before.first.pos_ not in _MODIFIERS and not (token.dep_ == "amod" and token.tag_ == "VBG")
        )
    if token.pos_ not in {"NOUN", "PROPN", "ADJ", "AUX"} or any(
        child.dep_ in _NOMINAL_CHILDREN for child in token.children if child.dep_ != "amod"
    ):
        return False
    if (
        after is not None
        and (after.quote or after.lower in {"that", ":"})
        and token.lower_.endswith(("s", "ed"))
    ):
        return before is not None and before.first.pos_ in {"PROPN", "PRON", "NOUN"} and not before.quote
    return (
        token.lower_.endswith("s")
        and before is not None
        and before.first.pos_ in {"PROPN", "PRON", "ADJ"}
        and (after is None or after.first.is_punct)
    )


def _in_aside(token: Token, after: Item | None) -> bool:
    """Whether a word ends "as X points out," or "as X notes,"."""
    start = max(0, token.i - 5)
    return (
        after is not None
        and after.lower in {",", "out"}
        and any(before.lower_ == "as" for before in token.doc[start : token.i])
    )


def _is_hedged(items: Sequence[Item], place: int) -> bool:
    """Whether a modal verb stands in the group before a verb: "could say"."""
    n = place - 1
    while n >= 0 and items[n].quote is None and items[n].first.pos_ in _GROUP:
        if items[n].lower in HEDGES:
            return True
        n -= 1
    return False


def _made_clear(items: Sequence[Item], place: int) -> bool:
    """Whether "clear" belongs to "made it clear", "makes clear"."""
    made = next((n for n in range(max(0, place - 2), place) if items[n].lower in _MADE), None)
    return made is not None and not _is_hedged(items, made)


def _grouped(items: Sequence[Item], place: int, verb: str) -> Cue:
    """A cue with the places its verb group takes up."""
    first = last = place
    if items[place].lower == "clear":
        first = next(
            n
            for n in range(place - 1, -1, -1)
            if items[n].lower.startswith("mak") or items[n].lower == "made"
        )
    while (
        first
        and items[first - 1].quote is None
        and items[first - 1].first.pos_ in _GROUP
        and items[first - 1].lower not in OPENERS
    ):
        first -= 1
    if (
        last + 1 < len(items)
        and items[last + 1].lower in PARTICLES
        and items[last + 1].first.dep_ in {"compound:prt", "advmod"}
        and verb in {"point", "speak"}
    ):
        last += 1
    token = items[place].first if items[place].lower != "clear" else items[first].first
    return Cue(token, verb, place, first, last)
