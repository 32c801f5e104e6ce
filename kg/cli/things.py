"""Which node of a graph is meant: by its IRI, by a part of it, or by a name."""

from __future__ import annotations

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, Store

from kg.cli.graphs import base_of, prefixes_of
from kg.errors import QueryError

_HELD = "ASK { { GRAPH ?g { %s ?p ?o } } UNION { GRAPH ?g { ?s ?q %s } } }"
_NAMED = """
SELECT DISTINCT ?thing ?kind {
  GRAPH ?g { ?thing rdfs:label|skos:altLabel ?name FILTER(LCASE(STR(?name)) = LCASE(%s)) }
  BIND(IF(EXISTS { GRAPH ?h { ?thing a att:Person } }, 0, 1) AS ?kind)
} ORDER BY ?kind ?thing"""


def thing_meant(store: Store, given: str) -> NamedNode:
    """The node that is meant; QueryError where it could be several."""
    node = _by_iri(store, given)
    if node and _held(store, node):
        return node
    named = _by_name(store, given)
    if len(named) > 1:
        raise QueryError(f"{given!r} is the name of several: {', '.join(iri.value for iri in named)}")
    if not named:
        raise QueryError(f"nothing in this graph has the IRI or the name {given!r}")
    return named[0]


def _by_iri(store: Store, given: str) -> NamedNode | None:
    """The node of a whole IRI, a prefixed name or what follows the base; None for what is no IRI."""
    prefix, colon, local = given.strip("<>").partition(":")
    space = prefixes_of(store).get(prefix) if colon else base_of(store)
    try:
        return NamedNode(given.strip("<>") if space is None else space + (local or prefix))
    except ValueError:
        return None


def _held(store: Store, node: NamedNode) -> bool:
    """Whether a graph says anything of a node."""
    found = store.query(_HELD % (node, node))
    assert isinstance(found, QueryBoolean)
    return bool(found)


def _by_name(store: Store, name: str) -> list[NamedNode]:
    """The things with that name, people first."""
    found = store.query(_NAMED % Literal(name), prefixes=prefixes_of(store))
    assert isinstance(found, QuerySolutions)
    return [thing for row in found if isinstance(thing := row["thing"], NamedNode)]
