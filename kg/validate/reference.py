"""pySHACL, the reference engine: any shapes, any graph, slower."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import pyshacl
from pyoxigraph import Quad, RdfFormat, serialize
from pyshacl.errors import ReportableRuntimeError
from rdflib import RDF, SH, Graph, Literal
from rdflib.plugins.parsers.notation3 import BadSyntax
from rdflib.term import Node

from kg.errors import InputError, StoreError
from kg.validate.report import SHACL, Violation


def reference_results(quads: Iterable[Quad], shapes: Iterable[Path]) -> list[Violation]:
    """What pySHACL finds in the union of some quads."""
    try:
        _, results, _ = pyshacl.validate(_as_rdflib(quads), shacl_graph=_shapes_graph(shapes), inplace=True)
    except ReportableRuntimeError as error:
        raise InputError(f"these shapes are not well formed: {error}") from error
    if not isinstance(results, Graph):
        raise StoreError(f"pySHACL could not validate the graph: {results}")
    return [_violation(results, node) for node in results.subjects(RDF.type, SH.ValidationResult)]


def _as_rdflib(quads: Iterable[Quad]) -> Graph:
    """Quads as one rdflib graph, their named graphs forgotten."""
    triples = serialize((quad.triple for quad in quads), format=RdfFormat.N_TRIPLES)
    return Graph().parse(data=triples, format="nt")


def _shapes_graph(files: Iterable[Path]) -> Graph:
    """All shapes of some files."""
    graph = Graph()
    for path in files:
        try:
            graph.parse(path, format="turtle")
        except BadSyntax as error:
            raise InputError(f"{path}: is no Turtle: {' '.join(str(error).split())}") from error
    return graph


def _violation(results: Graph, node: Node) -> Violation:
    """One result of a SHACL report."""

    def one(term: Node) -> Node | None:
        """The value of one property of the result."""
        return results.value(node, term)

    path, value, component = one(SH.resultPath), one(SH.value), str(one(SH.sourceConstraintComponent))
    return Violation(
        shape=str(one(SH.sourceShape)),
        focus=_n3(one(SH.focusNode)),
        path=str(path) if path is not None else None,
        value=_n3(value) if value is not None else None,
        message=str(one(SH.resultMessage)),
        severity=str(one(SH.resultSeverity)).removeprefix(SHACL),
        component=component.removeprefix(SHACL).removesuffix("ConstraintComponent"),
    )


def _n3(node: Node | None) -> str:
    """A term as N-Triples writes it."""
    if not isinstance(node, Literal):
        return node.n3() if node is not None else ""
    if node.language:
        return str(ox.Literal(str(node), language=node.language))
    return str(ox.Literal(str(node), datatype=ox.NamedNode(node.datatype) if node.datatype else None))
