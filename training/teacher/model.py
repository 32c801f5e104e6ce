"""The teacher's network: a pretrained encoder, and one head a task."""

from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel

from training.teacher.passages import Labels

SHAPES = 8
ARC_WIDTH, DEP_WIDTH = 384, 128
LAYERS = 4  # the upper layers are mixed


class Biaffine(nn.Module):
    """Scores every pair of words, once per output."""

    def __init__(self, width: int, outputs: int) -> None:
        """Starts from zero, so that no pair is preferred."""
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, width + 1, width + 1))

    def forward(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """Gives batch x outputs x dependents x heads."""
        ones = dependents.new_ones((*dependents.shape[:2], 1))
        left, right = torch.cat([dependents, ones], -1), torch.cat([heads, ones], -1)
        return torch.einsum("bxi,oij,byj->boxy", left, self.weight, right)


class Teacher(nn.Module):
    """Tags, parses and finds names over one encoder; words are read at their first piece."""

    def __init__(self, encoder: Path, labels: Labels) -> None:
        """Loads the encoder; the heads are new."""
        super().__init__()
        self.encoder = AutoModel.from_pretrained(encoder, add_pooling_layer=False)
        self.mix = nn.Parameter(torch.zeros(LAYERS))
        self.shape = nn.Embedding(SHAPES, 32)  # the encoder reads no capitals
        width = self.encoder.config.hidden_size + 32
        self.drop = nn.Dropout(0.25)
        self.tags, self.morphs, self.names = (
            nn.Linear(width, len(of)) for of in (labels.tags, labels.morphs, labels.names)
        )
        self.arc_dependent, self.arc_head = (_layer(width, ARC_WIDTH) for _ in range(2))
        self.dep_dependent, self.dep_head = (_layer(width, DEP_WIDTH) for _ in range(2))
        self.arcs = Biaffine(ARC_WIDTH, 1)
        self.deps = Biaffine(DEP_WIDTH, len(labels.deps))

    def read(self, pieces: Tensor, mask: Tensor, firsts: Tensor, shapes: Tensor) -> Tensor:
        """Gives one vector a word: batch x words x width."""
        output = self.encoder(input_ids=pieces, attention_mask=mask, output_hidden_states=True)
        layers = torch.stack(output.hidden_states[-LAYERS:])
        mixed = (layers * self.mix.softmax(0)[:, None, None, None]).sum(0)
        words = mixed.gather(1, firsts[..., None].expand(-1, -1, mixed.shape[-1]))
        vectors: Tensor = self.drop(torch.cat([words, self.shape(shapes)], -1))
        return vectors

    def score_arcs(self, words: Tensor, sentences: Tensor) -> Tensor:
        """Scores heads per word, within its sentence; a root is its own head."""
        scores: Tensor = self.arcs(self.arc_dependent(words), self.arc_head(words))[:, 0]
        return scores.masked_fill(sentences[:, :, None] != sentences[:, None, :], -1e4)

    def score_deps(self, words: Tensor, heads: Tensor) -> Tensor:
        """Scores the relations to given heads: batch x words x labels."""
        dependents, governors = self.dep_dependent(words), self.dep_head(words)
        chosen = governors.gather(1, heads[..., None].expand(-1, -1, governors.shape[-1]))
        ones = chosen.new_ones((*chosen.shape[:2], 1))
        left, right = torch.cat([dependents, ones], -1), torch.cat([chosen, ones], -1)
        return torch.einsum("bxi,oij,bxj->bxo", left, self.deps.weight, right)


def _layer(width: int, out: int) -> nn.Module:
    """Projects words to a role."""
    return nn.Sequential(nn.Linear(width, out), nn.LeakyReLU(0.1), nn.Dropout(0.25))
