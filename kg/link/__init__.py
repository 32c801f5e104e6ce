"""What the lexicon lacks, looked up in a reconciliation service; what was decided is kept in one small table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from pyoxigraph import Store

from kg.link.cache import AnswerCache
from kg.link.decide import Bars, Judge
from kg.link.service import Service
from kg.link.things import taken_items, unlinked_things
from kg.polite import PoliteClient
from kg.records import Decision

__all__ = ["Bars", "find_links"]


def find_links(
    graph: Store,
    url: str,
    client: PoliteClient,
    known: Iterable[Decision],
    cache: Path,
    *,
    bars: Bars,
    country_items: dict[str, str],
    fresh: bool = False,
    watch: Callable[[int], None] = lambda things: None,
) -> list[Decision]:
    """Decisions on the people and bodies of a graph that have no link yet.

    ``known`` is what was decided before: what was accepted is not asked again, what was rejected never
    comes back. ``country_items`` are the items of countries by code. Raises ServiceError.
    """
    known = tuple(known)
    settled = {one.thing for one in known if one.decision == "accept"}
    things = [thing for thing in unlinked_things(graph) if thing.id not in settled]
    service = Service(url, client, country_items)
    judge = Judge(known, taken_items(graph), bars, service.name)
    found: list[Decision] = []
    with AnswerCache(cache, url, fresh=fresh) as answers:
        for thing, candidates in service.candidates(things, answers, watch):
            found += judge.decisions(thing, candidates)
    return found
