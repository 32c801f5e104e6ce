"""An output folder in the formats that other tools read: the same graph, the same bytes each time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

from kg.errors import StoreError
from kg.export.annotations import write_rdf12
from kg.export.files import written
from kg.export.graph import Graph, checked, open_graph
from kg.export.jsonld import write_jsonld
from kg.export.network import write_graphml
from kg.export.quickstatements import write_quickstatements
from kg.export.rdf import write_nquads, write_rdfxml, write_trig, write_turtle
from kg.export.sssom import write_sssom
from kg.export.tables import TABLES

Streamed = Callable[[Path, IO[bytes]], None]
Looked = Callable[[Graph, IO[bytes]], None]


def _looked_up(write: Looked) -> Streamed:
    """A format that looks things up, as one that is given the folder."""

    def streamed(output: Path, out: IO[bytes]) -> None:
        """Open the graph and write it."""
        with open_graph(output) as graph:
            write(graph, out)

    return streamed


_FILES: Mapping[str, Streamed] = {
    "turtle": write_turtle,
    "trig": write_trig,
    "nquads": write_nquads,
    "jsonld": _looked_up(write_jsonld),
    "rdfxml": write_rdfxml,
    "rdf12": write_rdf12,
    "graphml": _looked_up(write_graphml),
    "quickstatements": _looked_up(write_quickstatements),
    "sssom": _looked_up(write_sssom),
}
TABULAR = "csv"  # the one format of several files
FORMATS = (*_FILES, TABULAR)


def export_graph(output: Path, format: str, target: Path | None, *, gzip: bool = False) -> None:
    """Write an output folder's graph in a format: a file, or a folder of tables for "csv".

    Without a target, a file goes to the standard output. Raises StoreError.
    """
    checked(output)
    if format == TABULAR:
        if target is None:
            raise StoreError("csv makes several files: name a folder for them with -o")
        _write_tables(output, target, gzip=gzip)
        return
    with written(target, gzip=gzip) as out:
        _FILES[format](output, out)


def _write_tables(output: Path, folder: Path, *, gzip: bool) -> None:
    """The tables, one file each."""
    if folder.exists() and not folder.is_dir():
        raise StoreError(f"{folder} is a file: csv makes several files, name a folder for them with -o")
    with open_graph(output) as graph:
        for name, write in TABLES.items():
            ending = "csv.gz" if gzip else "csv"
            with written(folder / f"{name}.{ending}", gzip=gzip) as out:
                write(graph, out)
