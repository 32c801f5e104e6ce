"""kg query: SPARQL over an output folder or a file, nothing to install or start."""

from __future__ import annotations

from pathlib import Path

import click
from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples, Store

from kg.cli.graphs import open_graph, prefixes_of
from kg.cli.parameters import with_values
from kg.cli.questions import asked, query_text, questions, settings
from kg.cli.results import Result, print_result
from kg.errors import QueryError
from kg.sparql import fault


@click.command()
@click.argument("graph", type=click.Path(path_type=Path), required=False)
@click.argument("sparql", metavar="QUERY|FILE.rq|NAME", required=False)
@click.option(
    "--format", "style", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True
)
@click.option("--set", "values", multiple=True, metavar="NAME=VALUE",
              help="A day, a name or a word of the question: --list shows which it has.")  # fmt: skip
@click.option("--list", "listed", is_flag=True, help="Name the questions that come with the product.")
def query(graph: Path | None, sparql: str | None, style: str, values: tuple[str, ...], listed: bool) -> None:
    """Ask a graph in SPARQL, or by the name of a question.

    GRAPH is an output folder or an RDF file. The usual prefixes need no declaration. All named
    graphs together are what a query without GRAPH sees.

    \b
    kg query --list
    kg query output who-met-whom --format csv
    kg query output office-holders-on-a-day --set day=2024-04-26
    kg query output "SELECT ?name { ?who a att:Person ; rdfs:label ?name }"
    """
    if listed:
        for name, path in questions().items():
            click.echo(f"{name:28} {asked(path)}{settings(path)}")
    elif graph is None or sparql is None:
        raise click.UsageError("give a graph and a question, or --list")
    else:
        text = with_values(query_text(sparql), values)
        store = open_graph(graph)
        prefixes = prefixes_of(store)
        print_result(_ask(store, text, prefixes), style, prefixes)


def _ask(store: Store, sparql: str, prefixes: dict[str, str]) -> Result:
    """The answer of a graph."""
    # A true union: Oxigraph's own would give a triple once for each graph it stands in.
    store.update("INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }")
    try:
        result = store.query(sparql, prefixes=prefixes)
    except SyntaxError as error:
        raise QueryError(fault(sparql, str(error), prefixes)) from error
    assert isinstance(result, QuerySolutions | QueryTriples | QueryBoolean)
    return result
