"""What a validation found, as plain records and as a SHACL report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

SHACL = "http://www.w3.org/ns/shacl#"
_A = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One result: which shape failed for which node, at which path and value, and what it says.

    ``focus`` and ``value`` are written as in N-Triples, ``shape`` and ``path`` are bare IRIs.
    """

    shape: str
    focus: str
    path: str | None
    value: str | None
    message: str
    severity: str  # Violation|Warning|Info
    component: str  # "MinCount", "SPARQL", ... without "ConstraintComponent"


@dataclass(frozen=True, slots=True)
class Report:
    """All results of a validation, sorted; warnings do not stand against conforming."""

    results: tuple[Violation, ...]

    @classmethod
    def of(cls, results: Iterable[Violation]) -> Report:
        """A report of results, each once, in a stable order."""
        return cls(tuple(sorted(set(results), key=_order)))

    @property
    def conforms(self) -> bool:
        """Whether no result is a violation."""
        return not self.violations

    @property
    def violations(self) -> tuple[Violation, ...]:
        """The results that stand against conforming."""
        return tuple(result for result in self.results if result.severity == "Violation")

    @property
    def warnings(self) -> tuple[Violation, ...]:
        """The results that are worth a look."""
        return tuple(result for result in self.results if result.severity != "Violation")


def _order(result: Violation) -> tuple[str, ...]:
    """Violations before warnings, then by focus, shape and value."""
    return result.severity, result.focus, result.shape, result.component, result.value or ""


def report_quads(report: Report, base: str) -> list[Quad]:
    """A report in SHACL's own words, without blank nodes, each result named by its content."""
    node = NamedNode(f"{base}report")
    quads = [
        Quad(node, _A, _shacl("ValidationReport")),
        Quad(node, _shacl("conforms"), Literal(report.conforms)),
    ]
    for result in report.results:
        iri = NamedNode(f"{base}report/{sha256(repr(result).encode()).hexdigest()[:16]}")
        quads.append(Quad(node, _shacl("result"), iri))
        quads.extend(_result_quads(result, iri))
    return sorted(quads, key=str)


def _shacl(name: str) -> NamedNode:
    """A term of SHACL."""
    return NamedNode(f"{SHACL}{name}")


def _result_quads(result: Violation, iri: NamedNode) -> Iterator[Quad]:
    """One result."""
    yield Quad(iri, _A, _shacl("ValidationResult"))
    yield Quad(iri, _shacl("focusNode"), _term(result.focus))
    yield Quad(iri, _shacl("sourceShape"), _shape(result.shape))
    yield Quad(iri, _shacl("resultSeverity"), _shacl(result.severity))
    yield Quad(iri, _shacl("resultMessage"), Literal(result.message))
    component = _shacl(f"{result.component}ConstraintComponent")
    yield Quad(iri, _shacl("sourceConstraintComponent"), component)
    if result.path:
        yield Quad(iri, _shacl("resultPath"), NamedNode(result.path))
    if result.value:
        yield Quad(iri, _shacl("value"), _term(result.value))


def _shape(name: str) -> NamedNode | BlankNode:
    """A shape by its IRI; shapes of others may have none."""
    return NamedNode(name) if ":" in name else BlankNode(name)


def _term(text: str) -> NamedNode | BlankNode | Literal:
    """A term from its N-Triples form."""
    (quad,) = parse(f"<x:s> <x:p> {text} .", format=RdfFormat.N_TRIPLES)
    assert isinstance(quad.object, NamedNode | BlankNode | Literal)
    return quad.object
