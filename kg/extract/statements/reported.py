"""Reports by a verb of saying: "X said that ...", "“...,” said X", "..., X added"."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.statements.contents import Content, left_of, right_of, span_of_content
from kg.extract.statements.cues import DENYING, NEGATIONS, ONLY_QUOTED, SAYING, WITH_THAT
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.frames import Frame
from kg.extract.statements.speakers import subject_of

_HEDGES = frozenset("could might may should can must".split())


def read_reports(frame: Frame) -> Iterator[Draft]:
    """The statements of a frame that a verb of saying reports."""
    bound = 0
    for n, item in enumerate(frame.items):
        if item.quote is None and _is_cue(item.first):
            for draft, last in _read(frame, n, bound):
                bound = max(bound, last)
                yield draft


def _is_cue(token: Token) -> bool:
    """Whether a token is a verb of saying that somebody is the subject of."""
    if token.lemma_.lower() not in SAYING or token.pos_ != "VERB":
        return False
    if any(child.dep_ == "aux:pass" for child in token.children):
        return False
    return not any(child.dep_ == "aux" and child.lower_ in _HEDGES for child in token.children)


def _read(frame: Frame, n: int, bound: int) -> Iterator[tuple[Draft, int]]:
    """The statement of one cue, and the place up to which the frame is used up."""
    cue = frame.items[n].first
    speaker = subject_of(frame, cue)
    first, last = _clause(frame, n, speaker)
    left, right = left_of(frame, first - 1, bound), right_of(frame, last + 1, cue)
    content = _choose(frame, left, right, cue)
    if content is None or (speaker is None and content.opener in {"clause", "wh", "left"}):
        return
    used = last + 1 if content is left else bound
    yield Draft(span_of_content(frame, content), _rule(frame, content), cue, speaker, negated=is_negated(cue)), used


def _clause(frame: Frame, n: int, speaker: Phrase | None) -> tuple[int, int]:
    """The first and last item of the cue's clause: verb group and subject."""
    first = last = n
    while first and not frame.items[first - 1].quote and frame.items[first - 1].first.pos_ in {"AUX", "ADV", "PART"}:
        first -= 1
    if speaker is None:
        return first, last
    inside = [k for k, item in enumerate(frame.items) if speaker.span.start <= item.start < speaker.span.end]
    if inside[0] > n:
        return first, inside[-1] if inside[0] <= n + 2 else last
    return min(first, inside[0]), last


def _choose(frame: Frame, left: Content | None, right: Content | None, cue: Token) -> Content | None:
    """The one of two contents that the cue reports."""
    quoted_left = left is not None and any(item.quote for item in frame.items[left.first : left.last + 1])
    if left and right and quoted_left:
        return left if right.opener != "quote" or _length(frame, left) >= _length(frame, right) else right
    if right and _allowed(right, cue):
        return right
    if left and (quoted_left or cue.lemma_ not in WITH_THAT | ONLY_QUOTED):
        return left
    return None


def _allowed(content: Content, cue: Token) -> bool:
    """Whether the cue takes a content that opens this way."""
    if cue.lemma_ in ONLY_QUOTED:
        return content.opener in {"quote", "colon"}
    if cue.lemma_ in WITH_THAT:
        return content.opener in {"quote", "colon", "that"}
    return True


def _length(frame: Frame, content: Content) -> int:
    """How many code points a content has."""
    span = span_of_content(frame, content)
    return span.end - span.start


def _rule(frame: Frame, content: Content) -> str:
    """The name of the construction."""
    quoted = any(item.quote for item in frame.items[content.first : content.last + 1])
    return f"{'quoted' if quoted else 'reported'}-{content.opener}"


def is_negated(cue: Token) -> bool:
    """Whether the cue says that something was not said, or is not so."""
    return cue.lemma_ in DENYING or any(child.lower_ in NEGATIONS for child in cue.children)
