"""Our engine finds what pySHACL, the reference, finds: no more, no less, in the same words."""

from __future__ import annotations

import random

import pytest
from breaking import BREAKING, Breaking, break_shape
from dataset import article_quads, merged
from pyoxigraph import Literal, NamedNode, Quad, Store

from kg.validate import validate_dataset, validate_graph


def one_for_each_place(breakings: list[Breaking]) -> list[Breaking]:
    """As many breaking changes as can stand side by side: one for each property of a node."""
    return list({(b.subject, b.predicate): b for b in breakings}.values())


def test_they_agree_on_a_graph_with_nearly_every_fault() -> None:
    store = merged()
    for breaking in one_for_each_place(BREAKING):
        break_shape(store, breaking)
    found = validate_dataset(store)
    assert len({result.shape for result in found.results}) > 60
    assert found == validate_graph(store)


@pytest.mark.parametrize("seed", range(2))
def test_they_agree_on_damaged_articles(seed: int) -> None:
    """Some facts are lost, some values land at another node's property."""
    store = damaged(list(article_quads()[2]), random.Random(seed))
    found = validate_dataset(store)
    assert not found.conforms
    assert found == validate_graph(store)


def damaged(quads: list[Quad], chance: random.Random) -> Store:
    """A graph with six facts lost and six values misplaced."""
    lost = chance.sample(quads, 6)
    values = chance.sample([quad.object for quad in quads], 6)
    store = Store()
    store.extend(Quad(*quad.triple) for quad in quads if quad not in lost)
    for quad, value in zip(chance.sample(quads, 6), values, strict=True):
        assert isinstance(value, NamedNode | Literal)
        store.add(Quad(quad.subject, quad.predicate, value))
    return store
