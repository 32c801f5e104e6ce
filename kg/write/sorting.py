"""Any number of lines in order, each once, in little memory."""

from __future__ import annotations

import heapq
import tempfile
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TextIO

_IN_MEMORY = 200_000


class SortedLines:
    """Lines sorted by code point: in memory, and in runs on the disk when they grow many."""

    def __init__(self, *, in_memory: int = _IN_MEMORY) -> None:
        """Start empty."""
        self._limit = in_memory
        self._lines: set[str] = set()
        self._runs: list[TextIO] = []

    def add(self, lines: Iterable[str]) -> None:
        """Take some more lines."""
        self._lines.update(lines)
        if len(self._lines) > self._limit:
            self._spill()

    def _spill(self) -> None:
        """Put what is in memory on the disk, sorted."""
        run = tempfile.TemporaryFile("w+", encoding="utf-8", newline="\n")  # noqa: SIM115, kept open to be read
        run.writelines(f"{line}\n" for line in sorted(self._lines))
        self._runs.append(run)
        self._lines.clear()

    def __iter__(self) -> Iterator[str]:
        """All lines in order, each once."""
        merged = heapq.merge(*(_read(run) for run in self._runs), sorted(self._lines))
        yield from (line for line, _ in groupby(merged))


def _read(run: TextIO) -> Iterator[str]:
    """The lines of a run from its start."""
    run.seek(0)
    for line in run:
        yield line[:-1]
