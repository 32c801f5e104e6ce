"""Where a content to the right of its cue ends."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.cues import ASIDES, REFUSALS, SUBORDINATORS, UNSAID
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue, opens
from kg.extract.statements.items import Item, word
from kg.extract.statements.joins import joined_report

_FINAL = frozenset(". ! ? … ; ... , - – — --".split())
_DASHES = frozenset("– — --".split())
_CLOSINGS = {"(": frozenset(")")} | dict.fromkeys(_DASHES, _DASHES)
_OCCASIONS = frozenset("meeting talks holding speaking".split())
_LINKS = frozenset(", and but ; – — --".split())
_ABSOLUTE = 7  # places in which "with X saying" has its participle
_HIS = frozenset("his her their".split())
_FIRST = frozenset("first latest last only".split())
_NO_SUBJECT = frozenset(", and or but which who that when".split())


def content_end(frame: Frame, first: int, cue: Cue) -> int:
    """The last item of a content that begins at a place: before the next report, or at the frame's end."""
    items = frame.items
    ends = (n - 1 for n in range(first + 1, len(items) - 1) if _ends_at(items, n, cue))
    last = min(next(ends, len(items) - 1), clause_end(items, first, cue))
    while last > first and items[last].lower in _FINAL:
        last -= 1
    unopened = items[last].lower == ")" and not any(item.lower == "(" for item in items[first:last])
    return last - 1 if last > first and unopened else last


def _ends_at(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether a content ends before this place."""
    before, here = items[n - 1], items[n]
    if (
        before.quote
        and before.closing == ","
        and (here.lower in ASIDES or (here.verb and here.lower.endswith("ing")))
    ):
        return True
    if _tells_occasion(items, n, cue):
        return True
    if here.lower not in _LINKS or _that_goes_on(items, n):
        return False
    if here.lower == "," and _is_aside(items, n + 1, cue):
        return True
    return joined_report(items, n, cue)


def _tells_occasion(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether the reporter tells when behind a quotation or a dash: "“...” during which", "“...” after meeting Wu"."""
    if word(items, n + 1) == "which":
        return items[n].pos == "ADP" and (items[n - 1].quoting or items[n - 1].lower in _DASHES)
    quoted = any(item.quoting for item in items[cue.last + 1 : n])
    return quoted and items[n].lower in {"after", "following"} and word(items, n + 1) in _OCCASIONS


def _is_aside(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether the reporter adds something of his own: "though ...", "in his first interview"."""
    here = items[n].lower
    if here in ASIDES:
        return n + 1 < len(items) and items[n + 1].tag != "VBG" and not _is_still_so(items, n, cue)
    if here == "with":
        return any(item.verb and item.tag == "VBG" for item in items[n + 1 : n + _ABSOLUTE])
    first = here == "in" and word(items, n + 1) in _HIS and word(items, n + 2) in _FIRST
    return first or here in {"according", "following"} or _withholds(items, n)


def _is_still_so(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether "while ..." behind a past cue tells what is or will be, which reporters of the past do not."""
    past = cue.token.tag_ in {"VBD", "VBN"} and items[n].lower in {"while", "whereas"}
    verb = next((item for item in items[n : n + _ABSOLUTE + 3] if item.finite and not item.quote), None)
    return past and verb is not None and (verb.tag in {"VBZ", "VBP"} or verb.lower in {"will", "can"})


def _withholds(items: Sequence[Item], n: int) -> bool:
    """Whether the reporter tells what was left unsaid: "but did not comment", "but gave no details"."""
    if word(items, n) != "but":
        return False
    if word(items, n + 1) in {"did", "does"}:
        return word(items, n + 3) in UNSAID
    return word(items, n + 1) in REFUSALS or (
        word(items, n + 1) in {"gave", "offered", "provided"} and word(items, n + 2) == "no"
    )


def _that_goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether the content goes on with another clause of its own: ", and that ..."."""
    return word(items, n + 2 if word(items, n + 1) in {"and", "but"} else n + 1) == "that"


def clause_end(items: Sequence[Item], first: int, cue: Cue) -> int:
    """The last item of the clause a cue stands in, where that is not the main one.

    "When Wu said ..., ...", "Li, who said ..., ...", "the study -- which says ... -- ...", "(Wu said ...)".
    """
    before = [0] if opens(items, cue) else range(cue.first - 1, max(-1, cue.first - 7), -1)
    opening = next((n for n in before if _opens_clause(items, n)), None)
    end = len(items) - 1
    if opening is None:
        return end
    closings = _CLOSINGS.get(items[opening].lower)
    closed = (n - 1 for n in range(first + 3, end) if _closes_clause(items, n, closings))
    return next(closed, end)


def _opens_clause(items: Sequence[Item], n: int) -> bool:
    """Whether a clause that is not the main one opens here."""
    if n == 0 and items[n].verb and items[n].lower.endswith("ing"):
        return True
    if items[n].lower in _CLOSINGS or (items[n].tag in {"WDT", "WP"} and word(items, n - 1) == ","):
        return True
    return items[n].lower in SUBORDINATORS and (n == 0 or items[n - 1].lower in {",", "but", "and"})


def _closes_clause(items: Sequence[Item], n: int, closings: frozenset[str] | None) -> bool:
    """Whether a clause ends here: at its bracket or dash, else at a comma that the main clause follows."""
    if closings is not None:
        return items[n].lower in closings
    return items[n].lower == "," and main_clause(items, n + 1)


def main_clause(items: Sequence[Item], n: int) -> bool:
    """Whether a main clause comes next: a subject and a finite verb within a few words, or the verb at once."""
    for item in items[n : n + 7]:
        if item.quote or item.lower in _NO_SUBJECT or item.tag == "VBG":
            return False
        if item.finite:
            return True
    return False
