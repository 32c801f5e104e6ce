"""What the names in a graph begin with, by the graph's own word."""

from __future__ import annotations

from pyoxigraph import QuerySolutions, Store

_VOID = "http://rdfs.org/ns/void#uriSpace"
_ASKED = (
    f"SELECT ?space {{ {{ ?d <{_VOID}> ?space }} UNION {{ GRAPH ?g {{ ?d <{_VOID}> ?space }} }} }} LIMIT 1"
)


def uri_space(store: Store) -> str | None:
    """The base of our IRIs as the description in a store gives it, in whichever graph that stands."""
    found = store.query(_ASKED)
    assert isinstance(found, QuerySolutions)
    return next((str(row["space"].value) for row in found), None)
