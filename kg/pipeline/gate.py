"""No article is published whose graph breaks a shape."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from pyoxigraph import NamedNode

from kg.lexicon import Lexicon
from kg.pipeline.batches import batches
from kg.pipeline.graphs import article_graphs
from kg.pipeline.spool import Spool
from kg.records import Reading, Resolution
from kg.resolve import resolve_mentions
from kg.validate import Report, check_articles

Rejected = dict[str, tuple[Reading, Report]]
_AT_ONCE = 200


def resolve_what_conforms(readings: Spool, lexicon: Lexicon, base: str) -> tuple[Resolution, Rejected]:
    """The resolution of all articles that pass; those that fail leave the spool."""
    rejected: Rejected = {}
    while True:
        resolution = resolve_mentions(readings, lexicon)
        failed = dict(_failures(readings, resolution, base))
        if not failed:
            return resolution, rejected
        # Without them, who is who may look different: resolve and check again.
        rejected |= {id: (readings.reading(id), report) for id, report in failed.items()}
        readings.drop(failed)


def _failures(readings: Spool, resolution: Resolution, base: str) -> Iterator[tuple[str, Report]]:
    """The articles whose graph breaks a shape."""
    for batch in batches(article_graphs(readings, resolution, base), _AT_ONCE):
        ids = {quads[0].graph_name: id for id, quads in batch if quads}
        for graph, report in check_articles(chain.from_iterable(quads for _, quads in batch)).items():
            if not report.conforms:
                yield ids[NamedNode(graph)], report
