"""Which act of speech a reporting word stands for; the words themselves stand in the ontology."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from kg import vocabulary as att
from kg.resources import resource

# How regular forms go back to their base: warned, denies, urging, stopped.
_ENDINGS = ((r"s$", ""), (r"es$", ""), (r"ie[sd]$", "y"), (r"d$", ""), (r"(ed|ing)$", ""), (r"ing$", "e"))
_DOUBLED = re.compile(r"(.)\1(ed|ing)$")


@cache
def _kinds() -> dict[str, NamedNode]:
    """The concept of every reporting word the ontology lists: base forms, and irregular ones."""
    quads = parse(path=resource("ontology") / "attested.ttl", format=RdfFormat.TURTLE)
    return {
        quad.object.value: quad.subject
        for quad in quads
        if quad.predicate == att.HIDDEN_LABEL
        and isinstance(quad.subject, NamedNode)
        and isinstance(quad.object, Literal)
    }


@cache
def cue_kind(words: str) -> NamedNode | None:
    """The kind of a cue: "has warned" is a warning; None where no word is known."""
    known = (_kinds().get(base) for word in reversed(words.casefold().split()) for base in _bases(word))
    return next(filter(None, known), None)


def _bases(word: str) -> Iterator[str]:
    """What a word may be a form of, itself first."""
    yield word
    for ending, base in _ENDINGS:
        yield re.sub(ending, base, word)
    yield _DOUBLED.sub(r"\1", word)
