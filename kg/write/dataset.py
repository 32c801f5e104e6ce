"""All quads of a run in the orders the formats need, and the hash of their canonical form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby

from pyoxigraph import Quad

from kg.write.sorting import SortedLines


class Dataset:
    """Quads as lines of N-Quads, sorted twice: as the canonical form has them, and graph by graph."""

    def __init__(self) -> None:
        """Start empty."""
        self._canonical = SortedLines()
        self._by_graph = SortedLines()

    def add(self, quads: Iterable[Quad]) -> None:
        """Take some more quads."""
        pairs = [(str(quad.triple), str(quad.graph_name)) for quad in quads]
        self._canonical.add(f"{triple} {graph} ." for triple, graph in pairs)
        self._by_graph.add(f"{graph} {triple}" for triple, graph in pairs)

    def lines(self) -> Iterator[str]:
        """The lines of N-Quads in the order of RDFC-1.0 (there are no blank nodes to name)."""
        return iter(self._canonical)

    def lines_by_graph(self) -> Iterator[tuple[str, Iterator[str]]]:
        """Each graph with its triples, in order."""
        for graph, lines in groupby(self._by_graph, key=lambda line: line.partition(" ")[0]):
            yield graph, (line.partition(" ")[2] for line in lines)

    def triples(self) -> Iterator[str]:
        """The triples of all graphs together, in order, each once."""
        # A line is a triple, a graph and a full stop, and no graph's name holds a blank.
        return (triple for triple, _ in groupby(line.rsplit(" ", 2)[0] for line in self.lines()))

    def __len__(self) -> int:
        """The number of quads."""
        return sum(1 for _ in self.lines())

    def digest(self) -> tuple[str, int]:
        """The SHA-256 of the canonical form, and the number of quads."""
        digest, count = sha256(), 0
        for line in self.lines():
            digest.update(f"{line}\n".encode())
            count += 1
        return digest.hexdigest(), count
