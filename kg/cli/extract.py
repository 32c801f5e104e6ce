"""kg extract: the records of each article."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click
from rich.console import Console

from kg.cli import options
from kg.cli.progress import watched
from kg.pipeline.reading import read_all
from kg.pipeline.settings import Settings
from kg.records import Reading
from kg.write import reading_tables, record_line


@click.command()
@options.reading
@click.option("--format", "style", type=click.Choice(["jsonl", "table"]), default="jsonl", show_default=True)
@click.pass_context
def extract(ctx: click.Context, /, paths: tuple[str, ...], style: str, **choices: Any) -> None:
    """Print what is read from each article, in the order of the input.

    One JSON object a line (docs/records.md says what is in it), or tables for people.

    \b
    kg extract articles/ > records.jsonl
    kg extract article.txt --format table
    """
    whole = True
    # Records on a terminal show by themselves how far it is.
    with watched(line=not sys.stdout.isatty()) as watch:
        for item in read_all(paths, Settings(watch=watch, **choices)):
            if isinstance(item, Reading):
                _SHOW[style](item)
            elif item.fatal:
                whole = False
    ctx.exit(0 if whole else 1)


def _print_line(reading: Reading) -> None:
    """A record as UTF-8 with a plain line end, whatever the terminal thinks of it."""
    sys.stdout.buffer.write(f"{record_line(reading)}\n".encode())


def _print_tables(reading: Reading) -> None:
    """A record as tables."""
    console = Console()
    console.rule(reading.article.id)
    for table in reading_tables(reading):
        console.print(table)


_SHOW: dict[str, Callable[[Reading], None]] = {"jsonl": _print_line, "table": _print_tables}
