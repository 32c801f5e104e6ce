"""A reconciliation service is asked in batches, patiently; what it answers is judged with care."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from local_service import Asked, Said, local_service
from pyoxigraph import RdfFormat, Store

from kg.errors import ServiceError
from kg.link import Bars, find_links
from kg.polite import polite_client
from kg.records import Decision

ITEMS = "http://www.wikidata.org/entity/"
MANIFEST = {"versions": ["0.2"], "name": "Stub", "identifierSpace": ITEMS, "schemaSpace": ITEMS}
GRAPH = """
@base <https://example.org/id/> .
@prefix att: <https://w3id.org/attested/def#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix void: <http://rdfs.org/ns/void#> .
GRAPH <g> {
<dataset> a void:Dataset ; void:uriSpace "https://example.org/id/" .
<person/ada-exemplar> a att:Person ; rdfs:label "Ada Exemplar" .
<person/bob-exemplar> a att:Person ; rdfs:label "Bob Exemplar" .
<person/exemplar> a att:Person ; rdfs:label "Exemplar" .
<person/known> a att:Person ; rdfs:label "Known Before" ; skos:exactMatch <http://www.wikidata.org/entity/Q7> .
<organisation/institute> a att:Organisation ; rdfs:label "Exemplar Institute" ; att:country <country/FR> .
<country/FR> dcterms:identifier "FR" .
<tenure/t> att:holder <person/ada-exemplar> ; att:ofPost <post/p> . <post/p> att:country <country/FR> .
}
"""
Queries = dict[str, dict[str, Any]]


def graph() -> Store:
    """A small graph with three people and a body to link."""
    store = Store()
    store.load(GRAPH.encode(), format=RdfFormat.TRIG)
    return store


def candidate(id: str, name: str, score: float, match: bool = True) -> dict[str, Any]:
    """A candidate as services write it."""
    return {"id": id, "name": name, "score": score, "match": match, "type": [{"id": "Q5", "name": "human"}]}


def service(
    candidates: dict[str, list[dict[str, Any]]], asked: list[Queries], manifest: dict[str, Any] = MANIFEST
) -> Callable[[Asked], Said]:
    """A service that knows some names."""

    def answer(request: Asked) -> Said:
        if "queries" not in request.form:
            return Said(json.dumps(manifest))
        queries = json.loads(request.form["queries"])
        asked.append(queries)
        return Said(json.dumps({k: {"result": candidates.get(q["query"], [])} for k, q in queries.items()}))

    return answer


def links(
    url: str, cache: Path, known: list[Decision] | None = None, *, timeout: float = 5.0, fresh: bool = False
) -> dict[str, list[tuple[str, str]]]:
    """What was decided, by thing: items with decisions."""
    with polite_client(pause=0, wait=0.01, timeout=timeout) as client:
        found = find_links(
            graph(), url, client, known or [], cache, bars=Bars(), country_items={"FR": "Q142"}, fresh=fresh
        )
    told: dict[str, list[tuple[str, str]]] = {}
    for one in found:
        told.setdefault(one.thing, []).append((one.item.removeprefix(ITEMS), one.decision))
    return told


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "candidates.sqlite"


SURE = {"Ada Exemplar": [candidate("Q1", "Ada Exemplar", 100), candidate("Q2", "Ada Exemplary", 80)]}


def test_a_batch_says_name_type_and_country_of_what_has_no_link(cache: Path) -> None:
    asked: list[Queries] = []
    with local_service(service(SURE, asked)) as url:
        assert links(url, cache) == {"person/ada-exemplar": [("Q1", "accept")]}
    (batch,) = asked
    told = {query["query"]: (query["type"], query.get("properties")) for query in batch.values()}
    assert told == {
        "Ada Exemplar": ("Q5", [{"pid": "P27", "v": {"id": "Q142"}}]),
        "Bob Exemplar": ("Q5", None),
        "Exemplar": ("Q5", None),
        "Exemplar Institute": ("Q43229", [{"pid": "P17", "v": {"id": "Q142"}}]),
    }


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Bob Exemplar", [candidate("Q1", "Bob Exemplar", 94)]),
        ("Bob Exemplar", [candidate("Q1", "Bob Exemplar", 100), candidate("Q2", "Bob Exemplar", 91)]),
        ("Bob Exemplar", [candidate("Q1", "Bob Exemplar", 100, match=False)]),
        ("Bob Exemplar", [candidate("Q1", "Bob Exemplarson", 100)]),
        ("Exemplar", [candidate("Q1", "Exemplar", 100)]),  # a surname alone
        ("Bob Exemplar", [candidate("Q7", "Bob Exemplar", 100)]),  # the item of somebody else
    ],
)
def test_what_is_in_doubt_is_left_to_a_person(cache: Path, name: str, found: list[dict[str, Any]]) -> None:
    with local_service(service({name: found}, [])) as url:
        (decided,) = links(url, cache).values()
    assert {decision for _, decision in decided} == {"undecided"}


def test_one_item_is_not_accepted_for_two_things(cache: Path) -> None:
    both = {name: [candidate("Q1", name, 100)] for name in ("Ada Exemplar", "Bob Exemplar")}
    with local_service(service(both, [])) as url:
        found = links(url, cache)
    assert [found[f"person/{who}-exemplar"][0][1] for who in ("ada", "bob")] == ["accept", "undecided"]


def test_what_was_decided_is_neither_asked_again_nor_proposed_again(cache: Path) -> None:
    asked: list[Queries] = []
    known = [
        Decision("person/ada-exemplar", f"{ITEMS}Q1", "reject", 1, "by hand"),
        Decision("person/bob-exemplar", f"{ITEMS}Q3", "accept", 1, "by hand"),
    ]
    with local_service(service(SURE, asked)) as url:
        assert links(url, cache, known) == {"person/ada-exemplar": [("Q2", "undecided")]}
    assert "Bob Exemplar" not in [query["query"] for query in asked[0].values()]


def test_nonsense_is_no_candidate(cache: Path) -> None:
    bad: list[Any] = [
        None, "x", {}, {"id": "Q1", "name": "Ada Exemplar", "score": "NaN"}, {"id": "no item", "name": "x", "score": 1},
        {"id": "Q2", "name": "Ada Exemplar", "score": None},
    ]  # fmt: skip
    with local_service(service({"Ada Exemplar": bad}, [])) as url:
        assert links(url, cache) == {}


def test_a_run_that_broke_off_goes_on_and_nothing_is_asked_twice(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kg.link.service._BATCH", 2)
    asked: list[Queries] = []
    works = service(SURE, asked)
    with local_service(lambda request: Said(status=500) if down and asked else works(request)) as url:
        down = True
        with pytest.raises(ServiceError, match="500, asked 5 times"):
            links(url, cache)
        assert len(asked) == 1
        down = False
        for _ in range(2):
            assert links(url, cache) == {"person/ada-exemplar": [("Q1", "accept")]}
        names = [query["query"] for batch in asked for query in batch.values()]
        assert len(names) == len(set(names)) == 4
        links(url, cache, fresh=True)
        assert len(asked) == 4


def test_slow_broken_and_garbled_answers_are_asked_for_again(cache: Path) -> None:
    asked: list[Queries] = []
    works = service(SURE, asked)
    troubles = ["slow", "500", "garbage", "429"]

    def answer(request: Asked) -> Said:
        trouble = troubles.pop(0) if troubles and "queries" in request.form else ""
        if trouble == "slow":
            time.sleep(0.5)
        said = {"500": Said(status=500), "429": Said(status=429), "garbage": Said("<p>Sorry")}
        return said.get(trouble) or works(request)

    with local_service(answer) as url:
        assert links(url, cache, timeout=0.2) == {"person/ada-exemplar": [("Q1", "accept")]}
    assert not troubles


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Said("[]"), "identifierSpace"),
        (Said('{"identifierSpace": "https://example.org/"}'), "no batch of candidates"),
        (Said("nothing here", 404), "404: nothing here"),
        (Said("<html>"), "no JSON"),
    ],
)
def test_what_is_no_such_service_is_told(cache: Path, said: Said, words: str) -> None:
    with local_service(lambda request: said) as url, pytest.raises(ServiceError, match=words):
        links(url, cache)
