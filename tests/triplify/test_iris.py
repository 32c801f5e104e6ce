"""IRIs are readable, safe, and the same for the same thing."""

from __future__ import annotations

import pytest
from pyoxigraph import NamedNode

from kg.lexicon.names import slug
from kg.records import Span
from kg.triplify.iris import Iris, instance_prefixes

IRIS = Iris("https://kg.example/")


@pytest.mark.parametrize(
    ("minted", "local"),
    [
        (IRIS.person("sergei-shoigu"), "person/sergei-shoigu"),
        (IRIS.meeting("2024-04-26-dong-jun-sergei-shoigu"), "meeting/2024-04-26-dong-jun-sergei-shoigu"),
        (IRIS.participation("m", "dong-jun"), "participation/m--dong-jun"),
        (IRIS.article("000_a3"), "article/000_a3"),
        (IRIS.article("a b/ü?#"), "article/a%20b%2F%C3%BC%3F%23"),
        (IRIS.article(".."), "article/%2E%2E"),
        (IRIS.mention("a b", Span(3, 9)), "article/a%20b#char=3,9"),
        (IRIS.graph_of("a b"), "graph/article/a%20b"),
        (IRIS.graph("entities"), "graph/entities"),
        (IRIS.account("x", "m1"), "account/x--m1"),
        (IRIS.place("Astana", "KZ"), "place/kz-astana"),
        (IRIS.place(None, "CN"), "place/cn"),
        (IRIS.place("Đà Nẵng", "VN"), "place/vn-da-nang"),
        (IRIS.organisation("***"), "organisation/%2A%2A%2A"),
    ],
)
def test_iris_are_minted_as_people_read_them(minted: NamedNode, local: str) -> None:
    assert minted == NamedNode(f"https://kg.example/{local}")


@pytest.mark.parametrize(
    ("name", "key"),
    [("Joint Staff (Dept.)", "joint-staff-dept"), ("São Tomé", "sao-tome"), ("ТАСС", "тасс"), ("_", "")],
)
def test_a_slug_keeps_letters_and_digits(name: str, key: str) -> None:
    assert slug(name) == key


def test_no_prefix_needs_a_slash_in_local_names() -> None:
    """One store corrupts escaped slashes, so each kind of thing has a prefix of its own."""
    assert all(iri.endswith(f"/{kind}/") for kind, iri in instance_prefixes().items())
