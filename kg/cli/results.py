"""Answers to a query, for people and for programs."""

from __future__ import annotations

from collections.abc import Mapping

import click
from pyoxigraph import QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, RdfFormat
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

Result = QuerySolutions | QueryTriples | QueryBoolean
_FORMATS = {"csv": QueryResultsFormat.CSV, "json": QueryResultsFormat.JSON}


def print_result(result: Result, style: str, prefixes: Mapping[str, str]) -> None:
    """An answer in one of the styles; a graph (CONSTRUCT) is always printed as Turtle."""
    if isinstance(result, QueryTriples):
        click.echo((result.serialize(format=RdfFormat.TURTLE) or b"").decode(), nl=False)
    elif isinstance(result, QueryBoolean) and style != "json":
        click.echo("yes" if result else "no")
    elif style in _FORMATS:
        click.echo((result.serialize(format=_FORMATS[style]) or b"").decode().replace("\r\n", "\n"), nl=False)
    elif isinstance(result, QuerySolutions):
        _print_table(result, prefixes)


def _print_table(solutions: QuerySolutions, prefixes: Mapping[str, str]) -> None:
    """Rows under the names of the variables."""
    table = Table(*(Column(variable.value, overflow="fold") for variable in solutions.variables))
    for row in solutions:
        table.add_row(*(Text(_words(value, prefixes)) for value in row))
    Console().print(table if table.row_count else "no rows")


def _words(value: object, prefixes: Mapping[str, str]) -> str:
    """A term as people read it."""
    text = str(getattr(value, "value", ""))
    for name, space in prefixes.items():
        if text.startswith(space):
            return f"{name}:{text.removeprefix(space)}"
    return text
