"""kg load: an output folder into a running triple store."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn


@click.command()
@click.argument("output", type=click.Path(path_type=Path))
@click.option("--to", "url", required=True, metavar="URL", help="The store's Graph Store Protocol address.")
@click.option("--diff", is_flag=True, help="Send only graphs that changed since they were last sent there.")
@click.option("--bulk", is_flag=True, help="Add new graphs in large requests, to a store that takes N-Quads.")
def load(output: Path, url: str, diff: bool, bulk: bool) -> None:
    """Load a graph into a store: each named graph is put, those that are gone are deleted.

    A run that was interrupted goes on with --diff where it ended. KG_STORE_USER and KG_STORE_PASSWORD, or
    KG_STORE_TOKEN, say who you are.

    \b
    kg load output --to http://127.0.0.1:7878/store --bulk
    kg load output --to http://127.0.0.1:7878/store --diff
    KG_STORE_USER=dba KG_STORE_PASSWORD=... kg load output --to http://127.0.0.1:8890/sparql-graph-crud-auth
    """
    from kg.load import load_graph

    console = Console(stderr=True)
    columns = (TextColumn("loading"), MofNCompleteColumn(), TextColumn("quads"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("loading", total=None)
        done = load_graph(
            output, url, diff=diff, bulk=bulk, watch=lambda quads: progress.advance(task, quads)
        )
    click.echo(f"{done.put} graphs put ({done.quads} quads), {done.same} unchanged, {done.deleted} deleted")
