"""The tables of the CSV export: a name, a head and what makes the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import IO

from kg.export.cells import Row, write_rows
from kg.export.events import MEETINGS, STATEMENTS, meetings, statements
from kg.export.graph import Graph
from kg.export.people import OFFICES, PEOPLE, offices, people

_TABLES: dict[str, tuple[Row, Callable[[Graph], Iterable[Row]]]] = {
    "people": (PEOPLE, people),
    "offices": (OFFICES, offices),
    "meetings": (MEETINGS, meetings),
    "statements": (STATEMENTS, statements),
}


def _write(name: str, graph: Graph, out: IO[bytes]) -> None:
    """One table."""
    head, rows = _TABLES[name]
    write_rows(head, rows(graph), out)


TABLES: dict[str, Callable[[Graph, IO[bytes]], None]] = {name: partial(_write, name) for name in _TABLES}
