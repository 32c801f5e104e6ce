"""Reads the tables of facts and names that training text is filled with."""

import csv
from collections.abc import Iterator
from pathlib import Path

Row = dict[str, str]

WORDS = Path(__file__).parent / "words"


def read_rows(path: Path, *, delimiter: str = "\t") -> Iterator[Row]:
    """Yields the rows of a table with a header."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines, delimiter=delimiter)


def read_words(name: str) -> tuple[str, ...]:
    """Reads one of our own word lists: one entry a line, `#` starts a remark."""
    lines = (WORDS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def split_cell(cell: str) -> list[str]:
    """Splits a cell that lists several values."""
    return [value.strip() for value in cell.split("|") if value.strip()]
