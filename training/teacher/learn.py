"""Teaches the teacher: treebanks and names in turn, one encoder."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy
from tqdm import tqdm

from training.teacher.batches import Batch, group_passages, load_tokenizer, make_batch
from training.teacher.model import Teacher
from training.teacher.passages import UNKNOWN, Labels, Passage

EPOCHS = {"syntax": 3, "names": 1}
WORDS = 1000  # of a batch
ENCODER_RATE, HEAD_RATE, WARMUP = 2e-4, 1.5e-3, 0.08


def train_teacher(
    encoder: Path, labels: Labels, syntax: list[Passage], names: list[Passage], seed: int
) -> Teacher:
    """Trains all heads and the encoder under them."""
    torch.manual_seed(seed)
    teacher, tokenizer = Teacher(encoder, labels), load_tokenizer(encoder)
    groups = list(_schedule(syntax, names, Random(seed)))
    optimizer, schedule = _optimizer(teacher, len(groups))
    teacher.train()
    for group in tqdm(groups, desc="teacher", unit="batch", mininterval=10):
        with torch.autocast("cpu", torch.bfloat16):
            loss = _loss(teacher, make_batch(group, tokenizer))
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
    return teacher.eval()


def _schedule(syntax: list[Passage], names: list[Passage], random: Random) -> Iterator[list[Passage]]:
    """Mixes the batches of both tasks, each as often as it has epochs."""
    groups = [
        group
        for passages, epochs in ((syntax, EPOCHS["syntax"]), (names, EPOCHS["names"]))
        for _ in range(epochs)
        for group in group_passages(passages, WORDS, random)
    ]
    random.shuffle(groups)
    return iter(groups)


def _optimizer(
    teacher: Teacher, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    """The encoder learns slowly, the new heads fast; both warm up, then cool down."""
    teacher.encoder.embeddings.requires_grad_(False)  # word pieces are learnt well enough
    encoder = [parameter for parameter in teacher.encoder.parameters() if parameter.requires_grad]
    known = {id(parameter) for parameter in teacher.encoder.parameters()}
    heads = [parameter for parameter in teacher.parameters() if id(parameter) not in known]
    groups = [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    warmup = max(1, int(WARMUP * steps))
    return optimizer, torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warmup, max(0.0, (steps - step) / (steps - warmup)))
    )


def _loss(teacher: Teacher, batch: Batch) -> Tensor:
    """Sums the losses of the tasks that the batch has labels for."""
    words, gold = teacher.read(batch.pieces, batch.mask, batch.firsts, batch.shapes), batch.gold
    if "names" in gold:
        return _entropy(teacher.names(words), gold["names"])
    heads = gold["heads"].clamp(min=0)
    return (
        _entropy(teacher.score_arcs(words, batch.sentences), gold["heads"])
        + _entropy(teacher.score_deps(words, heads), gold["deps"])
        + 0.5 * _entropy(teacher.tags(words), gold["tags"])
        + 0.5 * _entropy(teacher.morphs(words), gold["morphs"])
    )


def _entropy(scores: Tensor, gold: Tensor) -> Tensor:
    """Cross entropy over the last axis, unknown labels left out."""
    return cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN)
