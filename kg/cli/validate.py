"""kg validate: what the shapes say of a graph."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click
from pyoxigraph import RdfFormat, parse, serialize
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from kg import vocabulary as att
from kg.cli.graphs import open_graph
from kg.errors import InputError
from kg.triplify import BASE
from kg.validate import Report, report_quads, validate_dataset, validate_graph


@click.command()
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("--shapes", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
              help="Shapes of your own, in Turtle, instead of ours.")  # fmt: skip
@click.option("--reference", is_flag=True, help="Let pySHACL check our shapes: slower, finds the same.")
@click.option(
    "--format", "style", type=click.Choice(["table", "turtle", "json"]), default="table", show_default=True
)
@click.pass_context
def validate(ctx: click.Context, /, graph: Path, shapes: Path | None, reference: bool, style: str) -> None:
    """Check a graph against SHACL shapes; exit code 1 where it breaks one.

    \b
    kg validate output
    kg validate output/graph.ttl --shapes mine.ttl --format turtle
    """
    report = _checked(graph, shapes, reference)
    {"table": _print_table, "turtle": _print_turtle, "json": _print_json}[style](report)
    ctx.exit(0 if report.conforms else 1)


def _checked(graph: Path, shapes: Path | None, reference: bool) -> Report:
    """The report of the engine that was asked for; any shapes but ours are for pySHACL."""
    if shapes:
        _check_turtle(shapes)
    store = open_graph(graph)
    if shapes or reference:
        return validate_graph(store, [shapes] if shapes else None)
    return validate_dataset(store)


def _check_turtle(shapes: Path) -> None:
    """Raise InputError where a file is not even Turtle."""
    try:
        for _ in parse(path=shapes, format=RdfFormat.TURTLE):
            pass
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{shapes}: no shapes in Turtle: {error}") from error


def _print_table(report: Report) -> None:
    """The report for people."""
    table = Table(*(Column(name, overflow="fold") for name in ("severity", "where", "what", "value")))
    for result in report.results:
        table.add_row(*map(Text, (result.severity, result.focus, result.message, result.value or "")))
    if table.row_count:
        Console().print(table)
    verdict = "conforms" if report.conforms else "does not conform"
    click.echo(f"{verdict}: {len(report.violations)} violations, {len(report.warnings)} warnings")


def _print_turtle(report: Report) -> None:
    """The report as SHACL defines it."""
    triples = (quad.triple for quad in report_quads(report, BASE))
    click.echo((serialize(triples, format=RdfFormat.TURTLE, prefixes=att.PREFIXES) or b"").decode(), nl=False)


def _print_json(report: Report) -> None:
    """The report for programs."""
    results = [asdict(result) for result in report.results]
    click.echo(json.dumps({"conforms": report.conforms, "results": results}, ensure_ascii=False, indent=2))
