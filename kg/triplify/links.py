"""Links to Wikidata, in a graph of their own: what is one with what, how surely and why."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.records import Link, Resolution
from kg.triplify import terms
from kg.triplify.iris import Iris, wikidata
from kg.triplify.terms import Fact


def link_facts(resolution: Resolution, iris: Iris) -> Iterator[Fact]:
    """All links of a resolution."""
    for key, iri, link in _linked(resolution, iris):
        if link:
            yield from _link_facts(key, iri, link, iris)


def _linked(resolution: Resolution, iris: Iris) -> Iterator[tuple[str, NamedNode, Link | None]]:
    """Whatever may carry a link, with it."""
    for person in resolution.people:
        yield person.key, iris.person(person.key), person.link
    for body in resolution.organizations:
        yield body.key, iris.organisation(body.key), body.link
    for post in resolution.posts:
        yield post.key, iris.post(post.key), post.link


def _link_facts(key: str, iri: NamedNode, link: Link, iris: Iris) -> Iterator[Fact]:
    """One accepted link; owl:sameAs only where a person curated it."""
    claim, item = iris.link(key, link.qid), wikidata(link.qid)
    yield iri, att.EXACT_MATCH, item
    if link.curated:
        yield iri, att.SAME_AS, item
    yield claim, att.A, att.Link
    yield claim, att.linkFrom, iri
    yield claim, att.linkTo, item
    yield claim, att.confidence, terms.decimal(link.score)
    yield claim, att.because, Literal(link.reason)
