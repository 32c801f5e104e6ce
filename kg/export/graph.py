"""The graph that is exported: every triple once, subject by subject, and what points to what."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Store, Triple, parse

from kg import vocabulary as att
from kg.errors import StoreError
from kg.triplify import BASE, instance_prefixes

Term = NamedNode | Literal
_SPACE = NamedNode(att.PREFIXES["void"] + "uriSpace")


def triples_of(output: Path) -> Iterator[Triple]:
    """Every triple of an output folder once, sorted by subject."""
    return (quad.triple for quad in parse(path=output / "graph.ttl", format=RdfFormat.TURTLE))


def base_of(output: Path) -> str:
    """The base of our IRIs in an output folder."""
    spaces = (triple.object for triple in triples_of(output) if triple.predicate == _SPACE)
    return next((space.value for space in spaces if isinstance(space, Literal)), BASE)


def prefixes_of(base: str) -> dict[str, str]:
    """The prefixes that files of ours are written with."""
    return {**att.PREFIXES, **instance_prefixes(base)}


class Graph:
    """An output folder's triples, in the order of the file and looked up by any part."""

    def __init__(self, output: Path, store: Store) -> None:
        """A graph over its file and a store that holds the same."""
        self._output, self._store = output, store
        self.base = self._base()

    def _base(self) -> str:
        """The base of our IRIs."""
        spaces = self._store.quads_for_pattern(None, _SPACE, None)
        return next((space.object.value for space in spaces if isinstance(space.object, Literal)), BASE)

    def subjects_in_order(self) -> Iterator[NamedNode]:
        """All things that anything is said of, each once."""
        for subject, _ in groupby(triple.subject for triple in triples_of(self._output)):
            assert isinstance(subject, NamedNode)
            yield subject

    def things(self, kind: NamedNode) -> list[NamedNode]:
        """All things of a class, in order."""
        return self.pointing_to(att.A, kind)

    def facts(self, thing: NamedNode) -> list[tuple[NamedNode, Term]]:
        """All that is said of a thing, in order."""
        return sorted(map(_fact, self._store.quads_for_pattern(thing, None, None)), key=str)

    def values(self, thing: NamedNode, *path: NamedNode) -> list[Term]:
        """What a path of properties leads to, each once, in order."""
        found: list[Term] = [thing]
        for step in path:
            nodes = [node for node in found if isinstance(node, NamedNode)]
            quads = (quad for node in nodes for quad in self._store.quads_for_pattern(node, step, None))
            found = sorted({_fact(quad)[1] for quad in quads}, key=str)
        return found

    def nodes(self, thing: NamedNode, *path: NamedNode) -> list[NamedNode]:
        """The things that a path leads to."""
        return [value for value in self.values(thing, *path) if isinstance(value, NamedNode)]

    def words(self, thing: NamedNode, *path: NamedNode) -> list[str]:
        """The values that a path leads to, as strings."""
        return [value.value for value in self.values(thing, *path)]

    def pointing_to(self, property: NamedNode, thing: NamedNode) -> list[NamedNode]:
        """The things that have a property with that value, in order."""
        subjects = {quad.subject for quad in self._store.quads_for_pattern(None, property, thing)}
        return sorted((one for one in subjects if isinstance(one, NamedNode)), key=str)

    def name(self, thing: NamedNode) -> str:
        """What people call a thing."""
        return next(iter(self.words(thing, att.LABEL)), thing.value.removeprefix(self.base))

    def names(self, thing: NamedNode, *path: NamedNode) -> list[str]:
        """What people call the things that a path leads to."""
        return [self.name(node) for node in self.nodes(thing, *path)]


def _fact(quad: Quad) -> tuple[NamedNode, Term]:
    """A quad's predicate and object; our graphs have no blank nodes."""
    assert isinstance(quad.object, NamedNode | Literal)
    return quad.predicate, quad.object


@contextmanager
def open_graph(output: Path) -> Iterator[Graph]:
    """An output folder's graph in a store on the disk, so that memory does not grow with it."""
    with TemporaryDirectory(prefix="kg-export-") as folder:
        store = Store(folder)
        store.bulk_load(path=output / "graph.ttl", format=RdfFormat.TURTLE)
        yield Graph(output, store)
        del store


def checked(output: Path) -> Path:
    """An output folder that holds a graph. Raises StoreError."""
    for name in ("graph.nq", "graph.trig", "graph.ttl"):
        if not (output / name).is_file():
            raise StoreError(f"{output / name}: no such file; write it with: kg build ARTICLES -o {output}")
    return output
