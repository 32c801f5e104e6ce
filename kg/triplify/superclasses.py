"""Types by our classes led up to the borrowed ones, for stores that do not reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from pyoxigraph import NamedNode, Quad, RdfFormat, parse

from kg import vocabulary as att
from kg.resources import resource
from kg.triplify.terms import Fact


@cache
def _superclasses() -> dict[NamedNode, frozenset[NamedNode]]:
    """Every class of ours with all classes above it."""
    direct: defaultdict[NamedNode, set[NamedNode]] = defaultdict(set)
    for quad in parse(path=resource("ontology") / "attested.ttl", format=RdfFormat.TURTLE):
        if quad.predicate == att.SUBCLASS_OF and isinstance(quad.object, NamedNode):
            assert isinstance(quad.subject, NamedNode)
            direct[quad.subject].add(quad.object)
    return {cls: frozenset(_above(cls, direct)) for cls in list(direct)}


def _above(cls: NamedNode, direct: dict[NamedNode, set[NamedNode]]) -> Iterator[NamedNode]:
    """All classes above one, step by step."""
    for parent in direct.get(cls, ()):
        yield parent
        yield from _above(parent, direct)


def superclass_facts(quads: Iterable[Quad]) -> Iterator[Fact]:
    """The types that follow from the types in the data."""
    for quad in quads:
        if quad.predicate == att.A and isinstance(quad.object, NamedNode):
            assert isinstance(quad.subject, NamedNode)
            for parent in _superclasses().get(quad.object, ()):
                yield quad.subject, att.A, parent
