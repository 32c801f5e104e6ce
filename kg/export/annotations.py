"""RDF 1.2: what our relations are about, said by triple terms.

A participation is the reifier of "this meeting has this participant", a tenure of "this person holds this
post" (which it does not assert: it held on some days), a link of "this is that item". Each has an IRI and all
its facts; nothing is lost for a reader of RDF 1.1 but the reifies triples themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import IO

from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

from kg import vocabulary as att
from kg.export.graph import base_of, prefixes_of, triples_of

REIFIES = NamedNode(att.PREFIXES["rdf"] + "reifies")
HOLDS = NamedNode(att.PREFIXES["org"] + "holds")
# class -> where its triple's subject stands, the predicate, where its object stands
_REIFIED = {
    att.Participation: (att.atMeeting, att.participant, att.actor),
    att.Tenure: (att.holder, HOLDS, att.ofPost),
    att.Link: (att.linkFrom, att.EXACT_MATCH, att.linkTo),
}


def write_rdf12(output: Path, out: IO[bytes]) -> None:
    """All triples, each once, and the triples that our relations reify, as Turtle 1.2."""
    prefixes = prefixes_of(base_of(output))
    serialize(_annotated(triples_of(output)), out, format=RdfFormat.TURTLE, prefixes=prefixes)


def _annotated(triples: Iterable[Triple]) -> Iterator[Triple]:
    """Triples, those of a relation followed by what it reifies."""
    for subject, group in groupby(triples, key=lambda triple: triple.subject):
        facts = list(group)
        yield from facts
        for about in _reified(facts):
            yield Triple(subject, REIFIES, about)


def _reified(facts: list[Triple]) -> Iterator[Triple]:
    """What a thing with these facts reifies."""
    kinds = {fact.object for fact in facts if fact.predicate == att.A}
    for kind, (source, predicate, target) in _REIFIED.items():
        if kind in kinds:
            ends = [fact.object for fact in facts if fact.predicate == target]
            starts = [fact.object for fact in facts if fact.predicate == source]
            yield from (
                Triple(start, predicate, end)
                for start in starts
                for end in ends
                if isinstance(start, NamedNode)
            )
