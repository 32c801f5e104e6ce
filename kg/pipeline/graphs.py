"""The graph of each article, one after another."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Quad

from kg.pipeline.spool import Spool
from kg.records import Resolution
from kg.triplify import Share, article_graph, shares_of


def article_graphs(readings: Spool, resolution: Resolution, base: str) -> Iterator[tuple[str, list[Quad]]]:
    """Each article's id with its quads."""
    shares = shares_of(resolution)
    for reading in readings:
        id = reading.article.id
        yield id, article_graph(reading, shares.get(id) or Share(), base)
