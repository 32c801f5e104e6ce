"""Reports by a verb of saying: "X said that ...", "“...,” said X", "..., X added"."""

from __future__ import annotations

from kg.extract.statements.contents import Content, right_of, span_of_content
from kg.extract.statements.cues import QUOTING, SAYING, SUBORDINATORS, WITH_THAT
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.ends import content_end
from kg.extract.statements.forms import verb_of
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.lefts import left_clause, left_edge, left_quotation


def read_report(
    frame: Frame, cue: Cue, speaker: Phrase | None, quote: int | None, bound: int
) -> Draft | None:
    """The statement that a verb of saying reports, with the quotation it takes up, if any."""
    if cue.verb not in SAYING | WITH_THAT | QUOTING:
        return None
    first, last = _clause(frame, cue, speaker)
    content = (
        _quoted(frame, cue, quote, last, bound)
        if quote is not None
        else _plain(frame, cue, first, last, bound)
    )
    if content is None or speaker is None:
        return None
    return Draft(
        span_of_content(frame, content), _rule(frame, content), cue.token, speaker, negated=cue.negated
    )


def _clause(frame: Frame, cue: Cue, speaker: Phrase | None) -> tuple[int, int]:
    """The first and last item of the cue's clause: verb group and subject."""
    if speaker is None:
        return cue.first, cue.last
    inside = [k for k, item in enumerate(frame.items) if speaker.span.start <= item.start < speaker.span.end]
    if inside[0] > cue.place:
        return cue.first, inside[-1] if inside[0] <= cue.last + 2 else cue.last
    return min(cue.first, inside[0]), cue.last


def _quoted(frame: Frame, cue: Cue, quote: int, last: int, bound: int) -> Content:
    """The content of a cue with a quotation before it; of an interrupted one, the longer part."""
    left = left_quotation(frame, quote, bound)
    after = next((n for n in range(last + 1, len(frame.items)) if frame.items[n].quote), None)
    if (
        after is None
        or frame.items[after - 1].lower not in {",", "—", "–"}
        or frame.items[quote].closing in ".!?"
    ):
        return left
    if any(verb_of(item.lower) for item in frame.items[max(last, cue.place) + 1 : after]):
        return left
    right = Content(after, after, "quote")
    return left if _length(frame, left) >= _length(frame, right) else right


def _plain(frame: Frame, cue: Cue, first: int, last: int, bound: int) -> Content | None:
    """The content of a cue without a quotation before it."""
    if inner := _interrupted(frame, cue, first, last, bound):
        return inner
    right = right_of(frame, last + 1, cue)
    if right and _allowed(right, cue):
        return right
    if cue.participle or cue.verb not in SAYING:
        return None
    return left_clause(frame, first - 1, bound)


def _interrupted(frame: Frame, cue: Cue, first: int, last: int, bound: int) -> Content | None:
    """The longer part of a clause that its cue interrupts: "Trade, he said, is ..."; of "as X said," the rest."""
    items = frame.items
    as_clause = first > 0 and items[first - 1].lower == "as"
    start = first - 1 if as_clause else first
    comma_before = (start == 0 and as_clause) or (start > bound and items[start - 1].lower == ",")
    if (
        not comma_before
        or last + 2 >= len(items)
        or items[last + 1].lower != ","
        or cue.participle
        or not (as_clause or cue.verb in SAYING)
    ):
        return None
    after = items[last + 2]
    if after.quote or after.first.tag_ in {"VBG", "WDT", "WP"} or after.lower in SUBORDINATORS:
        return None
    right = Content(last + 2, content_end(frame, last + 2, cue), "left")
    if start <= bound + 1:
        return right
    left = Content(left_edge(items, start - 1, bound), start - 1, "left")
    return left if _length(frame, left) > _length(frame, right) else right


def _allowed(content: Content, cue: Cue) -> bool:
    """Whether the cue takes a content that opens this way."""
    if cue.verb in SAYING:
        return True
    if cue.verb in WITH_THAT and content.opener == "that":
        return not cue.negated
    return content.opener in {"quote", "colon"} and cue.verb in QUOTING


def _length(frame: Frame, content: Content) -> int:
    """How many code points a content has."""
    span = span_of_content(frame, content)
    return span.end - span.start


def _rule(frame: Frame, content: Content) -> str:
    """The name of the construction."""
    quoted = any(item.quote for item in frame.items[content.first : content.last + 1])
    return f"{'quoted' if quoted else 'reported'}-{content.opener}"
