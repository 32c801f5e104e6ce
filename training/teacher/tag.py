"""Lets the trained teacher tag text: Docs with syntax and names, as the pipeline will learn them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import torch
from spacy.tokens import Doc
from tqdm import tqdm
from transformers import PreTrainedTokenizerBase

from training.teacher.batches import Batch, group_passages, load_tokenizer, make_batch
from training.teacher.model import Teacher
from training.teacher.passages import Labels, Passage
from training.teacher.trees import best_tree
from training.teacher.writing import mark_names, write_syntax

WORDS = 4000  # of a batch


class Tagger:
    """The trained teacher with all it needs to read Docs."""

    def __init__(self, teacher: Teacher, encoder: Path, labels: Labels) -> None:
        """Keeps the network, its tokenizer and its labels."""
        self.teacher, self.labels = teacher, labels
        self.tokenizer: PreTrainedTokenizerBase = load_tokenizer(encoder)

    def tag(self, docs: Iterable[Doc]) -> Iterator[Doc]:
        """Yields new Docs of the same words; sentence bounds must be set and are kept."""
        docs = list(docs)
        passages = [Passage([t.text for t in doc], _sentence_numbers(doc)) for doc in docs]
        by_passage = {id(passage): doc for passage, doc in zip(passages, docs, strict=True)}
        groups = list(group_passages(passages, WORDS, None))
        for group in tqdm(groups, desc="tagging", unit="batch", mininterval=10):
            yield from self._tag_group([by_passage[id(passage)] for passage in group], group)

    @torch.inference_mode()
    def _tag_group(self, docs: list[Doc], passages: list[Passage]) -> Iterator[Doc]:
        """Reads one batch."""
        batch = make_batch(passages, self.tokenizer)
        words = self.teacher.read(batch.pieces, batch.mask, batch.firsts, batch.shapes)
        heads = self._heads(words, batch, passages)
        deps = self.teacher.score_deps(words, heads).argmax(-1)
        tags, morphs = self.teacher.tags(words).argmax(-1), self.teacher.morphs(words).argmax(-1)
        sure, names = self.teacher.names(words).softmax(-1).max(-1)
        for i, doc in enumerate(docs):
            tagged = write_syntax(
                doc, self.labels, *(rows[i, : len(doc)].tolist() for rows in (heads, deps, tags, morphs))
            )
            marks = [self.labels.names[n] for n in names[i, : len(doc)].tolist()]
            yield mark_names(tagged, marks, sure[i, : len(doc)].tolist())

    def _heads(self, words: torch.Tensor, batch: Batch, passages: list[Passage]) -> torch.Tensor:
        """Finds the best tree of each sentence."""
        scores = self.teacher.score_arcs(words, batch.sentences).log_softmax(-1).double().numpy()
        heads = torch.zeros(scores.shape[:2], dtype=torch.long)
        for i, passage in enumerate(passages):
            for start, end in _bounds(passage.sentences):
                heads[i, start:end] = torch.tensor(best_tree(scores[i, start:end, start:end])) + start
        return heads


def _sentence_numbers(doc: Doc) -> list[int]:
    """Numbers the sentence of each word."""
    return [number for number, sent in enumerate(doc.sents) for _ in sent]


def _bounds(sentences: list[int]) -> Iterator[tuple[int, int]]:
    """Yields start and end of each sentence."""
    start = 0
    for i in range(1, len(sentences) + 1):
        if i == len(sentences) or sentences[i] != sentences[start]:
            yield start, i
            start = i
