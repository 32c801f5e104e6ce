"""Passages as padded tensors."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from torch import Tensor
from transformers import AutoTokenizer, PreTrainedTokenizerBase

from training.teacher.passages import UNKNOWN, Passage

PADDING = -1  # the sentence number of padding


@dataclass(frozen=True)
class Batch:
    """What the network reads, and the gold labels of each task, padded."""

    pieces: Tensor
    mask: Tensor
    firsts: Tensor
    shapes: Tensor
    sentences: Tensor
    gold: dict[str, Tensor]


def load_tokenizer(encoder: Path) -> PreTrainedTokenizerBase:
    """Loads the encoder's own tokenizer."""
    tokenizer: PreTrainedTokenizerBase = AutoTokenizer.from_pretrained(encoder)
    return tokenizer


def make_batch(passages: list[Passage], tokenizer: PreTrainedTokenizerBase) -> Batch:
    """Cuts words into pieces and pads everything to the longest."""
    words = [[word if word.strip() else "." for word in passage.words] for passage in passages]
    encoded = tokenizer(words, is_split_into_words=True, padding=True, truncation=True, return_tensors="pt")
    return Batch(
        encoded["input_ids"],
        encoded["attention_mask"],
        _pad([_firsts(encoded.word_ids(i), len(row)) for i, row in enumerate(words)], 0),
        _pad([[_shape(word) for word in passage.words] for passage in passages], 0),
        _pad([passage.sentences for passage in passages], PADDING),
        {
            task: _pad([getattr(passage, task) for passage in passages], UNKNOWN)
            for task in ("tags", "morphs", "heads", "deps", "names")
            if getattr(passages[0], task)
        },
    )


def group_passages(passages: list[Passage], words: int, random: Random | None) -> Iterator[list[Passage]]:
    """Groups passages of like length, in random order if there is one."""
    order = sorted(passages, key=lambda passage: len(passage.words) + (random.random() * 20 if random else 0))
    groups: list[list[Passage]] = [[]]
    for passage in order:
        if groups[-1] and (len(groups[-1]) + 1) * len(passage.words) > words:
            groups.append([])
        groups[-1].append(passage)
    if random:
        random.shuffle(groups)
    return iter(groups)


def _firsts(word_ids: list[int | None], count: int) -> list[int]:
    """Finds each word's first piece; what the length cut off points at the start."""
    firsts = [0] * count
    for position, word in reversed(list(enumerate(word_ids))):
        if word is not None:
            firsts[word] = position
    return firsts


def _pad(rows: Iterable[list[int]], filler: int) -> Tensor:
    """Pads rows of numbers to the longest."""
    tensors = [torch.tensor(row, dtype=torch.long) for row in rows]
    return torch.nn.utils.rnn.pad_sequence(tensors, batch_first=True, padding_value=filler)


def _shape(word: str) -> int:
    """Numbers the case of a word: small, Title, CAPITALS, mixed, initial, with digits, mark, other."""
    if any(char.isdigit() for char in word):
        return 5
    if not any(char.isalpha() for char in word):
        return 6
    if word.islower():
        return 0
    if word.isupper():
        return 4 if len(word.strip(".")) == 1 else 2
    return 1 if word[0].isupper() and word[1:].islower() else 3 if any(c.isupper() for c in word) else 7
