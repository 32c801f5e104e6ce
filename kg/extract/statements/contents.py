"""What a content is, and the one that stands to the right of its cue."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.statements.cues import ADJUNCTS, ASKING, OPENERS, OPTIONAL_HEARER, SUBORDINATORS, TELLING
from kg.extract.statements.ends import content_end
from kg.extract.statements.forms import verb_of
from kg.extract.statements.frames import Frame
from kg.extract.statements.items import Item
from kg.extract.statements.heard import Cue
from kg.extract.statements.phrases import NOUNS, is_time, phrase_end
from kg.records import Span

_COLONS = frozenset(": -- — –".split())
_NOUN_PHRASE = frozenset("DET NOUN PROPN ADJ PRON NUM".split())
_NO_START = frozenset("ADP SCONJ CCONJ PART PUNCT".split())
_CLAUSE_STARTS = frozenset("if while despite although unlike in on at under with for by like without".split())


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of items, and how it is opened: quote|colon|that|wh|clause|left."""

    first: int
    last: int
    opener: str


def span_of_content(frame: Frame, content: Content) -> Span:
    """The code points of a content; the outer marks of a whole quotation are dropped."""
    first, last = frame.items[content.first], frame.items[content.last]
    if first is last and first.quote:
        return Span(first.quote.start, first.quote.end)
    return Span(first.start, last.end)


def right_of(frame: Frame, n: int, cue: Cue) -> Content | None:
    """The content that begins after the cue, adjuncts and the one spoken to passed over."""
    place = _skip(frame.items, n, cue)
    if place is None or place >= len(frame.items):
        return None
    opener, first = _opening(frame.items, place, cue)
    if opener is None or first >= len(frame.items):
        return None
    if frame.items[first].quote and _stands_alone(frame.items, first):
        return Content(first, first, "quote")
    last = content_end(frame, first, cue)
    if cue.token.tag_ == "VBN" and cue.token.dep_ == "acl" and opener == "clause":
        return None  # "refugees admitted to the country are ..."
    if last <= first and not frame.items[first].quote:
        return None
    if last < first or (opener == "clause" and not _is_clause(frame, first, last, cue)):
        return None
    return Content(first, last, opener)


def _asks(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether "who", "when" and the like open what was said, not a clause about a noun or a time."""
    if items[n].lower in {"when", "where"}:
        return cue.verb in ASKING
    return items[n].lower not in {"who", "what"} or n == cue.last + 1 or cue.verb in ASKING


def _opening(items: Sequence[Item], n: int, cue: Cue) -> tuple[str | None, int]:
    """How a content opens at a place, and where it begins."""
    item = items[n]
    after = items[n + 1] if n + 1 < len(items) else None
    if item.quote:
        return "quote", n
    if item.lower in _COLONS:
        return "colon", n + 1
    if item.lower == "that" and after:
        return "that", n + (2 if after.lower == ":" else 1)
    if item.lower in OPENERS:
        return ("wh", n) if _asks(items, n, cue) else (None, n)
    if item.first.pos_ in _NO_START:
        return ("clause", n) if item.lower in _CLAUSE_STARTS else (None, n)
    return "clause", n


def _skip(items: Sequence[Item], n: int, cue: Cue) -> int | None:
    """The place after the adjuncts that follow a cue."""
    told = cue.verb not in TELLING
    if (opener := _opener_ahead(items, n, told)) is not None:
        return opener
    while n < len(items):
        item = items[n]
        if item.quote or item.lower in OPENERS or item.lower in _COLONS:
            return None if item.lower == "that" and _is_relative(items, n) else n
        if item.lower == ",":
            return _after_comma(items, n)
        if item.first.pos_ == "ADV" or is_time(item):
            n += 1
        elif item.lower in ADJUNCTS and item.first.pos_ in {"ADP", "PART", "SCONJ"}:
            end = phrase_end(items, n)
            if item.lower in SUBORDINATORS and end < len(items) and items[end].finite:
                return None
            if item.lower == "to" and items[min(n + 1, len(items) - 1)].first.tag_ == "VB":
                return None
            n = end
        elif not told:
            told, end = True, phrase_end(items, n - 1)
            if cue.verb in OPTIONAL_HEARER and end < len(items) and items[end].finite:
                return n
            n = end
        else:
            return n
    return None


def _opener_ahead(items: Sequence[Item], n: int, told: bool) -> int | None:
    """The "that" or "how" close ahead, with nothing but adjuncts and the one spoken to before it."""
    if (
        told
        and n < len(items)
        and items[n].lower not in OPENERS
        and items[n].first.pos_ in _NOUN_PHRASE
        and not is_time(items[n])
    ):
        return None  # "recalled the words that ...": a clause about the noun
    for place in range(n, min(n + 14, len(items))):
        item = items[place]
        if item.lower in {"that", "how", "whether", "why"}:
            return (
                None
                if item.lower == "that" and (_is_relative(items, place) or item.first.pos_ == "DET")
                else place
            )
        if item.quote or item.first.is_punct or item.finite or item.first.pos_ in {"VERB", "SCONJ"}:
            return None
    return None


def _is_relative(items: Sequence[Item], n: int) -> bool:
    """Whether a "that" opens a relative clause: its verb follows at once."""
    return (
        n + 1 < len(items)
        and items[n + 1].finite
        and not items[n + 1].quote
        and items[n - 1].first.pos_ in NOUNS
    )


def _after_comma(items: Sequence[Item], n: int) -> int | None:
    """The quotation right after a comma, or the "that" after an enclosed adjunct."""
    if n + 1 < len(items) and items[n + 1].quote:
        return n + 1
    for place in range(n + 2, min(n + 30, len(items))):
        if items[place - 1].lower == "," and (items[place].quote or items[place].lower == "that"):
            return place
        if verb_of(items[place].lower) and items[place].first.pos_ == "VERB":
            return None
    return None


def _stands_alone(items: Sequence[Item], n: int) -> bool:
    """Whether a quotation is all of the content: what follows does not go on with its clause."""
    after = items[n + 1] if n + 1 < len(items) else None
    return (
        after is None or items[n].closing in ",.!?…" or after.first.is_punct or after.lower in SUBORDINATORS
    )


def _is_clause(frame: Frame, first: int, last: int, cue: Cue) -> bool:
    """Whether items without a "that" are a clause: a verb follows their subject, or the parse says so."""
    if cue.token.dep_ == "acl:relcl" and frame.items[first].first.tag_ in {"VBN", "VBD"}:
        return True  # "a strike that Moscow says broke the law"
    inside = range(frame.items[first].first.i, frame.items[last].last.i + 1)
    if any(child.dep_ in {"ccomp", "parataxis"} and child.i in inside for child in cue.token.children):
        return any(item.finite for item in frame.items[first : last + 1])
    for n in range(first, last + 1):
        if frame.items[n].finite:
            return True
        if frame.items[n].first.tag_ in {"WDT", "WP"} and cue.verb != "say":
            return sum(item.finite for item in frame.items[n : last + 1]) > 1
        if frame.items[n].lower in {",", ";", ":"} and cue.verb != "say":
            return frame.items[n - 1].lower not in {"and", "or"} and _goes_on(frame.items, n, last)
    return False


def _goes_on(items: Sequence[Item], n: int, last: int) -> bool:
    """Whether a comma opens an apposition that a second comma and the verb follow."""
    closing = next((k for k in range(n + 1, min(n + 12, last)) if items[k].lower == ","), None)
    return (
        closing is not None
        and items[closing + 1].finite
        and not any(item.finite for item in items[n:closing])
    )
