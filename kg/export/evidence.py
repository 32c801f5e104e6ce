"""The words that a thing was read from."""

from __future__ import annotations

from pyoxigraph import NamedNode

from kg import vocabulary as att
from kg.export.graph import Graph


def words_of(graph: Graph, thing: NamedNode) -> list[str]:
    """The very words, each once."""
    return [" ".join(words.split()) for words in graph.words(thing, att.evidence, att.exact)]


def articles(graph: Graph, thing: NamedNode) -> list[str]:
    """The ids of the articles they stand in."""
    return graph.words(thing, att.evidence, att.inArticle, att.IDENTIFIER)


def concept(graph: Graph, thing: NamedNode, property: NamedNode) -> str:
    """The last part of a concept's name: "video" of att:format-video."""
    return next((value.rpartition("#")[2].partition("-")[2] for value in graph.words(thing, property)), "")
