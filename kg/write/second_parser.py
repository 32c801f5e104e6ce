"""TriG as rdflib reads it: a parser that shares no code with what writes our files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import rdflib
from pyoxigraph import Literal, NamedNode
from rdflib.store import Store


class _Lines(Store):
    """Quads as lines, gone as soon as they are read: no graph is built."""

    context_aware = formula_aware = graph_aware = True

    def __init__(self) -> None:
        """Start empty."""
        super().__init__()
        self.lines: list[str] = []

    def add(self, triple: Any, context: Any, quoted: bool = False) -> None:
        """Keep one more quad, written as pyoxigraph writes it."""
        self.lines.append(" ".join(map(_term, (*triple, context.identifier))))

    def add_graph(self, graph: Any) -> None:
        """Graphs need no announcing."""

    def remove_graph(self, graph: Any) -> None:
        """Nor are there any to remove."""


def _term(term: rdflib.term.Node) -> str:
    """An IRI or a literal."""
    if not isinstance(term, rdflib.Literal):
        return f"<{term}>"
    datatype = NamedNode(str(term.datatype)) if term.datatype else None
    return str(Literal(str(term), datatype=datatype, language=term.language))


def trig_lines(path: Path) -> Iterator[str]:
    """The quads of a TriG file as lines, one named graph read at a time."""
    for text in _graphs(path):
        store = _Lines()
        with _values_as_written():
            rdflib.Dataset(store=store).parse(data=text, format="trig")
        yield from store.lines


def _graphs(path: Path) -> Iterator[str]:
    """Each named graph of a file, behind all prefixes; a brace alone on its line ends it."""
    prefixes: list[str] = []
    lines: list[str] = []
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            (prefixes if line.startswith("@prefix ") else lines).append(line)
            if line == "}\n":
                yield "".join(prefixes + lines)
                lines = []
    yield "".join(prefixes + lines)


@contextmanager
def _values_as_written() -> Iterator[None]:
    """As long as this lasts, rdflib does not rewrite "042" as "42"."""
    before, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    try:
        yield
    finally:
        rdflib.NORMALIZE_LITERALS = before
