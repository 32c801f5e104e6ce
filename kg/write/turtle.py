"""Turtle in a stable order: a diff shows news, not noise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from kg.write.names import Shortener


def write_turtle(triples: Iterable[str], path: Path, prefixes: Mapping[str, str]) -> None:
    """Triples given as sorted N-Triples without the full stops."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(prefix_lines(prefixes))
        file.writelines(f"\n{block}\n" for block in turtle_blocks(triples, Shortener(prefixes)))


def prefix_lines(prefixes: Mapping[str, str]) -> Iterator[str]:
    """The declarations on top."""
    return (f"@prefix {name}: <{prefixes[name]}> .\n" for name in sorted(prefixes))


def turtle_blocks(triples: Iterable[str], names: Shortener) -> Iterator[str]:
    """One block of Turtle for each subject, its type first."""
    split = (triple.split(" ", 2) for triple in triples)
    for subject, rows in groupby(split, key=lambda row: row[0]):
        facts = [(names.predicate(row[1]), names.term(row[2])) for row in rows]
        facts.sort(key=lambda fact: fact[0] != "a")
        groups = groupby(facts, key=lambda fact: fact[0])
        lines = [f"{predicate} {', '.join(value for _, value in values)}" for predicate, values in groups]
        yield f"{names.term(subject)} " + " ;\n    ".join(lines) + " ."
