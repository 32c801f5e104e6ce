"""Our shapes as SPARQL, one query a constraint: it finds all that break it, in all graphs at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from pyoxigraph import NamedNode, QuerySolutions, Store

from kg import vocabulary as att
from kg.validate.conditions import BROKEN
from kg.validate.report import Violation
from kg.validate.shapes import Constraint

_PREFIXES = "".join(f"PREFIX {name}: <{att.PREFIXES[name]}>\n" for name in ("att", "rdfs", "skos", "xsd"))


def broken_in_graphs(constraint: Constraint, store: Store) -> Iterator[tuple[str, Violation]]:
    """The results of a constraint in each named graph by itself, with the graph."""
    query = f"{_PREFIXES}SELECT DISTINCT ?graph ?this ?value {{ GRAPH ?graph {{ {_pattern(constraint)} }} }}"
    for graph, *found in cast(QuerySolutions, store.query(query)):
        yield cast(NamedNode, graph).value, _violation(constraint, *found)


def broken_in_all(constraint: Constraint, store: Store) -> Iterator[Violation]:
    """The results of a constraint in a store's default graph."""
    query = f"{_PREFIXES}SELECT DISTINCT ?this ?value {{ {_pattern(constraint)} }}"
    for found in cast(QuerySolutions, store.query(query)):
        yield _violation(constraint, *found)


def _pattern(constraint: Constraint) -> str:
    """What the nodes that break a constraint look like."""
    target = f"?this a <{constraint.target}> ."
    path = f"<{constraint.path}>"
    match constraint.component:
        case "sparql":
            return f"{target} {_body(constraint.values[0])}"
        case "minCount":
            return f"{target} FILTER NOT EXISTS {{ ?this {path} ?any }}"
        case "maxCount":
            return f"{target} ?this {path} ?one, ?other . FILTER (!sameTerm(?one, ?other))"
        case component:
            condition = BROKEN[component](constraint.values)
            return f"{target} ?this {path} ?value . FILTER ({condition})"


def _body(select: str) -> str:
    """The pattern of a rule: what stands between its outer braces."""
    return select[select.index("{") + 1 : select.rindex("}")].replace("$this", "?this")


def _violation(constraint: Constraint, focus: object, value: object | None) -> Violation:
    """A row as a result; SHACL gives the focus itself as the value of a rule without one."""
    if value is None and constraint.component == "sparql":
        value = focus
    return Violation(
        constraint.shape, str(focus), constraint.path, str(value) if value else None,
        constraint.message, constraint.severity, _component(constraint.component),
    )  # fmt: skip


def _component(name: str) -> str:
    """A parameter as the report names its component: minCount gives MinCount."""
    special = {"sparql": "SPARQL", "anyClass": "Or", "anyDatatype": "Or"}
    return special.get(name, name[0].upper() + name[1:])
