"""An output folder into a running triple store: changed graphs put, removed ones deleted, resumable."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from kg.load.client import GraphStore, connected
from kg.load.graphs import NamedGraph, named_graphs
from kg.load.journal import Journal

_BATCH = 8 * 1024 * 1024  # bytes of a bulk request
_SAVE_EVERY = 200  # graphs
Watch = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a run did."""

    put: int = 0
    same: int = 0
    deleted: int = 0
    quads: int = 0


def load_graph(
    output: Path, url: str, *, diff: bool, bulk: bool, watch: Watch = lambda quads: None
) -> Loaded:
    """Load the graphs of an output folder into the store at a Graph Store Protocol address.

    ``diff`` sends only graphs that changed since they were last sent there; ``bulk`` adds quads in large
    requests, for an empty store that takes N-Quads. Raises StoreError.
    """
    journal = Journal(output, url)
    if not diff:
        journal.forget()
    with connected(url) as store:
        try:
            return _load(named_graphs(output / "graph.nq"), store, journal, bulk=bulk, watch=watch)
        finally:
            journal.save()


def _load(
    graphs: Iterable[NamedGraph], store: GraphStore, journal: Journal, *, bulk: bool, watch: Watch
) -> Loaded:
    """Send every graph that the journal does not know, delete those that are gone."""
    gone, same, put, quads = set(journal.graphs), 0, 0, 0
    pending: list[NamedGraph] = []
    send = _bulk if bulk else _put
    for graph in graphs:
        gone.discard(graph.iri)
        if journal.graphs.get(graph.iri) == graph.sha256:
            same += 1
            continue
        pending.append(graph)
        put, quads = put + 1, quads + graph.count
        if sum(len(one.quads) for one in pending) >= _BATCH or len(pending) >= _SAVE_EVERY:
            send(pending, store, journal, watch)
            pending = []
    send(pending, store, journal, watch)
    for iri in sorted(gone):
        store.delete(iri)
        journal.note(iri, None)
    return Loaded(put, same, len(gone), quads)


def _put(graphs: list[NamedGraph], store: GraphStore, journal: Journal, watch: Watch) -> None:
    """Put graphs one by one, a few at a time."""

    def one(graph: NamedGraph) -> NamedGraph:
        """Put one graph."""
        store.put(graph.iri, graph.triples)
        return graph

    with ThreadPoolExecutor(max_workers=4) as pool:
        for graph in pool.map(one, graphs):
            journal.note(graph.iri, graph.sha256)
            watch(graph.count)
    journal.save()


def _bulk(graphs: list[NamedGraph], store: GraphStore, journal: Journal, watch: Watch) -> None:
    """Add graphs as quads in one request."""
    if not graphs:
        return
    store.add(b"".join(graph.quads for graph in graphs))
    for graph in graphs:
        journal.note(graph.iri, graph.sha256)
    watch(sum(graph.count for graph in graphs))
    journal.save()
