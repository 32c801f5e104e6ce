"""The store that is served: an Oxigraph store on disk, built once from an output folder, opened read-only.

The named graphs are those of the output. The default graph holds every triple of them once: a store's own
union gives a triple as often as graphs hold it, and counts come out wrong.
"""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

from pyoxigraph import RdfFormat, Store

from kg.errors import StoreError

_QUADS, _MERGED = "graph.nq", "graph.ttl"


def prepare_store(output: Path, cache: Path | None = None) -> Path:
    """The folder of a store over an output folder, built anew where the graph has changed.

    Raises StoreError where the folder holds no graph.
    """
    quads, merged = output / _QUADS, output / _MERGED
    for needed in (quads, merged):
        if not needed.is_file():
            raise StoreError(f"{needed}: no such file; write it with: kg build ARTICLES -o {output}")
    folder = cache or output / ".store"
    if not _current(folder, quads):
        _build(folder, quads, merged)
    return folder / "data"


def open_store(folder: Path) -> Store:
    """A store opened for reading alone."""
    try:
        return Store.read_only(str(folder))
    except OSError as error:
        raise StoreError(f"{folder}: not a store that can be read ({error})") from error


def _current(folder: Path, quads: Path) -> bool:
    """Whether a store was built from a graph as it is; a file that was not touched need not be read."""
    try:
        age, digest = (folder / "stamp").read_text().splitlines()
    except (OSError, ValueError):
        return False
    return age == _age(quads) or digest == _digest(quads)


def _age(quads: Path) -> str:
    """What changes whenever a file is written."""
    state = quads.stat()
    return f"{state.st_size} {state.st_mtime_ns}"


def _digest(quads: Path) -> str:
    """What tells one state of a graph from the next."""
    with quads.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _build(folder: Path, quads: Path, merged: Path) -> None:
    """Build a store beside its place, then move it there: nobody sees half a store."""
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    stamp = f"{_age(quads)}\n{_digest(quads)}\n"  # of the graph before it is read
    store = Store(str(fresh / "data"))
    store.bulk_load(path=str(quads), format=RdfFormat.N_QUADS)
    store.bulk_load(path=str(merged), format=RdfFormat.TURTLE)
    store.optimize()
    store.flush()
    del store  # releases the lock
    (fresh / "stamp").write_text(stamp)
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)
