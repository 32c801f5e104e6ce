"""Rows as CSV that a spreadsheet opens as it should."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import TextIOWrapper
from typing import IO

Row = Sequence[str]
# What begins with one of these would be run as a formula, also in full width.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def write_rows(head: Row, rows: Iterable[Row], out: IO[bytes]) -> None:
    """A table in UTF-8, marked as such for spreadsheets."""
    text = TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    writer = csv.writer(text)
    writer.writerow(head)
    writer.writerows([safe(cell) for cell in row] for row in rows)
    text.detach()


def safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def several(values: Iterable[str]) -> str:
    """Several values in one cell."""
    return " | ".join(values)
