"""The people and bodies of a graph that have no link yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, QuerySolutions, Store

from kg import vocabulary as att
from kg.space import uri_space

_UNLINKED = """
SELECT DISTINCT ?thing ?kind ?name {
  VALUES ?kind { att:Person att:Organisation }
  ?thing a ?kind ; rdfs:label ?name .
  FILTER NOT EXISTS { ?thing skos:exactMatch ?item }
} ORDER BY ?thing ?name"""
_COUNTRIES = """
SELECT DISTINCT ?thing ?code {
  { ?thing a att:Organisation ; att:country ?country . ?country dcterms:identifier ?code }
  UNION { ?tenure att:holder ?thing ; att:ofPost ?post . ?post att:country ?country . ?country dcterms:identifier ?code }
} ORDER BY ?thing ?code"""
_TAKEN = "SELECT DISTINCT ?item { ?thing skos:exactMatch ?item }"


@dataclass(frozen=True, slots=True)
class Thing:
    """A person or body of ours."""

    id: str  # its IRI without the base
    iri: str
    kind: str  # Person|Organisation
    name: str
    countries: tuple[str, ...] = ()


def base_of(graph: Store) -> str:
    """What the names of a graph begin with."""
    return uri_space(graph) or ""


def unlinked_things(graph: Store) -> list[Thing]:
    """All people and bodies without a link, each once, in order."""
    base, codes = base_of(graph), defaultdict[str, list[str]](list)
    for iri, code in _rows(graph, _COUNTRIES):
        codes[iri].append(code)
    things: dict[str, Thing] = {}
    for iri, kind, name in _rows(graph, _UNLINKED):
        found = Thing(iri.removeprefix(base), iri, kind.removeprefix(att.ATT), name, tuple(codes[iri]))
        things.setdefault(iri, found)
    return list(things.values())


def names_of(graph: Store) -> dict[str, str]:
    """The names of all things without a link, by their IRIs without the base."""
    return {thing.id: thing.name for thing in unlinked_things(graph)}


def taken_items(graph: Store) -> set[str]:
    """The items that things of the graph are linked to."""
    return {item for (item,) in _rows(graph, _TAKEN)}


def _rows(graph: Store, query: str) -> Iterator[list[str]]:
    """The rows of a query over all named graphs, as strings."""
    found = graph.query(query, prefixes=att.PREFIXES, use_default_graph_as_union=True)
    assert isinstance(found, QuerySolutions)
    for row in found:
        yield [term.value if isinstance(term, NamedNode) else getattr(term, "value", "") for term in row]
