"""People and the offices they held, as rows."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode

from kg import vocabulary as att
from kg.export.cells import Row, several
from kg.export.evidence import articles, words_of
from kg.export.graph import Graph

PEOPLE = ("id", "name", "also", "wikidata", "offices", "meetings", "statements")
OFFICES = (
    "id", "office", "country", "organisation", "office_wikidata", "holder", "holder_id", "holder_wikidata",
    "attested_first", "attested_last", "attested_days", "former_on", "valid_from", "valid_until", "stated_by",
    "articles", "words",
)  # fmt: skip


def people(graph: Graph) -> Iterator[Row]:
    """A row for each person."""
    for person in graph.things(att.Person):
        tenures = graph.pointing_to(att.holder, person)
        yield (
            person.value,
            graph.name(person),
            several(name for name in graph.words(person, att.ALT_LABEL) if name != graph.name(person)),
            several(graph.words(person, att.EXACT_MATCH)),
            several(name for tenure in tenures for name in graph.names(tenure, att.ofPost)),
            str(len(graph.pointing_to(att.participant, person))),
            str(len(graph.pointing_to(att.speaker, person))),
        )


def offices(graph: Graph) -> Iterator[Row]:
    """A row for each holding of an office."""
    for tenure in graph.things(att.Tenure):
        yield (tenure.value, *_post(graph, tenure), *_holder(graph, tenure), *_terms(graph, tenure),
               several(articles(graph, tenure)), several(words_of(graph, tenure)))  # fmt: skip


def _post(graph: Graph, tenure: NamedNode) -> Row:
    """Which office."""
    return (
        several(graph.names(tenure, att.ofPost)),
        several(graph.names(tenure, att.ofPost, att.country)),
        several(graph.names(tenure, att.ofPost, att.POST_IN)),
        several(graph.words(tenure, att.ofPost, att.EXACT_MATCH)),
    )


def _holder(graph: Graph, tenure: NamedNode) -> Row:
    """Who held it."""
    return (
        several(graph.names(tenure, att.holder)),
        several(graph.words(tenure, att.holder)),
        several(graph.words(tenure, att.holder, att.EXACT_MATCH)),
    )


def _terms(graph: Graph, tenure: NamedNode) -> Row:
    """From when to when, by whose word."""
    days = graph.words(tenure, att.attestedOn)
    return (
        days[0] if days else "",
        days[-1] if days else "",
        several(days),
        several(graph.words(tenure, att.formerOn)),
        several(graph.words(tenure, att.validFrom)),
        several(graph.words(tenure, att.validUntil)),
        several(graph.words(tenure, att.statedBy)),
    )
