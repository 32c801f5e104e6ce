"""QuickStatements: offices and their days as commands for Wikidata, each with the articles that show them.

Only what can be checked goes out: the person and the post are items of Wikidata, and an article says so that
can be cited by its address or by the item of its publisher. Terms that the lexicon states are left out, as
they came from Wikidata.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from pyoxigraph import NamedNode

from kg import vocabulary as att
from kg.export.graph import Graph

_ITEM = att.PREFIXES["wd"]
# Wikidata's properties.
_POSITION_HELD, _START, _END, _POINT_IN_TIME = "P39", "P580", "P582", "P585"
_STATED_IN, _ADDRESS, _TITLE, _PUBLISHED, _QUOTATION = "S248", "S854", "S1476", "S577", "S1683"
_PRECISION = {4: ("-00-00", 9), 7: ("-00", 10), 10: ("", 11)}  # year, month, day
_LONGEST = 400  # characters of a quotation


def write_quickstatements(graph: Graph, out: IO[bytes]) -> None:
    """A command a line, in the syntax of version 1."""
    for tenure in graph.things(att.Tenure):
        if command := _command(graph, tenure):
            out.write(("\t".join(command) + "\n").encode())


def _command(graph: Graph, tenure: NamedNode) -> list[str]:
    """The command for a tenure, nothing where it cannot be said or shown."""
    person = _item(graph.words(tenure, att.holder, att.EXACT_MATCH))
    post = _item(graph.words(tenure, att.ofPost, att.EXACT_MATCH))
    dates = list(_dates(graph, tenure))
    references = list(_references(graph, tenure))
    if not (person and post and dates and references):
        return []
    return [person, _POSITION_HELD, post, *dates, *references]


def _item(matches: list[str]) -> str:
    """The item of Wikidata among what a thing is linked to, where it is just one."""
    items = [match.removeprefix(_ITEM) for match in matches if match.startswith(_ITEM)]
    return items[0] if len(items) == 1 else ""


def _dates(graph: Graph, tenure: NamedNode) -> Iterator[str]:
    """The terms that an article states, else the days on which articles show the office held."""
    terms = ((_START, att.validFrom), (_END, att.validUntil))
    ours = graph.words(tenure, att.statedBy) != ["lexicon"]
    stated = [(name, value) for name, term in terms for value in graph.words(tenure, term) if ours]
    days = [(_POINT_IN_TIME, value) for value in graph.words(tenure, att.attestedOn)]
    for name, value in stated or days:
        yield from (name, _time(value))


def _time(value: str) -> str:
    """A date in Wikidata's syntax, with its precision."""
    rest, precision = _PRECISION[len(value)]
    return f"+{value}{rest}T00:00:00Z/{precision}"


def _references(graph: Graph, tenure: NamedNode) -> Iterator[str]:
    """Each article that shows the office; a new reference begins with "!S" where there was one before."""
    mark = ""
    for article in graph.nodes(tenure, att.evidence, att.inArticle):
        if source := list(_source(graph, article)):
            first, *rest = [*source, *_details(graph, article), *_quotation(graph, tenure, article)]
            yield from (mark + first, *rest)
            mark = "!"


def _quotation(graph: Graph, tenure: NamedNode, article: NamedNode) -> Iterator[str]:
    """The words of an article that show the office."""
    for mention in graph.nodes(tenure, att.evidence):
        if article in graph.nodes(mention, att.inArticle):
            yield from (_QUOTATION, *map(_english, graph.words(mention, att.exact)[:1]))
            return


def _source(graph: Graph, article: NamedNode) -> Iterator[str]:
    """Where the article is: its address, or the item of its publisher."""
    for address in graph.words(article, att.URL):
        if address.startswith(("http://", "https://")) and not set(address) & set('" \t\n'):
            yield from (_ADDRESS, f'"{address}"')
    if publisher := _item(graph.words(article, att.publisher, att.EXACT_MATCH)):
        yield from (_STATED_IN, publisher)


def _details(graph: Graph, article: NamedNode) -> Iterator[str]:
    """The article's title and day."""
    for title in graph.words(article, att.TITLE)[:1]:
        yield from (_TITLE, _english(title))
    for day in graph.words(article, att.published)[:1]:
        yield from (_PUBLISHED, _time(day))


def _english(text: str) -> str:
    """A text in English, on one line and within Wikidata's length."""
    plain = " ".join(text.split())[:_LONGEST].strip()
    return f'en:"{plain}"'
