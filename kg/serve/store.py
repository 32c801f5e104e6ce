"""The store that is served: an Oxigraph store on disk, built once from an output folder, opened read-only.

The named graphs are those of the output. The default graph holds every triple of them once: a store's own
union gives a triple as often as graphs hold it, and counts come out wrong.
"""

from __future__ import annotations

import hashlib
from importlib.metadata import version
from pathlib import Path
from tempfile import mkdtemp

from pyoxigraph import RdfFormat, Store

from kg.errors import StoreError
from kg.serve.keeping import discard, kept

_QUADS, _MERGED = "graph.nq", "graph.ttl"


def prepare_store(output: Path, cache: Path | None = None) -> Path:
    """The folder of a store over an output folder, built anew where the graph has changed.

    Stores of earlier graphs go away, but for those that another server still reads.
    Raises StoreError where the folder holds no graph, or no store can be written.
    """
    for needed in (output / _QUADS, output / _MERGED):
        if not needed.is_file():
            raise StoreError(f"{needed}: no such file; write it with: kg build ARTICLES -o {output}")
    stores = cache or output / ".store"
    try:
        stores.mkdir(parents=True, exist_ok=True)
        folder = _untouched(stores, output) or stores / _stamp(output)
        if not (folder / "age").is_file():
            _build(folder, output)
        for old in stores.iterdir():
            if old != folder:
                discard(old)
    except OSError as error:
        raise StoreError(f"{stores}: no store can be written there ({error})") from error
    return folder / "data"


def open_store(folder: Path) -> Store:
    """A store opened for reading alone."""
    try:
        return Store.read_only(str(folder))
    except OSError as error:
        raise StoreError(f"{folder}: not a store that can be read ({error})") from error


def _untouched(stores: Path, output: Path) -> Path | None:
    """The store of files that nobody touched since it was built: they need not be read."""
    age = _age(output)
    found = (place.parent for place in stores.glob("*/age") if place.read_text(encoding="utf-8") == age)
    return next(found, None)


def _age(output: Path) -> str:
    """What changes whenever the graph is written or the product is another."""
    state = (output / _QUADS).stat()
    return f"{version('attested-kg')} {state.st_size} {state.st_mtime_ns}"


def _stamp(output: Path) -> str:
    """The name of a graph's store: another for another graph or another version of the product."""
    with (output / _QUADS).open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return f"{version('attested-kg')}-{digest[:16]}"


def _build(folder: Path, output: Path) -> None:
    """Build a store beside its place, then move it there: nobody sees half a store."""
    fresh = Path(mkdtemp(prefix="new-", dir=folder.parent))
    with kept(fresh):
        age = _age(output)  # of the graph before it is read
        store = Store(str(fresh / "data"))
        store.bulk_load(path=str(output / _QUADS), format=RdfFormat.N_QUADS)
        store.bulk_load(path=str(output / _MERGED), format=RdfFormat.TURTLE)
        store.optimize()
        store.flush()
        del store  # releases the lock
        (fresh / "age").write_text(age, encoding="utf-8")
    discard(folder)  # half a store, if anything
    if folder.exists():  # another server was quicker
        discard(fresh)
    else:
        fresh.rename(folder)
