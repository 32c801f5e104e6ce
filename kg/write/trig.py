"""TriG: one block a named graph, in a stable order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from kg.write.names import Shortener
from kg.write.turtle import prefix_lines, turtle_blocks


def write_trig(graphs: Iterable[tuple[str, Iterable[str]]], path: Path, prefixes: Mapping[str, str]) -> None:
    """Graphs with their triples given as sorted N-Triples without the full stops."""
    names = Shortener(prefixes)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(prefix_lines(prefixes))
        for graph, triples in graphs:
            file.write(f"\n{names.term(graph)} {{\n")
            file.writelines(f"\n{block}\n" for block in turtle_blocks(triples, names))
            file.write("}\n")
