"""Reads our shapes into plain records: what is asked of which class, at which path."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from pyoxigraph import QuerySolution, QuerySolutions, RdfFormat, Store

from kg.resources import resource
from kg.validate.report import SHACL

CORPUS = "corpus.ttl"

_PROPERTIES = f"""
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX sh: <{SHACL}>
SELECT ?shape ?target ?path ?component ?value ?message ?severity WHERE {{
    ?node sh:targetClass ?target ; sh:property ?shape .
    ?shape sh:path ?path ; sh:message ?message .
    OPTIONAL {{ ?shape sh:severity ?severity }}
    {{ ?shape ?parameter ?value .
      FILTER (STRSTARTS(STR(?parameter), STR(sh:)) && ?parameter NOT IN (
          sh:path, sh:message, sh:severity, sh:in, sh:or))
      BIND (STRAFTER(STR(?parameter), STR(sh:)) AS ?component) }}
    UNION {{ ?shape sh:in/rdf:rest*/rdf:first ?value . BIND ("in" AS ?component) }}
    UNION {{ ?shape sh:or/rdf:rest*/rdf:first/sh:class ?value . BIND ("anyClass" AS ?component) }}
    UNION {{ ?shape sh:or/rdf:rest*/rdf:first/sh:datatype ?value . BIND ("anyDatatype" AS ?component) }}
}}"""

_RULES = f"""
PREFIX sh: <{SHACL}>
SELECT ?shape ?target ?path ("sparql" AS ?component) ?value ?message ?severity WHERE {{
    ?shape sh:targetClass ?target ; sh:sparql ?rule .
    ?rule sh:select ?value ; sh:message ?message .
    OPTIONAL {{ ?shape sh:severity ?severity }}
}}"""


@dataclass(frozen=True, slots=True, order=True)
class Constraint:
    """One thing asked of a class of nodes; IRIs are bare, values as SPARQL writes them."""

    shape: str
    component: str  # "minCount", "in", "anyClass", ..., "sparql"
    target: str
    path: str | None
    values: tuple[str, ...]
    message: str
    severity: str


def shape_files(*, corpus: bool) -> list[Path]:
    """The shapes that hold of each article's graph, or those of the whole corpus."""
    return [path for path in sorted(resource("shapes").glob("*.ttl")) if (path.name == CORPUS) is corpus]


@cache
def constraints(*, corpus: bool) -> tuple[Constraint, ...]:
    """All constraints of our shapes, of the one sort or the other."""
    return tuple(read_constraints(shape_files(corpus=corpus)))


def read_constraints(files: Iterable[Path]) -> list[Constraint]:
    """The constraints that stand in some files."""
    store = Store()
    for path in files:
        store.load(path=path, format=RdfFormat.TURTLE)
    values: defaultdict[Constraint, list[str]] = defaultdict(list)
    for row in _rows(store):
        values[_constraint(row)].append(_value(row))
    return sorted(replace(known, values=tuple(sorted(found))) for known, found in values.items())


def _rows(store: Store) -> Iterator[QuerySolution]:
    """A row for each value of each constraint."""
    for query in (_PROPERTIES, _RULES):
        rows = store.query(query)
        assert isinstance(rows, QuerySolutions)
        yield from rows


def _constraint(row: QuerySolution) -> Constraint:
    """A row's constraint, still without its values."""
    return Constraint(
        shape=row["shape"].value,
        component=row["component"].value,
        target=row["target"].value,
        path=row["path"].value if row["path"] else None,
        values=(),
        message=row["message"].value,
        severity=row["severity"].value.removeprefix(SHACL) if row["severity"] else "Violation",
    )


def _value(row: QuerySolution) -> str:
    """A row's value: the text of a rule, else a term."""
    return row["value"].value if row["component"].value == "sparql" else str(row["value"])
