"""Graphs on their way into a store: what is known there stays, the rest goes in batches."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, as_completed
from dataclasses import dataclass

from kg.load.client import GraphStore
from kg.load.graphs import NamedGraph
from kg.load.journal import Journal

_BULK = 64 * 1024 * 1024  # bytes of a bulk request
_BATCH = 200  # graphs that are put before the journal is written
_AT_ONCE = 4  # requests


@dataclass(slots=True)
class Loaded:
    """What a run did."""

    put: int = 0
    same: int = 0
    deleted: int = 0
    quads: int = 0


class Sending:
    """A run over all graphs of an output folder."""

    def __init__(
        self, store: GraphStore, journal: Journal, watch: Callable[[int], None], *, bulk: bool
    ) -> None:
        """Nothing is sent yet, and every graph that was ever sent may be gone."""
        self._store, self._journal, self._watch, self._bulk = store, journal, watch, bulk
        self._gone = set(journal.graphs)
        self._to_put: list[NamedGraph] = []
        self._to_add: list[NamedGraph] = []
        self._adding = 0  # bytes of the graphs to add
        self._done = Loaded()

    def take(self, graph: NamedGraph) -> None:
        """Send a graph now or with the next batch, unless the store has it as it is."""
        self._gone.discard(graph.iri)
        known = self._journal.graphs.get(graph.iri)
        if known == graph.sha256:
            self._done.same += 1
        elif self._bulk and known is None:
            self._to_add.append(graph)
            self._adding += len(graph.quads)
            if self._adding >= _BULK:
                self._add()
        else:
            self._to_put.append(graph)
            if len(self._to_put) >= _BATCH:
                self._put()

    def finish(self) -> Loaded:
        """Send the rest, delete what is gone, and tell what was done."""
        self._add()
        self._put()
        for iri in sorted(self._gone):
            self._store.delete(iri)
            self._journal.note(iri, None)
            self._done.deleted += 1
        return self._done

    def _put(self) -> None:
        """Put graphs one by one, a few at a time; after one that fails none is begun any more."""
        with ThreadPoolExecutor(max_workers=_AT_ONCE) as pool:
            asked = {pool.submit(self._store.put, graph.iri, graph.triples): graph for graph in self._to_put}
            try:
                for answered in as_completed(asked):
                    answered.result()
                    self._sent(asked.pop(answered))
            finally:
                pool.shutdown(cancel_futures=True)
                self._arrived(asked)
        self._to_put = []
        self._journal.save_now_and_then()

    def _arrived(self, asked: dict[Future[None], NamedGraph]) -> None:
        """Remember what was on its way when another graph failed, and arrived."""
        for answered, graph in asked.items():
            if not answered.cancelled() and answered.exception() is None:
                self._sent(graph)

    def _add(self) -> None:
        """Add graphs as quads in one request."""
        if self._to_add:
            self._store.add(b"".join(graph.quads for graph in self._to_add))
        for graph in self._to_add:
            self._sent(graph)
        self._to_add, self._adding = [], 0
        self._journal.save_now_and_then()

    def _sent(self, graph: NamedGraph) -> None:
        """Remember a graph that has arrived."""
        self._journal.note(graph.iri, graph.sha256)
        self._done.put += 1
        self._done.quads += graph.count
        self._watch(graph.count)
