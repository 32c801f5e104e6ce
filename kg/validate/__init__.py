"""RDF to a SHACL report: two engines over the same shapes.

Before an article is published, its graph passes the gate: our shapes as one query a constraint,
each over all waiting graphs at once, each graph by itself. Rules of the whole corpus run the same
way over the union. pySHACL is the reference; a test shows that both find the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from pyoxigraph import Quad, Store

from kg.validate.reference import reference_results
from kg.validate.report import Report, Violation, report_quads
from kg.validate.rules import broken_in_all, broken_in_graphs
from kg.validate.shapes import constraints, shape_files

__all__ = [
    "Report", "Violation", "check_articles", "report_quads", "validate_dataset", "validate_graph", "validate_merged",
]  # fmt: skip


def check_articles(quads: Iterable[Quad]) -> dict[str, Report]:
    """The gate: a report for each named graph in which something was found, warnings included."""
    store = Store()
    store.extend(quads)
    found: defaultdict[str, list[Violation]] = defaultdict(list)
    for constraint in constraints(corpus=False):
        for graph, violation in broken_in_graphs(constraint, store):
            found[graph].append(violation)
    return {graph: Report.of(found[graph]) for graph in sorted(found)}


def validate_dataset(quads: Iterable[Quad]) -> Report:
    """Everything our shapes find in some quads (or a store) together, fast."""
    merged = Store()
    merged.bulk_extend(Quad(*quad.triple) for quad in quads)
    return validate_merged(merged)


def validate_merged(store: Store) -> Report:
    """Everything our shapes find in a store's default graph, be it larger than the memory."""
    asked = constraints(corpus=False) + constraints(corpus=True)
    return Report.of(chain.from_iterable(broken_in_all(constraint, store) for constraint in asked))


def validate_graph(quads: Iterable[Quad], shapes: Iterable[Path] | None = None) -> Report:
    """Everything pySHACL finds in some quads together, by our shapes or others."""
    files = shape_files(corpus=False) + shape_files(corpus=True) if shapes is None else shapes
    return Report.of(reference_results(quads, files))
