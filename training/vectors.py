"""Word vectors that others counted on more text than we have, cut down to what fits in the package."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import spacy
from spacy.vectors import Vectors  # type: ignore[import-not-found]

COUNT = 30_000  # the most frequent words; the file lists them by frequency, in small letters
WIDTH = 64  # after the 100 numbers of a word are turned to their main axes
TYPOGRAPHY = {"n't": "not", "n’t": "not", "“": '"', "”": '"', "‘": "'", "’": "'"}


def write_vectors(source: Path, output: Path) -> None:
    """Writes a blank pipeline that holds the vectors, whatever case a word is written in."""
    rows: dict[str, list[float]] = json.loads(source.read_text(encoding="utf-8"))["vectors"]
    words = list(rows)[:COUNT]
    nlp = spacy.blank("en")
    data = _rounded(_main_axes(np.array([rows[word][:100] for word in words])))
    nlp.vocab.vectors = Vectors(data=data, name="news_words")
    for form, row in _forms(words):
        if form not in nlp.vocab.vectors:
            nlp.vocab.vectors.add(nlp.vocab.strings.add(form), row=row)
    nlp.to_disk(output)


def _forms(words: list[str]) -> Iterator[tuple[str, int]]:
    """Yields spellings and rows: small letters first, as they are surest."""
    rows = {word: row for row, word in enumerate(words)}
    yield from rows.items()
    for word, row in rows.items():
        yield word.capitalize(), row
        yield word.upper(), row
    yield from ((form, rows[word]) for form, word in TYPOGRAPHY.items())


def _main_axes(data: np.ndarray) -> np.ndarray:
    """Keeps the axes along which words differ most."""
    _, _, axes = np.linalg.svd(data, full_matrices=False)
    turned: np.ndarray = (data @ axes[:WIDTH].T).astype("float32")
    return turned


def _rounded(data: np.ndarray) -> np.ndarray:
    """Rounds to the 8 leading bits of the fraction, so that the package compresses well."""
    bits = data.view(np.uint32) + np.uint32(0x8000)
    rounded: np.ndarray = (bits & np.uint32(0xFFFF0000)).view(np.float32)
    return rounded
