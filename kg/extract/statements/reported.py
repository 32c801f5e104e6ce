"""Reports by a verb of saying: "X said that ...", "“...,” said X", "..., X added"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg.extract.statements.clauses import object_end
from kg.extract.statements.contents import Content, length, right_of, span_of_content
from kg.extract.statements.cues import (
    ASKING,
    FOLLOWING,
    QUOTING,
    READING_OUT,
    SAYING,
    SUBORDINATORS,
    WITH_THAT,
)
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.ends import content_end
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import Item, word
from kg.extract.statements.lefts import left_clause, left_edge, left_quotation
from kg.extract.statements.phrases import phrase_end
from kg.extract.statements.times import is_time

_LONGEST = 12  # places that a subject taken for less may take up
_PAUSES = frozenset(", — –".split())
_LINKS = frozenset("and but yet so".split())
_NOMINAL = frozenset("DET ADJ NOUN PROPN NUM PART VERB CCONJ ADP".split())  # "visiting heads of state"


@dataclass(frozen=True, slots=True)
class _Clause:
    """The cue's clause in its frame: cue and subject from first to last; what is used up ends at the bound."""

    frame: Frame
    cue: Cue
    first: int
    last: int
    bound: int


def read_report(
    frame: Frame, cue: Cue, speaker: Phrase | None, quote: int | None, bound: int
) -> Draft | None:
    """The statement that a verb of saying reports, with the quotation it takes up, if any."""
    if speaker is None or cue.verb not in SAYING | WITH_THAT | QUOTING:
        return None
    clause = _Clause(frame, cue, *_extent(frame, cue, speaker), bound)
    content = _plain(clause) if quote is None else _quoted(clause, quote)
    if content is None:
        return None
    quoted = any(item.quote for item in frame.items[content.first : content.last + 1])
    rule = f"{'quoted' if quoted else 'reported'}-{content.opener}"
    return Draft(span_of_content(frame, content), rule, cue.token, speaker, negated=cue.negated)


def _extent(frame: Frame, cue: Cue, speaker: Phrase) -> tuple[int, int]:
    """The first and last place of the cue's clause: verb group and subject."""
    start, end = speaker.span
    inside = [n for n, item in enumerate(frame.items) if start <= item.start < end]
    if inside[0] > cue.place:
        return cue.first, inside[-1] if inside[0] <= cue.last + 2 else cue.last
    return min(cue.first, inside[0]), cue.last


def _quoted(clause: _Clause, quote: int) -> Content:
    """The content of a cue with a quotation before it; of an interrupted one, the longer part."""
    items = clause.frame.items
    if clause.cue.verb in READING_OUT:
        return Content(quote, quote, "left")
    left = left_quotation(clause.frame, quote, clause.bound)
    after = next((n for n in range(clause.last + 1, len(items)) if items[n].quote), None)
    if after is None or items[after - 1].lower not in _PAUSES or items[quote].closing in ".!?":
        return left
    if any(item.verb for item in items[max(clause.last, clause.cue.place) + 1 : after]):
        return left
    return max(left, Content(after, after, "quote"), key=lambda part: length(clause.frame, part))


def _plain(clause: _Clause) -> Content | None:
    """The content of a cue without a quotation before it."""
    if inner := _interrupted(clause):
        return inner
    right = right_of(clause.frame, clause.last + 1, clause.cue)
    if right and _is_taken(right, clause.cue):
        return right
    relayed = word(clause.frame.items, clause.cue.first - 1) == "as"  # "..., the paper quoted him as saying"
    if clause.cue.participle and not relayed:
        return None
    if clause.cue.verb not in SAYING | FOLLOWING or _has_object(clause):
        return None
    return left_clause(clause.frame, _before_subject(clause), clause.bound)


def _before_subject(clause: _Clause) -> int:
    """The place before the cue's clause: that of the comma, where nothing but nouns stand between."""
    items, n = clause.frame.items, clause.first - 1
    if n > 0 and items[n].pos == "NOUN":
        return n  # "..., a charge [Lind denies]"
    least = max(clause.bound, n - _LONGEST)
    while n > least and items[n].lower != "," and items[n].pos in _NOMINAL:
        n -= 1
    return n if word(items, n) == "," else clause.first - 1


def _has_object(clause: _Clause) -> bool:
    """Whether an object that is not the speaker follows the cue: "to disclose his returns", no "said Wu"."""
    return clause.last == clause.cue.last and object_end(clause.cue) is not None


def _interrupted(clause: _Clause) -> Content | None:
    """The longer part of a clause that its cue interrupts: "Trade, he said, is ..."; of "as X said," the rest."""
    items, bound = clause.frame.items, clause.bound
    aside = word(items, clause.first - 1) == "as"
    start = clause.first - 1 if aside else clause.first
    joined = aside and word(items, start - 1) in _LINKS
    opened = joined or (aside and start == 0) or (start > bound and items[start - 1].lower == ",")
    if not opened or clause.cue.participle or not (aside or clause.cue.verb in SAYING):
        return None
    comma = _after_times(items, _after_one_told(clause))
    if word(items, comma) != "," or not _goes_on(items, comma + 1):
        return None
    right = Content(comma + 1, content_end(clause.frame, comma + 1, clause.cue), "left")
    if not any(item.verbal or item.quote for item in items[right.first : right.last + 1]):
        return None  # "as he said in Rome, Italy"
    if start <= bound + 1 or joined:
        return right
    left = Content(left_edge(items, start - 1, bound), start - 1, "left")
    return max(right, left, key=lambda part: length(clause.frame, part))


def _after_one_told(clause: _Clause) -> int:
    """The place after the one told: "Trade, he told [the paper], is ..."."""
    items, n = clause.frame.items, clause.last + 1
    told = clause.cue.verb == "tell" and n < len(items) and items[n].pos in {"DET", "NOUN", "PROPN", "ADJ"}
    return phrase_end(items, n - 1) if told else n


def _after_times(items: Sequence[Item], n: int) -> int:
    """The place after the one spoken to, the time and the occasion of an interrupting cue: "he told me [on Friday],"."""
    if n < len(items) and items[n].tag == "PRP":
        n += 1
    while n < len(items) and (items[n].pos in {"ADP", "ADV"} or is_time(items[n].first)):
        n = phrase_end(items, n) if items[n].pos == "ADP" else n + 1
    return n


def _goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether an interrupted clause goes on here, and no quotation or clause of the cue's begins."""
    if n >= len(items) or items[n].quote or items[n].lower in SUBORDINATORS:
        return False
    if items[n].lower in {"and", "but"} and n + 1 < len(items) and items[n + 1].tag in {"VBD", "VBZ", "VBN"}:
        return False  # "Lind agreed, he said, and added ..."
    if items[n].tag == "VBG" and not items[n].verb and items[n].lower != "including":
        return any(item.finite for item in items[n : n + 5])  # "leaving the pact would be a mistake"
    if items[n].tag == "VBN":
        return any(child.dep_ in {"obj", "xcomp"} for child in items[n].first.children)  # no "compared with"
    return items[n].tag not in {"VBG", "WDT", "WP"}


def _has_clause(content: Content, cue: Cue) -> bool:
    """Whether the parse makes a clause with a subject what the cue says: "hinted [he may come]"."""
    if content.opener != "clause" or cue.verb not in FOLLOWING:
        return False
    parts = (part for child in cue.token.children if child.dep_ == "ccomp" for part in child.children)
    return any(part.dep_.startswith("nsubj") and part.i > cue.token.i for part in parts)


def _is_taken(content: Content, cue: Cue) -> bool:
    """Whether the cue takes a content that opens this way."""
    if cue.verb in SAYING:
        return True
    if cue.verb in WITH_THAT and (content.opener == "that" or _has_clause(content, cue)):
        return not cue.negated
    if content.opener == "wh":
        return cue.verb in ASKING
    return content.opener in {"quote", "colon"} and cue.verb in QUOTING
