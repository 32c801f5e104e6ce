"""Where a content to the right of its cue ends."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.statements.cues import ASIDES, DESCRIBING, QUOTING, SAYING, SUBORDINATORS, TIMES
from kg.extract.statements.forms import verb_of
from kg.extract.statements.frames import Frame, Item
from kg.extract.statements.heard import Cue

_FINAL = frozenset(". ! ? … ; ... , - – — --".split())
_CLOSINGS = {"(": frozenset(")"), "--": frozenset({"--"}), "—": frozenset("—"), "–": frozenset("–")}
_SUBJECTS = frozenset("PRON DET NOUN PROPN ADJ".split())
_LINKS = frozenset(", and but ; – — --".split())


def content_end(frame: Frame, first: int, cue: Cue) -> int:
    """The last item of a content that begins at a place: before the next report, or at the frame's end."""
    items = frame.items
    ends = (n - 1 for n in range(first + 1, len(items) - 1) if _ends_at(items, n, cue))
    last = min(next(ends, len(items) - 1), _clause_end(items, first, cue))
    while last > first and items[last].lower in _FINAL:
        last -= 1
    if last > first and items[last].lower == ")" and not any(item.lower == "(" for item in items[first:last]):
        last -= 1
    return last


def _clause_end(items: Sequence[Item], first: int, cue: Cue) -> int:
    """The last item of the clause a cue stands in, where that is not the main one.

    "When Wu said ..., ...", "Li, who said ..., ...", "the study -- which says ... -- ...", "(Wu said ...)".
    """
    end = len(items) - 1
    opening = next(
        (n for n in range(cue.first - 1, max(-1, cue.first - 7), -1) if _opens_clause(items, n)), None
    )
    if opening is None:
        return end
    closing = _CLOSINGS.get(items[opening].lower, frozenset({","}))
    for n in range(first + 3, end):
        if items[n].lower in closing and (items[n].lower != "," or _main_clause(items, n + 1)):
            return n - 1
    return end


def _opens_clause(items: Sequence[Item], n: int) -> bool:
    """Whether a clause that is not the main one opens here."""
    if items[n].lower in _CLOSINGS:
        return True
    if items[n].first.tag_ in {"WDT", "WP"} and items[n - 1].lower == ",":
        return True
    return items[n].lower in SUBORDINATORS | {"although"} and (
        n == 0 or items[n - 1].lower in {",", "but", "and"}
    )


def _main_clause(items: Sequence[Item], n: int) -> bool:
    """Whether the main clause comes next: a subject and a finite verb within a few words, or the verb at once."""
    for item in items[n : n + 7]:
        if (
            item.quote
            or item.lower in {",", "and", "or", "but", "which", "who", "that", "when"}
            or item.first.tag_ == "VBG"
        ):
            return False
        if item.finite:
            return True
    return False


def _ends_at(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether a content ends before this place."""
    if (
        items[n - 1].closing == ","
        and items[n - 1].quote
        and items[n].lower.endswith("ing")
        and verb_of(items[n].lower)
    ):
        return True
    if items[n].lower not in _LINKS:
        return False
    if items[n].lower == "," and (items[n + 1].lower in ASIDES or items[n + 1].lower == "according"):
        return True
    if _that_goes_on(items, n):
        return False
    return (
        _own_clause(items, n)
        or _attributed(items, n)
        or _relative_report(items, n)
        or _same_speaker(items, n, cue)
        or _other_speaker(items, n)
        or _back_to_cue(items, n, cue)
    )


def _same_speaker(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether the same speaker is reported again: ", adding that ...", "and said ..."."""
    place = n + 1
    while (
        place < len(items)
        and not items[place].quote
        and (items[place].lower in {"and", "but"} or items[place].first.pos_ == "ADV")
    ):
        place += 1
    if place >= len(items) or items[place].quote or not verb_of(items[place].lower):
        return False
    verb = items[place].first
    if verb.tag_ == "VBG":
        return items[n].lower != "and" and verb_of(items[place].lower) in SAYING | {"imply"}
    if place == n + 1 and items[n].lower == ",":
        return verb.tag_ in {"VBD", "VBZ"} and verb_of(items[place].lower) in SAYING
    if verb_of(items[place].lower) in QUOTING - SAYING - DESCRIBING:
        return False
    return (_tense(verb) == _tense(cue.token) or verb.lower_ in {"said", "says"}) and verb.pos_ == "VERB"


def _that_goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether the content goes on with another clause of its own: ", and that ..."."""
    place = n + 2 if items[n + 1].lower in {"and", "but"} else n + 1
    return place < len(items) and items[place].lower == "that"


def _own_clause(items: Sequence[Item], n: int) -> bool:
    """Whether the reporter goes on in his own words with a time: ", but on Friday ..."."""
    if items[n].lower != "," or items[n + 1].lower != "but":
        return False
    words = [item.lower for item in items[n + 2 : n + 4]]
    return bool(words) and (words[0] in TIMES or (words[0] in {"on", "in"} and words[-1] in TIMES))


def _attributed(items: Sequence[Item], n: int) -> bool:
    """Whether a speaker and a cue end the sentence: ", the ministry said on Friday."."""
    if items[n].lower != ",":
        return False
    for place in range(n + 2, min(n + 16, len(items) - 1)):
        item = items[place]
        if item.quote or item.lower in {",", ";", ":"}:
            return False
        if verb_of(item.lower) in SAYING and item.first.tag_ in {"VBD", "VBZ", "VBP", "VBN"}:
            after = items[place + 1]
            return after.lower in {".", "on", "in", "at", "to", "during"} or after.lower in TIMES
        if item.finite and item.first.pos_ != "AUX":
            return False
    return False


def _relative_report(items: Sequence[Item], n: int) -> bool:
    """Whether a relative clause with a report of its own follows: ", which he said ..."."""
    if items[n].lower != "," or items[n + 1].first.tag_ not in {"WDT", "WP"}:
        return False
    return any(verb_of(item.lower) in SAYING for item in items[n + 2 : n + 5])


def _tense(verb: Token) -> str:
    """Past or present, participles of the past taken for the past."""
    return "past" if verb.tag_ in {"VBD", "VBN"} else verb.tag_


def _other_speaker(items: Sequence[Item], n: int) -> bool:
    """Whether somebody else's report, or the same one's with a new subject, is joined on: ", and Wu said ..."."""
    joined = items[n].lower == ";" or (
        items[n].lower in {",", "–", "—", "--"} and items[n + 1].lower in {"and", "but", "while"}
    )
    if items[n].lower in {"and", "but"} and _new_report(items, n + 1):
        return True
    if not joined:
        return False
    for place in range(n + 2, min(n + 14, len(items))):
        item = items[place]
        if item.quote or item.lower in {";", ":"}:
            return False
        if verb_of(item.lower) and verb_of(item.lower) not in QUOTING - SAYING and item.first.pos_ == "VERB":
            return True
        if item.finite and item.first.pos_ != "AUX":
            return False
    return False


def _new_report(items: Sequence[Item], n: int) -> bool:
    """Whether a short subject and a cue begin here: "he said", "his spokesman said"."""
    for place in range(n, min(n + 4, len(items))):
        item = items[place]
        if place > n and verb_of(item.lower) and item.first.pos_ == "VERB":
            return verb_of(item.lower) not in QUOTING - SAYING
        if item.quote or item.first.pos_ not in _SUBJECTS:
            return False
    return False


def _back_to_cue(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether the parse hangs what follows on the cue itself: the reporter's own next clause."""
    if items[n].lower not in {",", ";", "—", "–", "--"}:
        return False
    inside = range(items[n].first.i + 1, items[-1].last.i + 1)
    for child in cue.token.children:
        if child.i in inside and child.left_edge.i in range(items[n].first.i, items[n].first.i + 3):
            return _own_words(child, items[n + 1])
    return False


def _own_words(child: Token, after: Item) -> bool:
    """Whether a dependent of the cue after a comma is the reporter's: a new clause, or an adjunct of the cue."""
    if child.dep_ == "conj":
        return any(grandchild.dep_.startswith("nsubj") for grandchild in child.children)
    return child.dep_ in {"advcl", "obl"} and (
        after.lower in SUBORDINATORS or after.first.pos_ == "ADP" or after.lower == "even"
    )
