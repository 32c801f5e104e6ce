"""Transcripts: "SECRETARY LEE: Thank you all ..."."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc

from kg.annotations import Block, blocks
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.nounphrases import phrase_between
from kg.records import Span

_LABEL = re.compile(
    r"""[“"*]*(?P<name>[A-Z][\w.'’-]*(?:[ ](?:[A-Z][\w.'’-]*|of|for|the|and|de|al|bin|van|von)){0,7})
        (?:\s*\([^)\n]{1,40}\))? \s* : \s+ (?=\S)""",
    re.X,
)
_NOT_SPEAKERS = frozenset(
    "q question questions interviewer moderator reporter note source photo update read watch editor".split()
)
_FEWEST_TURNS = 3


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph that begins with a speaker's label."""

    block: Block
    speaker: Phrase
    words: Span  # what is said in this paragraph

    @property
    def named(self) -> bool:
        """Whether the label is that of somebody, no question's and no note's."""
        return not _NOT_SPEAKERS & set(self.speaker.text.lower().split())


def read_turns(doc: Doc, text: str) -> tuple[list[Draft], list[Span]]:
    """The statements of a transcript, and the stretches they take up; of other texts, none."""
    texts = [block for block in blocks(doc) if block.kind != "noise"]
    turns = list(_turns(doc, text, texts))
    if not _is_transcript(turns):
        return [], []
    ends = [_end(texts, following) for following in (*turns[1:], None)]
    drafts = [
        Draft(Span(turn.words.start, end), "turn", None, turn.speaker)
        for turn, end in zip(turns, ends, strict=True)
        if turn.named
    ]
    return drafts, [Span(turn.block.start, end) for turn, end in zip(turns, ends, strict=True)]


def _turns(doc: Doc, text: str, texts: Sequence[Block]) -> Iterator[_Turn]:
    """The blocks that a label opens."""
    for block in texts:
        found = _LABEL.match(text, block.start, block.end)
        name = doc.char_span(*found.span("name"), alignment_mode="contract") if found else None
        if found and name is not None and len(name):
            yield _Turn(block, phrase_between(name[0], name[-1], name[-1]), Span(found.end(), block.end))


def _is_transcript(turns: Sequence[_Turn]) -> bool:
    """Whether labels come again and again: some name has several turns."""
    names = {turn.speaker.text for turn in turns}
    return len(turns) >= _FEWEST_TURNS and len(names) < len(turns)


def _end(texts: Sequence[Block], following: _Turn | None) -> int:
    """Where a turn ends: before the next one."""
    if following is None:
        return texts[-1].end
    return texts[bisect_left(texts, following.block.start, key=lambda block: block.start) - 1].end
