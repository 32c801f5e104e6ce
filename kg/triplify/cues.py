"""Which act of speech a reporting word stands for; the words themselves stand in the ontology."""

from __future__ import annotations

from functools import cache

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg import vocabulary as att
from kg.resources import resource


@cache
def _kinds() -> dict[str, NamedNode]:
    """The concept of every reporting word the ontology lists."""
    quads = parse(path=resource("ontology") / "attested.ttl", format=RdfFormat.TURTLE)
    return {
        quad.object.value: quad.subject
        for quad in quads
        if quad.predicate == att.HIDDEN_LABEL
        and isinstance(quad.subject, NamedNode)
        and isinstance(quad.object, Literal)
    }


def cue_kind(words: str) -> NamedNode | None:
    """The kind of a cue: "has warned" is a warning; None where no word is known."""
    known = (_kinds().get(word) for word in reversed(words.casefold().split()))
    return next(filter(None, known), None)
