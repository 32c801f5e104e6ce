"""Entities and events to RDF, one named graph after another; RDF begins here.

A graph travels as a list of quads, each once, in the order of their N-Quads lines. What an
article alone says stands in its own graph; what follows from several stands in the entity graph.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from pyoxigraph import Quad

from kg.records import Decision, Reading, Resolution
from kg.triplify.article import article_facts, entity_facts
from kg.triplify.description import Run, canonical_hash, description_facts
from kg.triplify.entities import actor_facts, countries_of, country_facts, office_facts
from kg.triplify.events import event_facts
from kg.triplify.iris import BASE, WIKIDATA, Iris, instance_prefixes
from kg.triplify.links import link_facts
from kg.triplify.meetings import meeting_facts
from kg.triplify.offices import attested_facts
from kg.triplify.page import Page
from kg.triplify.shares import Share, shares_of
from kg.triplify.statements import statement_facts
from kg.triplify.superclasses import superclass_facts
from kg.triplify.terms import in_graph

__all__ = [
    "BASE", "WIKIDATA", "Run", "Share", "article_graph", "canonical_hash", "description_graph", "entity_graph",
    "instance_prefixes", "link_graph", "shares_of", "superclass_graph",
]  # fmt: skip


def article_graph(reading: Reading, share: Share, base: str = BASE, *, with_text: bool = True) -> list[Quad]:
    """All that rests on one article: dropping its graph removes it."""
    iris = Iris(base)
    page = Page(reading, share, iris)
    facts = chain(
        article_facts(page, with_text=with_text),
        entity_facts(page),
        attested_facts(page),
        meeting_facts(page),
        statement_facts(page),
    )
    return in_graph(chain(facts, page.cited()), iris.graph_of(reading.article.id))


def entity_graph(
    resolution: Resolution,
    base: str = BASE,
    *,
    countries: Mapping[str, str] | None = None,
) -> list[Quad]:
    """People, organisations, offices, meetings and groups as all articles together show them.

    ``countries`` are English names by code.
    """
    iris, names = Iris(base), countries or {}
    facts = chain(
        actor_facts(resolution, iris),
        country_facts(countries_of(resolution), names, iris),
        office_facts(resolution, iris),
        event_facts(resolution, names, iris),
    )
    return in_graph(facts, iris.graph("entities"))


def link_graph(resolution: Resolution, base: str = BASE, *, decided: Iterable[Decision] = ()) -> list[Quad]:
    """The links to Wikidata, and those that were decided on elsewhere."""
    iris = Iris(base)
    return in_graph(link_facts(resolution, decided, iris), iris.graph("links"))


def superclass_graph(quads: Iterable[Quad], base: str = BASE) -> list[Quad]:
    """The borrowed types of everything in some quads."""
    return in_graph(superclass_facts(quads), Iris(base).graph("superclasses"))


def description_graph(run: Run, base: str = BASE) -> list[Quad]:
    """The dataset's description of itself."""
    iris = Iris(base)
    return in_graph(description_facts(run, iris), iris.graph("description"))
