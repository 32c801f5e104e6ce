"""kg explain: why a node of the graph is one node, with each article's words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
from pyoxigraph import NamedNode, QuerySolutions, Store
from rich.console import Console
from rich.text import Text

from kg.cli.graphs import open_graph, prefixes_of
from kg.cli.things import thing_meant
from kg.errors import QueryError

_FACTS = """
SELECT DISTINCT ?what ?words {
  { BIND("named" AS ?what) GRAPH ?g { ?thing rdfs:label ?words } }
  UNION { BIND("also" AS ?what) GRAPH ?g { ?thing skos:altLabel ?words } }
  UNION { BIND("one because" AS ?what) GRAPH ?g { ?thing att:because ?words } }
  UNION { BIND("decided against" AS ?what) GRAPH ?g { ?thing att:against ?words } }
  UNION { BIND("near" AS ?what) GRAPH ?g { ?thing skos:closeMatch ?item } BIND(CONCAT(STR(?item), ", undecided") AS ?words) }
  UNION { BIND("dated by" AS ?what) GRAPH ?g { ?thing att:dateDerivation ?words } }
  UNION { BIND("disagreement" AS ?what) GRAPH ?g { ?thing att:conflict ?words } }
  UNION { BIND("in office" AS ?what) GRAPH ?g { ?tenure att:holder ?thing ; rdfs:label ?words } }
  UNION { BIND("disagreement" AS ?what) GRAPH ?g { ?tenure att:holder ?thing ; att:conflict ?words } }
  UNION { BIND("stands for" AS ?what) GRAPH ?g { ?thing att:refersTo ?who } BIND(STR(?who) AS ?words) }
  UNION { BIND("proof of" AS ?what) GRAPH ?g { ?fact att:evidence ?thing } BIND(STR(?fact) AS ?words) }
  UNION { BIND("linked" AS ?what) GRAPH ?g { ?link a att:Link ; att:linkFrom ?thing ; att:linkTo ?item ; att:because ?why ; att:confidence ?sure }
          BIND(CONCAT(STR(?item), " (", STR(?sure), "): ", ?why) AS ?words) }
}"""
_WORDS = """
SELECT DISTINCT ?id ?start ?exact {
  GRAPH ?g {
    { ?thing att:exact ?itself BIND(?thing AS ?mention) } UNION { ?mention att:refersTo ?thing } UNION { ?thing att:evidence ?mention }
    UNION { ?account att:atMeeting ?thing ; att:evidence ?mention }
    UNION { ?one att:inGroup ?thing ; att:evidence ?mention } UNION { ?tenure att:holder ?thing ; att:evidence ?mention }
    ?mention att:exact ?exact ; att:start ?start ; att:inArticle ?article . ?article dcterms:identifier ?id
  }
} ORDER BY ?id ?start"""


@click.command()
@click.argument("graph", type=click.Path(path_type=Path))
@click.argument("iri")
def explain(graph: Path, iri: str) -> None:
    """Say why a node is one node: the reasons, what was decided against, and the words of each article.

    IRI is whole, begins with a prefix, or is what follows the base; a name will do where only one has it.

    \b
    kg explain output person/sergei-shoigu
    kg explain output "Sergei Shoigu"
    kg explain output meeting:2024-05-31-dong-jun-lloyd-austin
    """
    store = open_graph(graph)
    thing = thing_meant(store, iri)
    console = Console(highlight=False)
    facts = list(_rows(store, _FACTS, thing))
    words = list(_rows(store, _WORDS, thing))
    if not facts and not words:
        raise QueryError(f"{thing.value}: {graph} tells no reasons and no words for it")
    console.print(Text(thing.value, style="bold"), soft_wrap=True)
    for what, *rest in facts:
        console.print(f"  {what:16}", Text(rest[0]), soft_wrap=True)
    for id, quotes in _by_article(words):
        console.print(Text(f"\n  {id}", style="bold"))
        for place, exact in quotes:
            console.print(f"  {place:>8}  ", Text(f"“{exact}”"), soft_wrap=True)


def _rows(store: Store, query: str, thing: NamedNode) -> Iterator[list[str]]:
    """The rows of a query on a node, as strings."""
    found = store.query(query.replace("?thing", str(thing)), prefixes=prefixes_of(store))
    assert isinstance(found, QuerySolutions)
    for row in found:
        yield [str(getattr(term, "value", term)) for term in row]


def _by_article(words: list[list[str]]) -> list[tuple[str, list[tuple[str, str]]]]:
    """The quotes of each article, in the order of its text."""
    articles: dict[str, list[tuple[str, str]]] = {}
    for id, start, exact in words:
        articles.setdefault(id, []).append((start, exact))
    return list(articles.items())
