"""The stories as RDF: article graphs, entities and links, ready for stores and both engines."""

from __future__ import annotations

from functools import cache

from pyoxigraph import Quad, Store
from stories import COUNTRIES, READINGS, RESOLUTION

from kg.triplify import article_graph, entity_graph, link_graph, shares_of


@cache
def article_quads() -> tuple[tuple[Quad, ...], ...]:
    """The graph of each story."""
    shares = shares_of(RESOLUTION)
    return tuple(tuple(article_graph(reading, shares[reading.article.id])) for reading in READINGS)


@cache
def all_quads() -> tuple[Quad, ...]:
    """All graphs of the stories."""
    entities = entity_graph(RESOLUTION, countries=COUNTRIES)
    articles = [quad for graph in article_quads() for quad in graph]
    return (*articles, *entities, *link_graph(RESOLUTION))


def merged() -> Store:
    """All graphs of the stories in one."""
    store = Store()
    store.extend(Quad(*quad.triple) for quad in all_quads())
    return store
