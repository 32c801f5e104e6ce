"""Opens a graph: a file in any RDF format, or an output folder."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.errors import StoreError


def open_graph(path: Path) -> Store:
    """The graph in memory."""
    file = path / "graph.nq" if path.is_dir() else path
    format = RdfFormat.from_extension(file.suffix.removeprefix("."))
    if not file.is_file():
        raise StoreError(f"{file}: no such file; make one with: kg build ARTICLES -o {path}")
    if format is None:
        raise StoreError(
            f"{file}: the ending tells no RDF format: give .nq, .trig, .ttl, .nt, .rdf or .jsonld"
        )
    store = Store()
    try:
        store.bulk_load(path=file, format=format)
    except (SyntaxError, OSError) as error:
        raise StoreError(f"{file}: cannot be read: {error}") from error
    return store
