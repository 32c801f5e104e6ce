"""Opens a graph: a file in any RDF format, or an output folder."""

from __future__ import annotations

from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg import vocabulary as att
from kg.errors import StoreError
from kg.space import uri_space
from kg.triplify import BASE, instance_prefixes


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


def base_of(store: Store) -> str:
    """What the names in a graph begin with."""
    return uri_space(store) or BASE


def prefixes_of(store: Store) -> dict[str, str]:
    """What a query may use without declaring it: "att:Person", and "person:sergei-shoigu"."""
    return {**instance_prefixes(base_of(store)), **att.PREFIXES}
