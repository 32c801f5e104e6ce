"""Links to Wikidata and other datasets, in a graph of their own: what is one with what, how surely and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.records import Decision, Link, Resolution
from kg.triplify import terms
from kg.triplify.iris import WIKIDATA, Iris, wikidata
from kg.triplify.terms import Fact


def link_facts(resolution: Resolution, decided: Iterable[Decision], iris: Iris) -> Iterator[Fact]:
    """All links of a resolution, and those that were decided on for what it leaves without one.

    What was rejected is never linked, whoever proposes it.
    """
    by_thing: dict[str, list[Decision]] = defaultdict(list)
    for decision in decided:
        by_thing[decision.thing].append(decision)
    for key, iri, link in _linked(resolution, iris):
        known = by_thing.get(iri.value.removeprefix(iris.base), [])
        rejected = {one.item for one in known if one.decision == "reject"}
        if link and wikidata(link.qid).value not in rejected:
            yield from _link_facts(key, iri, link, iris)
        else:
            yield from _decided_facts(key, iri, known, iris)


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
    item = wikidata(link.qid)
    if link.curated:
        yield iri, att.SAME_AS, item
    yield from _claim_facts(iris.link(key, link.qid), iri, item, (link.score, link.reason))


def _decided_facts(key: str, iri: NamedNode, known: Iterable[Decision], iris: Iris) -> Iterator[Fact]:
    """What was accepted as a link; what is undecided is only near."""
    for one in known:
        item = NamedNode(one.item)
        if one.decision == "accept":
            claim = iris.link(key, one.item.removeprefix(WIKIDATA))
            yield from _claim_facts(claim, iri, item, (one.score, one.reason))
        elif one.decision == "undecided":
            yield iri, att.CLOSE_MATCH, item


def _claim_facts(claim: NamedNode, iri: NamedNode, item: NamedNode, why: tuple[float, str]) -> Iterator[Fact]:
    """The claim that a thing of ours is an item, with score and reason."""
    yield iri, att.EXACT_MATCH, item
    yield claim, att.A, att.Link
    yield claim, att.linkFrom, iri
    yield claim, att.linkTo, item
    yield claim, att.confidence, terms.decimal(why[0])
    yield claim, att.because, Literal(why[1])
