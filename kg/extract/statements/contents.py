"""Where the content of a cue stands: to its right, or to its left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.statements.cues import ADJUNCTS, OPENERS, SAYING, SUBORDINATORS, TELLING, TIMES
from kg.extract.statements.frames import Frame, Item
from kg.records import Span

_FINAL = frozenset(". ! ? … ; ...".split())
_NOUNS = frozenset("NOUN PROPN PRON NUM".split())


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


def right_of(frame: Frame, n: int, cue: Token) -> Content | None:
    """The content that begins after the cue, adjuncts and the one spoken to passed over."""
    place = _skip(frame.items, n, cue)
    if place is None or place >= len(frame.items):
        return None
    opener, first = _opening(frame.items, place)
    if opener is None or first >= len(frame.items):
        return None
    if frame.items[first].quote and _stands_alone(frame.items, first):
        return Content(first, first, "quote")
    last = _last(frame, first, cue)
    if last < first or (opener == "clause" and not any(item.finite for item in frame.items[first : last + 1])):
        return None
    return Content(first, last, opener)


def _opening(items: Sequence[Item], n: int) -> tuple[str | None, int]:
    """How a content opens at a place, and where it begins."""
    item = items[n]
    after = items[n + 1] if n + 1 < len(items) else None
    if item.quote:
        return "quote", n
    if item.lower in {":", "--", "—", "–"}:
        return "colon", n + 1
    if item.lower == "that" and after and item.first.tag_ != "DT":
        return "that", n + 1
    if item.lower in OPENERS - {"that"}:
        return "wh", n
    if item.first.is_punct or item.first.pos_ in {"ADP", "SCONJ", "CCONJ", "PART"} or item.first.tag_ in {"VBG", "VB", "VBD", "VBZ", "VBP"}:
        return ("clause", n) if item.lower in {"if", "while", "despite", "although", "unlike"} else (None, n)
    return "clause", n


def _skip(items: Sequence[Item], n: int, cue: Token) -> int | None:
    """The place after the adjuncts that follow a cue."""
    told = cue.lemma_ not in TELLING
    while n < len(items):
        item = items[n]
        if item.quote or item.lower in OPENERS or item.lower in {":", "--"}:
            return n if item.lower != "that" or not _is_relative(items, n) else None
        if item.lower == ",":
            return _after_comma(items, n)
        if item.first.pos_ == "ADV" or _is_time(item) or item.lower in {"(", ")"}:
            n += 1
        elif item.lower in ADJUNCTS and item.first.pos_ in {"ADP", "PART", "SCONJ"}:
            n = _phrase_end(items, n)
        elif not told:
            told, n = True, _phrase_end(items, n - 1)
        else:
            return n
    return None


def _is_time(item: Item) -> bool:
    """Whether an item tells the time of the cue."""
    return item.lower.strip(".") in TIMES and (item.first.is_title or item.first.pos_ != "PROPN" or item.lower in TIMES)


def _is_relative(items: Sequence[Item], n: int) -> bool:
    """Whether a "that" opens a relative clause: its verb follows at once."""
    return n + 1 < len(items) and items[n + 1].finite and not items[n + 1].quote and items[n - 1].first.pos_ in _NOUNS


def _after_comma(items: Sequence[Item], n: int) -> int | None:
    """The quotation right after a comma, or the "that" after an enclosed adjunct."""
    if n + 1 < len(items) and items[n + 1].quote:
        return n + 1
    for place in range(n + 2, min(n + 30, len(items))):
        if items[place - 1].lower == "," and (items[place].quote or items[place].lower == "that"):
            return place
        if items[place].first.lemma_ in SAYING and items[place].first.pos_ == "VERB":
            return None
    return None


def _phrase_end(items: Sequence[Item], n: int) -> int:
    """The place after the noun phrase that follows a preposition."""
    noun: Token | None = None
    for place in range(n + 1, len(items)):
        item = items[place]
        token = item.first
        if item.quote or token.is_punct or item.lower in OPENERS or item.finite or token.pos_ == "SCONJ":
            return place
        if noun is not None and _opens_phrase(token, noun):
            return place
        if token.pos_ in _NOUNS:
            noun = token
        elif token.pos_ == "ADP":
            noun = None
    return len(items)


def _opens_phrase(token: Token, noun: Token) -> bool:
    """Whether a new noun phrase begins with this token, after a noun."""
    if token.pos_ in {"DET", "PRON"}:
        return True
    if token.pos_ in {"PROPN", "ADJ", "NUM"} and noun.pos_ == "NOUN":
        return True
    return token.pos_ in _NOUNS and noun.pos_ in _NOUNS and not (noun.head == token or token.head == noun or noun.head == token.head)


def _stands_alone(items: Sequence[Item], n: int) -> bool:
    """Whether a quotation is all of the content: what follows does not go on with its clause."""
    quote = items[n].quote
    if quote is None:
        return False
    text = items[n].first.doc.text[quote.start : quote.end].rstrip()
    after = items[n + 1] if n + 1 < len(items) else None
    return after is None or text[-1:] in ".,!?…" or after.first.is_punct or after.lower in SUBORDINATORS


def _last(frame: Frame, first: int, cue: Token) -> int:
    """The last item of a content that begins at a place: before the next report, or at the frame's end."""
    last = len(frame.items) - 1
    for n in range(first + 1, len(frame.items) - 1):
        if _next_report(frame.items, n, cue):
            last = n - 1
            break
    while last > first and frame.items[last].lower in _FINAL | {","}:
        last -= 1
    return last


def _next_report(items: Sequence[Item], n: int, cue: Token) -> bool:
    """Whether another report of the same speaker begins here: ", adding that ...", "and said ..."."""
    if items[n].lower not in {",", "and", "but", "–", "—", ";"}:
        return False
    if items[n].lower == "," and items[n + 1].lower == "according":
        return True
    place = n + 1
    while place < len(items) and (items[place].lower in {"and", "but"} or items[place].first.pos_ == "ADV"):
        place += 1
    if place >= len(items) or items[place].quote:
        return False
    verb = items[place].first
    if verb.lemma_ not in SAYING or verb.pos_ != "VERB":
        return False
    return (verb.tag_ == "VBG" and items[n].lower == ",") or (verb.dep_ == "conj" and verb.head == cue)


def left_of(frame: Frame, n: int, bound: int) -> Content | None:
    """The content that ends right before the cue's clause, at or after a bound."""
    if n < bound:
        return None
    items = frame.items
    if items[n].quote:
        return _left_quotation(items, n, bound)
    if items[n].lower not in {",", "--", "—", "–"} or n == bound:
        return None
    if items[n - 1].quote:
        found = _left_quotation(items, n - 1, bound)
        return found if found is None or found.first == found.last else Content(found.first, n, "left")
    first = _left_edge(items, n, bound)
    if not _is_clause(items[first:n]):
        return None
    return Content(first, n, "left")


def _left_quotation(items: Sequence[Item], n: int, bound: int) -> Content:
    """A quotation before the cue, with the words before it where it goes on with their clause."""
    first = _left_edge(items, n, bound)
    if first == n or items[n - 1].lower in {":"}:
        return Content(n, n, "left")
    return Content(first, n, "left")


def _left_edge(items: Sequence[Item], n: int, bound: int) -> int:
    """Where a content to the left begins: a dateline and conjunctions left out."""
    first = bound
    for place in range(bound, min(n, bound + 8)):
        if items[place].lower in {"—", "–", "―", "--"} and all(i.first.text[0].isupper() or i.first.is_punct for i in items[bound:place]):
            first = place + 1
    while first < n and (items[first].first.is_punct or items[first].lower in {"and"}):
        first += 1
    return first


def _is_clause(items: Sequence[Item]) -> bool:
    """Whether the items can be said: a finite verb outside of any opening subordinate clause."""
    finite = sum(item.finite for item in items)
    opens_low = items[0].lower in SUBORDINATORS or items[0].first.pos_ == "ADP"
    return finite >= (2 if opens_low else 1)
