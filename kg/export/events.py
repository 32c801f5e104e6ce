"""Meetings and statements as rows."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import NamedNode

from kg import vocabulary as att
from kg.export.cells import Row, several
from kg.export.evidence import articles, concept, words_of
from kg.export.graph import Graph

MEETINGS = (
    "id", "status", "format", "date", "not_before", "not_after", "derivation", "people", "capacities", "sides",
    "place", "country", "occasion", "confidence", "conflicts", "articles", "words",
)  # fmt: skip
STATEMENTS = (
    "id", "kind", "speaker", "capacity", "addressee", "meeting", "outlet", "published", "according_to", "cue",
    "polarity", "text", "group", "confidence", "article",
)  # fmt: skip
_KINDS = {att.DirectQuotation: "direct", att.MixedQuotation: "mixed", att.IndirectStatement: "indirect"}


def meetings(graph: Graph) -> Iterator[Row]:
    """A row for each meeting."""
    for meeting in graph.things(att.Meeting):
        yield (
            meeting.value,
            concept(graph, meeting, att.status),
            concept(graph, meeting, att.format),
            *_when(graph, meeting),
            several(graph.names(meeting, att.participant)),
            several(_capacities(graph, meeting)),
            several(graph.names(meeting, att.side)),
            several(graph.names(meeting, att.place)),
            several(graph.names(meeting, att.place, att.country)),
            several(graph.words(meeting, att.occasion)),
            several(graph.words(meeting, att.confidence)),
            several(graph.words(meeting, att.conflict)),
            several(articles(graph, meeting)),
            several(words_of(graph, meeting)),
        )


def _when(graph: Graph, meeting: NamedNode) -> Row:
    """The day, or the days between which it was, and why."""
    return tuple(
        several(graph.words(meeting, property))
        for property in (att.date, att.notBefore, att.notAfter, att.dateDerivation)
    )


def _capacities(graph: Graph, meeting: NamedNode) -> list[str]:
    """In which offices people took part."""
    parts = graph.pointing_to(att.atMeeting, meeting)
    return [name for part in parts for name in graph.names(part, att.inCapacityOf)]


def statements(graph: Graph) -> Iterator[Row]:
    """A row for each statement."""
    for statement in graph.things(att.Statement):
        kinds = graph.nodes(statement, att.A)
        yield (
            statement.value,
            next((name for kind, name in _KINDS.items() if kind in kinds), ""),
            several(graph.names(statement, att.speaker) or graph.words(statement, att.speakerText)),
            several(graph.names(statement, att.inCapacityOf)),
            several(graph.names(statement, att.addressee)),
            several(graph.words(statement, att.saidAt)),
            several(graph.names(statement, att.inArticle, att.publisher)),
            several(graph.words(statement, att.inArticle, att.published)),
            several(graph.names(statement, att.accordingTo)),
            concept(graph, statement, att.cue),
            concept(graph, statement, att.polarity),
            several(graph.words(statement, att.text)),
            several(graph.words(statement, att.inGroup)),
            several(graph.words(statement, att.confidence)),
            several(graph.words(statement, att.inArticle, att.IDENTIFIER)),
        )
