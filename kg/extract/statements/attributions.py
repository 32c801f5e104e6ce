"""Sources named without a cue of their own: "according to X", "as reported by X", "in the words of X"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from spacy.tokens import Token

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.cues import SAYING, SUBORDINATORS, VIEWS
from kg.extract.statements.drafts import Draft
from kg.extract.statements.frames import Frame
from kg.extract.statements.items import word
from kg.extract.statements.kinds import NOUNS
from kg.extract.statements.lefts import left_clause, left_quotation
from kg.extract.statements.nounphrases import phrase_between

_STOPS = frozenset(", . ; : — – )".split())
_FINAL = frozenset(". ? ! ,".split())
_HANGING = SUBORDINATORS | {"that", "which", "and", "but"}
_RULES = frozenset(
    """agenda constitution criteria law laws norms plan plans principles procedure procedures references rules
    schedule standards tradition""".split()
)  # what is done "according to" them, nobody says
_FARTHEST = 40  # places between a cue and an "according to" that names its medium
_NEAR = 6  # words between a cue and an "according to" that names its medium, names not counted


def read_attributions(frame: Frame, reports: Sequence[Draft]) -> list[Draft]:
    """The reports of a frame, and what a source is named for; a report so attributed gets its medium."""
    found = list(reports)
    for n in range(len(frame.items) - 2):
        if first := _source_start(frame, n):
            found = _attributed(frame, n, first, found)
    return found


def _source_start(frame: Frame, n: int) -> int | None:
    """Where a source begins: after "according to", "as reported by"."""
    words = [item.lower for item in frame.items[n : n + 3]]
    if words[:2] == ["according", "to"]:
        return n + 2
    if words[0] == "the" and words[1] in VIEWS and words[2] == "of" and word(frame.items, n - 1) == "in":
        return n + 3
    passive = words[0] == "as" and words[2] == "by" and not words[1].endswith("ing")
    return n + 3 if passive and frame.items[n + 1].verb in SAYING else None


def _attributed(frame: Frame, n: int, first: int, found: list[Draft]) -> list[Draft]:
    """The drafts with the one statement, or the one medium, that an attribution adds."""
    last = _source_end(frame, first)
    if last < first:
        return found
    head = _head([item.first for item in frame.items[first : last + 1]])
    if head.lower_ in _RULES:
        return found
    reported = next((draft for draft in found if _just_before(frame, draft, n)), None)
    if reported:
        return [replace(draft, medium=head) if draft is reported else draft for draft in found]
    content = _content(frame, n, last)
    if content is None:
        return found
    source = phrase_between(frame.items[first].first, frame.items[last].last, head)
    return [*found, Draft(span_of_content(frame, content), "according-to", frame.items[n].first, source)]


def _just_before(frame: Frame, draft: Draft, n: int) -> bool:
    """Whether the cue of a report ends right before this place: "“...,” he said, according to ..."."""
    if draft.cue is None or draft.content.end > draft.cue.idx:
        return False
    place = frame.at(draft.cue)
    if place is None or place > n or n - place > _FARTHEST:
        return False
    return sum(item.pos != "PROPN" for item in frame.items[place:n]) <= _NEAR


def _source_end(frame: Frame, n: int) -> int:
    """The last item of the source: before the comma, the full stop or a quotation."""
    items = frame.items
    if items[n].tag == "PRP":
        return n
    brackets = {k + 2 for k in range(n, len(items) - 2) if items[k].lower == "("}  # "the ministry (MFA)"
    later = (k for k in range(n, len(items)) if k not in brackets)
    ends = list(islice((k for k in later if items[k].quote or items[k].lower in _STOPS), 2))
    if len(ends) > 1 and _is_apposition(frame, *ends[:2]):
        return ends[1] - 1
    return next(iter(ends), len(items)) - 1


def _is_apposition(frame: Frame, opening: int, closing: int) -> bool:
    """Whether two commas enclose a lower-case noun phrase, and a clause follows."""
    items = frame.items
    inside = items[opening + 1 : closing]
    enclosed = items[opening].lower == items[closing].lower == "," and len(inside) > 1
    plain = enclosed and inside[0].first.is_lower and inside[0].pos in {"NOUN", "ADJ", "DET"}
    if not plain or any(item.finite or item.verb for item in inside):
        return False
    return any(item.finite for item in items[closing:])


def _head(tokens: Sequence[Token]) -> Token:
    """The head of the source: the noun whose own head stands outside."""
    inside = {token.i for token in tokens}
    heads = (token for token in tokens if token.head.i not in inside and token.pos_ in NOUNS)
    head = next(heads, tokens[0])
    owner = next((child for child in head.children if child.dep_ == "nmod:poss"), None)
    return owner if owner is not None and head.lower_ in VIEWS else head


def _content(frame: Frame, n: int, last: int) -> Content | None:
    """What is attributed: the words before, or those after where nothing whole stands before."""
    left, right = _left(frame, n, last), _right(frame, last)
    hanging = bool({word(frame.items, n - 2), word(frame.items, n - 1)} & _HANGING)
    return right if right and (left is None or hanging) else left


def _left(frame: Frame, n: int, last: int) -> Content | None:
    """The content before an "according to", set off by a comma or not."""
    if n and frame.items[n - 1].quote:
        return left_quotation(frame, n - 1, 0)
    after = frame.items[last + 1] if last + 1 < len(frame.items) else None
    ended = after is None or after.first.is_punct
    bare = Content(0, n - 1, "left") if n > 3 and ended and frame.items[n - 1].lower != "," else None
    return left_clause(frame, n - 1, 0) or bare


def _right(frame: Frame, last: int) -> Content | None:
    """The content after the source's comma."""
    first, end = last + 2, len(frame.items) - 1
    while end > first and frame.items[end].lower in _FINAL:
        end -= 1
    said = first <= end and any(item.verbal for item in frame.items[first : end + 1])
    return Content(first, end, "clause") if said and word(frame.items, last + 1) == "," else None
