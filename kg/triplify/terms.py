"""Python values as RDF literals, in forms that no store rewrites."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pyoxigraph import Literal, NamedNode, Quad

Node = NamedNode | Literal
Fact = tuple[NamedNode, NamedNode, Node]

_XSD = "http://www.w3.org/2001/XMLSchema#"
_DATE = NamedNode(f"{_XSD}date")
_DECIMAL = NamedNode(f"{_XSD}decimal")
_ANY_URI = NamedNode(f"{_XSD}anyURI")
_PARTIAL = {4: NamedNode(f"{_XSD}gYear"), 7: NamedNode(f"{_XSD}gYearMonth"), 10: _DATE}


def day(value: date) -> Literal:
    """A day as xsd:date."""
    return Literal(value.isoformat(), datatype=_DATE)


def partial_date(value: str) -> Literal:
    """YYYY-MM-DD, YYYY-MM or YYYY with the datatype of its length."""
    return Literal(value, datatype=_PARTIAL.get(len(value)))


def decimal(value: float) -> Literal:
    """A number between 0 and 1 as xsd:decimal, without idle zeros."""
    return Literal(f"{value:.3f}".rstrip("0").rstrip("."), datatype=_DECIMAL)


def address(value: str) -> Literal:
    """A web address as it was given, right or wrong."""
    return Literal(value, datatype=_ANY_URI)


def in_graph(facts: Iterable[Fact], graph: NamedNode) -> list[Quad]:
    """Facts as quads of one graph, each once, in the order of their N-Quads lines."""
    return sorted({Quad(*fact, graph) for fact in facts}, key=str)
