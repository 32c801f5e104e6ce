"""An output folder into a running triple store: changed graphs put, removed ones deleted, resumable."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kg.load.client import connected
from kg.load.graphs import named_graphs, quads_of
from kg.load.journal import Journal
from kg.load.sending import Loaded, Sending

__all__ = ["Loaded", "load_graph"]


def load_graph(
    output: Path, url: str, *, diff: bool, bulk: bool, watch: Callable[[int], None] = lambda quads: None
) -> Loaded:
    """Load the graphs of an output folder into the store at a Graph Store Protocol address.

    ``diff`` sends only graphs that changed since they were last sent there; ``bulk`` adds the quads of graphs
    that were never sent there in large requests, to a store that takes N-Quads. Raises StoreError.
    """
    quads, journal = quads_of(output), Journal(output, url)
    if not diff:
        journal.forget()
    with connected(url) as store:
        sending = Sending(store, journal, watch, bulk=bulk)
        try:
            for graph in named_graphs(quads):
                sending.take(graph)
            return sending.finish()
        finally:
            journal.save()
