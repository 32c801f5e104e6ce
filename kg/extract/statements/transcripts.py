"""Transcripts and headlines: "SECRETARY LEE: Thank you all ...", "Lee: Talks will go on"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from kg.annotations import Block, blocks
from kg.extract.statements.drafts import Draft, Phrase
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
    name: Span
    words: int  # where what is said begins


def read_turns(doc: Doc) -> tuple[list[Draft], list[Span]]:
    """The statements of a transcript, and the stretches they take up; of other texts, none."""
    texts = [block for block in blocks(doc) if block.kind != "noise"]
    turns = [turn for block in texts if (turn := _turn(doc.text, block))]
    if not _is_transcript(doc.text, turns):
        return [], []
    found: list[Draft] = []
    taken: list[Span] = []
    for n, turn in enumerate(turns):
        end = _end(texts, turn, turns[n + 1] if n + 1 < len(turns) else None)
        taken.append(Span(turn.block.start, end))
        head = _head(doc, turn.name)
        if head is not None and not _NOT_SPEAKERS & set(doc.text[slice(*turn.name)].lower().split()):
            found.append(Draft(Span(turn.words, end), "turn", None, Phrase(turn.name, head)))
    return found, taken


def read_headlines(doc: Doc) -> Iterator[Draft]:
    """Headlines that a person's name and a colon open."""
    for block in blocks(doc):
        turn = _turn(doc.text, block) if block.kind == "headline" else None
        head = _head(doc, turn.name) if turn else None
        if (
            turn
            and head is not None
            and head.ent_type_ == "PERSON"
            and len(doc.text[turn.words : block.end].split()) > 3
        ):
            yield Draft(Span(turn.words, block.end), "headline", None, Phrase(turn.name, head))


def _turn(text: str, block: Block) -> _Turn | None:
    """The turn that begins with a block."""
    found = _LABEL.match(text, block.start, block.end)
    return _Turn(block, Span(*found.span("name")), found.end()) if found else None


def _is_transcript(text: str, turns: Sequence[_Turn]) -> bool:
    """Whether labels come again and again: some name has several turns."""
    names = [text[slice(*turn.name)] for turn in turns]
    return len(turns) >= _FEWEST_TURNS and len(set(names)) < len(names)


def _end(texts: Sequence[Block], turn: _Turn, following: _Turn | None) -> int:
    """Where a turn ends: before the next one."""
    limit = following.block.start if following else texts[-1].end + 1
    return max(block.end for block in texts if turn.block.start <= block.start < limit)


def _head(doc: Doc, name: Span) -> Token | None:
    """The last word of a label."""
    tokens = doc.char_span(*name, alignment_mode="contract")
    return tokens[-1] if tokens is not None and len(tokens) else None
