"""The SPARQL protocol: what a client sends, what it gets, what is refused."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from kg.serve.guard import objection

COUNT = "SELECT (COUNT(?m) AS ?n) { ?m a att:Meeting }"


def test_three_ways_to_ask_give_one_answer(client: TestClient) -> None:
    got = client.get("/sparql", params={"query": COUNT}).json()
    assert got == client.post("/sparql", data={"query": COUNT}).json()
    direct = client.post("/sparql", content=COUNT, headers={"content-type": "application/sparql-query"})
    assert got == direct.json()
    assert int(got["results"]["bindings"][0]["n"]["value"]) > 0


@pytest.mark.parametrize(
    ("query", "accept", "given"),
    [
        (COUNT, "*/*", "application/sparql-results+json"),
        (COUNT, "application/sparql-results+xml", "application/sparql-results+xml"),
        (COUNT, "text/html;q=0.5, text/csv", "text/csv; charset=utf-8"),
        (COUNT, "text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("ASK { ?s ?p ?o }", "application/json", "application/sparql-results+json"),
        ("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 1", "*/*", "text/turtle; charset=utf-8"),
        ("DESCRIBE ?m { ?m a att:Meeting }", "application/ld+json", "application/ld+json"),
        ("DESCRIBE ?m { ?m a att:Meeting }", "application/rdf+xml", "application/rdf+xml"),
    ],
)
def test_the_client_chooses_the_format(client: TestClient, query: str, accept: str, given: str) -> None:
    answer = client.get("/sparql", params={"query": query}, headers={"accept": accept})
    assert (answer.status_code, answer.headers["content-type"]) == (200, given)


@pytest.mark.parametrize(
    ("data", "status"),
    [
        ({"query": "SELECT * { ?s ?p "}, 400),
        ({"query": ""}, 400),
        ({"query": "INSERT DATA { <a:s> <a:p> 1 }"}, 400),
        ({"update": "DROP ALL"}, 403),
        ({"query": "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }"}, 403),
        ({"query": "SELECT * { sErViCe SILENT ?x { ?s ?p ?o } }"}, 403),
        ({"query": COUNT, "default-graph-uri": "not an iri"}, 400),
        ({}, 400),
    ],
)
def test_what_is_refused(client: TestClient, data: dict[str, str], status: int) -> None:
    assert client.post("/sparql", data=data or {"x": "y"}).status_code == status


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ('SELECT ("%s" AS ?x) {}', "application/sparql-results+xml"),
        ('CONSTRUCT { <a:a> <a:b> "%s" } {}', "application/rdf+xml"),
    ],
)
def test_xml_holds_any_text(client: TestClient, query: str, kind: str) -> None:
    """What XML cannot write is replaced, line ends are kept."""
    answer = client.get("/sparql", params={"query": query % r"a\r\nb\u0001"}, headers={"accept": kind})
    assert "a\r\nb\ufffd" in "".join(ElementTree.fromstring(answer.content).itertext())


def test_a_type_that_the_client_rules_out_is_not_given(client: TestClient) -> None:
    answer = client.get("/sparql", params={"query": COUNT}, headers={"accept": "application/json;q=0, */*"})
    assert answer.headers["content-type"] == "application/sparql-results+xml"


def test_a_query_that_takes_too_long_is_ended_and_the_next_one_answered(client: TestClient) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
    assert client.get("/sparql", params={"query": endless}).status_code == 503
    assert client.get("/sparql", params={"query": COUNT}).status_code == 200


@pytest.mark.parametrize(
    ("query", "refused"),
    [
        ("SELECT * { ?s att:text ?t FILTER(CONTAINS(?t, 'security service')) }", False),
        ("SELECT ?service { ?service a att:Meeting } # SERVICE", False),
        ("SELECT * { ?s ?p <a:SERVICE>, ex:service }", False),
        ("SELECT * {SERVICE<a:b>{}}", True),
        ("SELECT * { ?s ?p '''it's''' . SERVICE <a:b> {} }", True),
        ("SELECT * { ?s ?p ex:a\\' . SERVICE <a:b> {} OPTIONAL { ?s ?p '' } }", True),
        ("SELECT * { FILTER('x'<'a>b') SERVICE <a:b> {} FILTER('' = '') }", True),
        ("SELECT * { OPTIONAL { <a:\u00a0'> ?p ?o } SERVICE <a:b> {} FILTER('a' = 'a') }", True),
        ("SELECT * { SERVICE:x {} }", True),
        ("SELECT * { ?s ?p trueSERVICE ?x {} }", True),
        ("SELECT * { ?s ?p 1SERVICE#}\n<a:b> {} }", True),
        ("SELECT * { \\u0053ERVICE <a:b> {} }", True),
    ],
)
def test_service_is_found_however_it_is_hidden(query: str, refused: bool) -> None:
    assert (objection(query) is not None) == refused


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=200))
def test_no_text_crashes_the_endpoint(client: TestClient, text: str) -> None:
    assert client.post("/sparql", data={"query": text}).status_code in {200, 400, 403}


def test_the_service_describes_itself(client: TestClient) -> None:
    answer = client.get("/sparql", headers={"accept": "text/turtle"})
    assert "sd:SPARQL11Query" in answer.text


def test_pages_keep_to_this_host(client: TestClient) -> None:
    headers = client.get("/sparql", params={"query": COUNT}).headers
    assert headers["content-security-policy"].startswith("default-src 'self'")
    assert client.get("/sparql", headers={"origin": "http://x"}).headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("page", ["/sparql", "/ask"])
def test_things_have_prefixes_too(client: TestClient, page: str) -> None:
    """As in kg query."""
    query = "SELECT ?name { person:sergei-shoigu rdfs:label ?name }"
    assert "Sergei Shoigu" in client.get(page, params={"query": query}).text


@pytest.mark.parametrize("page", ["/sparql", "/ask"])
def test_what_does_not_parse_is_told_in_a_line(client: TestClient, page: str) -> None:
    unknown = client.get(page, params={"query": "SELECT * { ?s foo:bar ?o }"})
    assert unknown.status_code == 400
    assert "the prefix foo: is not declared" in unknown.text
    assert "at line 1, column 19" in client.get(page, params={"query": "SELECT * { ?s ?p }"}).text
