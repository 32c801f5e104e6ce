"""The static word vectors."""

import json
from pathlib import Path

import numpy as np
import spacy

from training.vectors import WIDTH, write_vectors


def test_a_word_has_one_vector_in_any_case(tmp_path: Path) -> None:
    """The source knows small letters alone; a word of its own in capitals keeps its own vector."""
    random = np.random.default_rng(1)
    words = ["minister", "us", "not", '"', "'", *(f"w{i}" for i in range(100))]
    rows = {word: [*random.normal(size=100).tolist(), 0.0, 0] for word in words}
    source = tmp_path / "vectors.json"
    source.write_text(json.dumps({"vectors": rows}), encoding="utf-8")
    write_vectors(source, tmp_path / "out")
    vectors = spacy.load(tmp_path / "out").vocab.vectors
    assert vectors.shape == (len(words), WIDTH)
    assert np.array_equal(vectors["minister"], vectors["MINISTER"])
    assert np.array_equal(vectors["n't"], vectors["not"])
    assert not np.array_equal(vectors["minister"], vectors["us"])
