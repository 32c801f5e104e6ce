"""kg link: what the lexicon lacks, looked up in a reconciliation service, with a person's word on what is in doubt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from kg.cli.graphs import open_graph
from kg.errors import StoreError
from kg.lexicon import load_lexicon
from kg.link import Bars, find_links
from kg.link import review as reviewing
from kg.link.table import NAME, links_for, write_links
from kg.link.things import base_of, names_of
from kg.polite import polite_client
from kg.records import Decision

_SCORE = click.FloatRange(0, 101)
_BARS = Bars()


@click.command()
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("--service", metavar="URL", help="A service of the Reconciliation Service API 0.2.")
@click.option(
    "--review",
    metavar="FILE.csv",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A links-review.csv with accept or reject written in the column decision.",
)
@click.option(
    "--threshold",
    type=_SCORE,
    default=_BARS.threshold,
    show_default=True,
    help="Accept from this score; 101 accepts nothing unseen.",
)
@click.option(
    "--margin",
    type=_SCORE,
    default=_BARS.margin,
    show_default=True,
    help="Accept only what is so far ahead of the second.",
)
@click.option(
    "--pause",
    type=click.FloatRange(0),
    default=0.5,
    show_default=True,
    metavar="SECONDS",
    help="Between requests.",
)
@click.option(
    "--contact",
    default="",
    envvar="KG_CONTACT",
    metavar="ADDRESS",
    help="An e-mail or web address of yours, told to the service.",
)
@click.option("--fresh", is_flag=True, help="Ask again what was answered before.")  # fmt: skip
def link(
    graph: Path, service: str | None, review: Path | None, threshold: float, margin: float,
    pause: float, contact: str, fresh: bool,
) -> None:  # fmt: skip
    """Look for people and bodies without a link, or take in what you decided on candidates.

    GRAPH is an output folder. What is decided is kept in its links.csv, and becomes part of the graph with
    the next kg build; what is in doubt is written to links-review.csv. A run that was interrupted goes on
    where it ended.

    \b
    kg link output --service http://127.0.0.1:8080/reconcile
    kg link output --review output/links-review.csv
    """
    if not (service or review):
        raise click.UsageError("give --service URL, or --review FILE, or both")
    if not graph.is_dir():
        raise StoreError(f"{graph}: no output folder; make one with: kg build ARTICLES -o {graph}")
    store = open_graph(graph)
    known = list(links_for(graph))
    if review:
        known, count = reviewing.reviewed(known, review, base_of(store))
        write_links(known, graph / NAME)
        click.echo(f"{count} decisions taken in from {review}")
    if service:
        items = {code: country.qid for code, country in load_lexicon().countries.items() if country.qid}
        with polite_client(contact=contact, pause=pause) as client, _counted() as watch:
            found = find_links(
                store, service, client, known, graph / ".cache" / "candidates.sqlite",
                bars=Bars(threshold, margin), country_items=items, fresh=fresh, watch=watch,
            )  # fmt: skip
        known = reviewing.merged(known, found)
        write_links(known, graph / NAME)
    left = reviewing.write_review(known, names_of(store), base_of(store), graph / reviewing.NAME)
    click.echo(_words(known, left, graph))


@contextmanager
def _counted() -> Iterator[Callable[[int], None]]:
    """Shows how many things were asked about, to whoever sits before a terminal."""
    console = Console(stderr=True)
    columns = (TextColumn("asking"), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        task = progress.add_task("asking", total=None)
        yield lambda things: progress.advance(task, things)


def _words(known: list[Decision], left: int, graph: Path) -> str:
    """What stands in the table, and what comes next."""
    counts = [sum(one.decision == word for one in known) for word in ("accept", "reject")]
    return (
        f"{counts[0]} links accepted, {counts[1]} rejected, {left} candidates to look at in {graph / reviewing.NAME}.\n"
        "The next kg build puts them into the graph."
    )
