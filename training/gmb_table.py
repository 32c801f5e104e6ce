"""Reads the Groningen Meaning Bank as a table of tagged words."""

import csv
from collections.abc import Iterator
from pathlib import Path

Token = tuple[str, str, str]  # word, part of speech, tag
Marked = tuple[int, int, str]  # first token, end, label; "" = unknown

KINDS = {"per": "PERSON", "org": "ORG", "geo": "GPE", "gpe": "GPE"}


def read_table(path: Path) -> Iterator[list[Token]]:
    """Yields sentences as rows of word, part of speech, tag."""
    tokens: list[Token] = []
    with path.open(encoding="latin-1", newline="") as lines:
        rows = csv.reader(lines)
        next(rows)
        for first, word, pos, tag, *_ in rows:
            if first and tokens:
                yield tokens
                tokens = []
            tokens.append((word, pos, tag))
    yield tokens


def tagged_spans(tokens: list[Token]) -> Iterator[Marked]:
    """Yields the tagged spans as they stand in the corpus."""
    start = 0
    for i in range(1, len(tokens) + 1):
        tag, before = (tokens[i][2] if i < len(tokens) else "O"), tokens[i - 1][2]
        if tag[:2] != "I-" or tag[2:] != before[2:]:
            if before != "O":
                yield start, i, KINDS.get(before[2:], "")
            start = i


def span_text(tokens: list[Token], start: int, end: int) -> str:
    """Joins a span's words."""
    return " ".join(word for word, _, _ in tokens[start:end])
