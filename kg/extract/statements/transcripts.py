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
        (?:,[ ](?P<office>[A-Z][A-Z.,'’ -]{2,60}))? (?:\s*\([^)\n]{1,40}\))? \s* : \s+
        (?:\([^)\n]{1,40}\)\s+)? (?=\S)""",
    re.X,
)
_NOT_SPEAKERS = frozenset(
    """q question questions interviewer moderator reporter journalist anchor host correspondent note source photo
    update read watch editor ad""".split()
)
_FEWEST_TURNS = 3
_LONG = 200  # code points of a turn that shows a transcript by itself, where its label is in capitals


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph that begins with a speaker's label."""

    block: Block
    speaker: Phrase
    office: str
    words: Span  # what is said in this paragraph

    @property
    def label(self) -> frozenset[str]:
        """The words of the label."""
        return frozenset(f"{self.speaker.text} {self.office}".lower().replace(",", "").split())

    @property
    def shouted(self) -> bool:
        """Whether a label of two words or more is in capitals, before words enough for a turn."""
        name = self.speaker.text
        return name.isupper() and " " in name and self.words.end - self.words.start >= _LONG


def read_turns(doc: Doc, text: str) -> tuple[list[Draft], list[Span]]:
    """The statements of a transcript, and the stretches they take up; of other texts, none."""
    texts = [block for block in blocks(doc) if block.kind != "noise"]
    turns = list(_turns(doc, text, texts))
    if not _is_transcript(turns):
        return [], []
    ends = [_end(texts, following) for following in (*turns[1:], None)]
    asking = {turn.label for turn in turns if turn.label & _NOT_SPEAKERS}
    drafts = [
        Draft(Span(turn.words.start, end), "turn", None, turn.speaker)
        for turn, end in zip(turns, ends, strict=True)
        if not any(turn.label <= label for label in asking)
    ]
    return drafts, [Span(turn.block.start, end) for turn, end in zip(turns, ends, strict=True)]


def _turns(doc: Doc, text: str, texts: Sequence[Block]) -> Iterator[_Turn]:
    """The blocks that a label opens."""
    for block in texts:
        found = _LABEL.match(text, block.start, block.end)
        name = doc.char_span(*found.span("name"), alignment_mode="contract") if found else None
        if found and name is not None and len(name):
            speaker = phrase_between(name[0], name[-1], name[-1])
            yield _Turn(block, speaker, found["office"] or "", Span(found.end(), block.end))


def _is_transcript(turns: Sequence[_Turn]) -> bool:
    """Whether labels come again and again, some name with several turns, or one in capitals opens a long turn."""
    names = {turn.speaker.text for turn in turns}
    again = len(turns) >= _FEWEST_TURNS and len(names) < len(turns)
    return again or any(turn.shouted for turn in turns)


def _end(texts: Sequence[Block], following: _Turn | None) -> int:
    """Where a turn ends: with the last paragraph before the next one, no line below it such as "[Ends]"."""
    start = following.block.start if following else texts[-1].end
    last = bisect_left(texts, start, key=lambda block: block.start) - 1
    return next((block.end for block in reversed(texts[: last + 1]) if block.kind == "body"), texts[last].end)
