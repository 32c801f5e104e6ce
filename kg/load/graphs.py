"""The named graphs of an N-Quads file, one after another, without the whole file in memory.

The file is sorted by subject, so the lines of a graph lie apart: they are parted into a few files by
graph first, and each of those is small enough to gather.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from zlib import crc32

from kg.errors import StoreError

_PARTS = 64


@dataclass(frozen=True, slots=True)
class NamedGraph:
    """A named graph: its IRI and its lines, as quads and as triples."""

    iri: str
    quads: bytes
    count: int

    @property
    def triples(self) -> bytes:
        """The lines without the graph's name: N-Triples."""
        tail = f" <{self.iri}> .\n".encode()
        return self.quads.replace(tail, b" .\n")

    @property
    def sha256(self) -> str:
        """What tells one state of the graph from the next."""
        return hashlib.sha256(self.quads).hexdigest()


def quads_of(output: Path) -> Path:
    """The N-Quads of an output folder. Raises StoreError where there are none."""
    file = output / "graph.nq"
    if not file.is_file():
        raise StoreError(f"{file}: no such file; write it with: kg build ARTICLES -o {output}")
    return file


def named_graphs(file: Path) -> Iterator[NamedGraph]:
    """All named graphs of a canonical N-Quads file, in an order of their own.

    Raises StoreError where a line is no quad.
    """
    with TemporaryDirectory(prefix="kg-load-") as folder:
        for part in _parted(file, Path(folder)):
            yield from _gathered(part)


def _parted(file: Path, folder: Path) -> list[Path]:
    """The lines of a file parted by graph."""
    paths = [folder / str(n) for n in range(_PARTS)]
    with file.open("rb") as lines, ExitStack() as stack:
        parts = [stack.enter_context(path.open("wb")) for path in paths]
        for number, line in enumerate(lines, 1):
            parts[crc32(_graph_of(line, file, number)) % _PARTS].write(line)
    return paths


def _gathered(part: Path) -> Iterator[NamedGraph]:
    """The graphs of one part, by IRI."""
    lines: defaultdict[bytes, list[bytes]] = defaultdict(list)
    with part.open("rb") as file:
        for number, line in enumerate(file, 1):
            lines[_graph_of(line, part, number)].append(line)
    for graph in sorted(lines):
        yield NamedGraph(graph.decode(), b"".join(lines[graph]), len(lines[graph]))


def _graph_of(line: bytes, file: Path, number: int) -> bytes:
    """The graph that a line's quad stands in."""
    end = line.rstrip()
    start = end.rfind(b" <")
    if not end.endswith(b"> .") or start < 0:
        raise StoreError(f"{file}: line {number} is no quad in a named graph")
    return end[start + 2 : -3]
