"""Which files to read: the paths given, folders in the order of their names."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from kg.records import Skipped

SUFFIXES = (".txt", ".html", ".htm", ".jsonl", ".jsonl.gz")
STDIN = "-"
_GRAPH, _WRITTEN = "graph.trig", "rejected.jsonl"  # of an output folder; no article of anyone


@dataclass(frozen=True, slots=True)
class Source:
    """One file, or standard input."""

    path: str

    @property
    def id(self) -> str:
        """The file's name without its ending."""
        name = self.name.rpartition("/")[2]
        known = next((suffix for suffix in SUFFIXES[::-1] if name.lower().endswith(suffix)), None)
        return name[: -len(known)] if known else Path(name).stem

    @property
    def name(self) -> str:
        """How messages and records call it; bytes that are no UTF-8 are replaced."""
        path = "stdin" if self.path == STDIN else Path(self.path).as_posix()
        return os.fsencode(path).decode("utf-8", errors="replace")

    def open(self) -> AbstractContextManager[BinaryIO]:
        """Its bytes; standard input stays open."""
        return nullcontext(sys.stdin.buffer) if self.path == STDIN else open(self.path, "rb")


def find_sources(paths: Iterable[str]) -> Iterator[Source | Skipped]:
    """Every file below the paths, each once."""
    seen: set[str] = set()
    for source in chain.from_iterable(map(_below, paths)):
        real = os.path.realpath(source.path) if isinstance(source, Source) else None
        if real is None or real not in seen:
            yield source
        seen.add(real or "")


def _below(path: str) -> Iterator[Source | Skipped]:
    """The files at one path, or why there are none."""
    if path == STDIN or (os.path.exists(path) and not os.path.isdir(path)):
        yield Source(path)
    elif path.startswith(("http://", "https://")):
        yield Skipped(path, f"an address, no file: download it first: curl -sL '{path}' | kg build -")
    elif not os.path.exists(path):
        yield Skipped(Source(path).name, "no such file or folder: check the spelling")
    else:
        files = list(_walk(path))
        yield from files
        if not files:
            yield Skipped(Source(path).name, f"no article in this folder: looked for {', '.join(SUFFIXES)}")


def _walk(folder: str) -> Iterator[Source]:
    """The article files of a folder and its subfolders, hidden ones and what a build wrote left out."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        ours = _WRITTEN if _GRAPH in names else ""
        for name in sorted(set(names) - {ours}):
            path = os.path.join(place, name)
            if not name.startswith(".") and name.lower().endswith(SUFFIXES) and os.path.isfile(path):
                yield Source(path)
