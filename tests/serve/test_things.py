"""Dereferenced IRIs, named graphs and reconciliation."""

from __future__ import annotations

import json

import pyoxigraph
import pytest
from starlette.testclient import TestClient


def person(client: TestClient) -> str:
    query = "SELECT ?p { ?p a att:Person } ORDER BY ?p LIMIT 1"
    rows = client.get("/sparql", params={"query": query}).json()["results"]["bindings"]
    return str(rows[0]["p"]["value"])


@pytest.mark.parametrize("kind", ["text/turtle", "application/n-triples", "application/ld+json"])
def test_an_iri_gives_rdf_about_its_thing(client: TestClient, kind: str) -> None:
    iri = person(client)
    path = iri.partition("/id/")[2]
    answer = client.get(f"/id/{path}", headers={"accept": kind})
    assert answer.headers["content-type"].startswith(kind)
    triples = pyoxigraph.parse(answer.content, format=pyoxigraph.RdfFormat.from_media_type(kind))
    assert any(str(quad.subject) == f"<{iri}>" for quad in triples)


def test_an_unknown_iri_is_not_found(client: TestClient) -> None:
    assert client.get("/id/person/nobody-at-all", headers={"accept": "text/turtle"}).status_code == 404


def test_a_person_gets_a_page(client: TestClient) -> None:
    path = person(client).partition("/id/")[2]
    answer = client.get(f"/id/{path}", headers={"accept": "text/html"}, follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/{path}")


@pytest.mark.parametrize(
    "kind", ["Country", "Place", "Tenure", "Account", "Participation", "Mention", "Link"]
)
def test_whatever_is_named_has_a_page(client: TestClient, kind: str) -> None:
    query = f"SELECT ?t {{ ?t a att:{kind} }} ORDER BY ?t LIMIT 1"
    rows = client.get("/sparql", params={"query": query}).json()["results"]["bindings"]
    path = rows[0]["t"]["value"].partition("/id/")[2].partition("#")[0]
    answer = client.get(f"/id/{path}", headers={"accept": "text/html"})
    assert answer.status_code == 200
    assert "Attested" in answer.text


def test_a_page_links_what_it_tells_of(client: TestClient) -> None:
    page = client.get("/country/RU").text
    assert "<td>RU</td>" in page
    assert 'href="/organisation/government-of-russia"' in page


def test_what_is_not_there_has_none(client: TestClient) -> None:
    assert client.get("/country/XX").status_code == 404


def test_no_address_leads_to_another_host(client: TestClient) -> None:
    answer = client.get("/id//example.org/x", headers={"accept": "text/html"}, follow_redirects=False)
    assert answer.headers["location"] == "/example.org/x"


def test_no_link_can_run_a_script(client: TestClient) -> None:
    query = 'SELECT (IRI("javascript:alert(1)") AS ?x) (IRI("https://w3id.org/attested/id//x.org") AS ?y) {}'
    page = client.get("/ask", params={"query": query}).text
    assert 'href="#"' in page
    assert 'href="/x.org"' in page
    assert 'href="javascript' not in page


def test_named_graphs_can_be_read_and_unknown_ones_not(client: TestClient) -> None:
    query = "SELECT DISTINCT ?g { GRAPH ?g { ?a a att:Article } } LIMIT 1"
    graph = client.get("/sparql", params={"query": query}).json()["results"]["bindings"][0]["g"]["value"]
    assert client.get("/store", params={"graph": graph}).status_code == 200
    assert client.get("/store", params={"graph": "https://example.org/none"}).status_code == 404
    assert client.get("/store", params={"graph": "no iri > { }"}).status_code == 400
    assert client.get("/store").status_code == 400


def test_the_dataset_describes_itself(client: TestClient) -> None:
    assert "void" in client.get("/.well-known/void", headers={"accept": "text/turtle"}).text


def test_names_are_reconciled_whatever_their_romanisation(client: TestClient) -> None:
    batch = {"q0": {"query": "Sergey Shoygu", "type": "Person"}, "q1": {"query": "Nobody Atall"}}
    found = client.post("/reconcile", data={"queries": json.dumps(batch)}).json()
    assert [(one["id"], one["match"]) for one in found["q0"]["result"]] == [("person/sergei-shoigu", True)]
    assert found["q1"]["result"] == []
    assert client.get("/reconcile").json()["versions"] == ["0.2"]
    assert client.post("/reconcile", data={"queries": "[1"}).status_code == 400


@pytest.mark.parametrize(
    "batch", ['{"q": {}}', '{"q": null}', "3", "[" * 9999, '{"q": {"query": "x", "limit": Infinity}}']
)
def test_a_wrong_batch_of_names_is_told(client: TestClient, batch: str) -> None:
    assert client.post("/reconcile", data={"queries": batch}).json()["status"] == "error"


def test_a_preview_may_stand_in_a_frame(client: TestClient) -> None:
    answer = client.get("/reconcile/preview", params={"id": "person/sergei-shoigu"})
    assert "Sergei Shoigu" in answer.text
    assert "frame-ancestors" not in answer.headers["content-security-policy"]
