"""From lessons to a reader of open text."""

from collections.abc import Iterable
from pathlib import Path

from spacy.tokens import Doc

from training.teacher.learn import train_teacher
from training.teacher.passages import labels_of, name_passages, syntax_passages
from training.teacher.tag import Tagger


def train_tagger(
    encoder: Path, treebank: list[Doc], names: list[Doc], kinds: Iterable[str], seed: int
) -> Tagger:
    """Trains a teacher on a treebank and on names of these kinds."""
    labels = labels_of(treebank, kinds)
    syntax, named = list(syntax_passages(treebank, labels)), list(name_passages(names, labels))
    return Tagger(train_teacher(encoder, labels, syntax, named, seed), encoder, labels)
