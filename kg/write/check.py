"""Reads the files back with two parsers, each of which had no part in writing what it reads.

Terms are written by pyoxigraph, so rdflib reads them (in TriG, which has all quads); Turtle and TriG are
written by us, so pyoxigraph reads them, and N-Quads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import groupby
from pathlib import Path

from pyoxigraph import RdfFormat, parse

from kg.errors import StoreError

Fingerprint = tuple[int, int]


def check_formats(folder: Path) -> None:
    """All three files say the same; StoreError where they do not, and nothing is published."""
    try:
        _compare(folder)
    except SyntaxError as error:
        raise StoreError(f"a written file does not parse: {error}: nothing was published") from error


def _compare(folder: Path) -> None:
    """Compare TriG, as both read it, and Turtle to N-Quads."""
    from kg.write.second_parser import trig_lines  # who writes no graph need not wait for rdflib

    quads = _fingerprint(_quads(folder / "graph.nq", RdfFormat.N_QUADS))
    if quads != _fingerprint(_quads(folder / "graph.trig", RdfFormat.TRIG)):
        raise StoreError("graph.trig does not hold what graph.nq holds: nothing was published")
    if quads != _fingerprint(trig_lines(folder / "graph.trig")):
        raise StoreError("two parsers read graph.trig differently: nothing was published")
    merged = _fingerprint(_merged(folder / "graph.nq"))
    if merged != _fingerprint(_triples(folder / "graph.ttl", RdfFormat.TURTLE)):
        raise StoreError("graph.ttl does not hold what graph.nq holds: nothing was published")


def _fingerprint(lines: Iterable[str]) -> Fingerprint:
    """A number and a count that are equal for the same lines in any order."""
    total = count = 0
    for line in lines:
        total = (total + int.from_bytes(sha256(line.encode()).digest())) % 2**256
        count += 1
    return total, count


def _quads(path: Path, format: RdfFormat) -> Iterator[str]:
    """The quads of a file as lines."""
    return (str(quad) for quad in parse(path=path, format=format))


def _triples(path: Path, format: RdfFormat) -> Iterator[str]:
    """The triples of a file as lines, their graphs left out."""
    return (str(quad.triple) for quad in parse(path=path, format=format))


def _merged(path: Path) -> Iterator[str]:
    """The triples of all graphs of a sorted file, each once."""
    return (triple for triple, _ in groupby(_triples(path, RdfFormat.N_QUADS)))
