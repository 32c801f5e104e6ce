"""Every syntax of RDF says the same, to both parsers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from output_folder import written
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse
from rdflib.term import Node

from kg import vocabulary as att
from kg.export import FORMATS, export_graph
from kg.export.annotations import HOLDS, REIFIES
from kg.export.context import context_document
from kg.resources import resource
from kg.triplify import BASE

MERGED = {"turtle": (RdfFormat.TURTLE, "turtle"), "jsonld": (RdfFormat.JSON_LD, "json-ld"),
          "rdfxml": (RdfFormat.RDF_XML, "xml")}  # fmt: skip
NAMED = {"trig": RdfFormat.TRIG, "nquads": RdfFormat.N_QUADS}


@pytest.fixture(autouse=True)
def literals_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """Or rdflib would rewrite them."""
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)


def exported(output: Path, format: str, place: Path) -> Path:
    """A file of that format."""
    export_graph(output, format, place / format)
    return place / format


def triples(path: Path, format: RdfFormat) -> set[Triple]:
    """What Oxigraph reads."""
    return {quad.triple for quad in parse(path=path, format=format)}


def in_rdflib(path: Path, format: str) -> set[tuple[Node, Node, Node]]:
    """What rdflib reads."""
    return set(rdflib.Graph().parse(path, format=format))


@pytest.mark.parametrize("format", MERGED)
def test_the_merged_graph_is_the_same_to_oxigraph(output: Path, format: str, tmp_path: Path) -> None:
    expected = triples(output / "graph.ttl", RdfFormat.TURTLE)
    assert triples(exported(output, format, tmp_path), MERGED[format][0]) == expected


@pytest.mark.parametrize("format", MERGED)
def test_the_merged_graph_is_the_same_to_rdflib(output: Path, format: str, tmp_path: Path) -> None:
    expected = in_rdflib(output / "graph.ttl", "turtle")
    assert in_rdflib(exported(output, format, tmp_path), MERGED[format][1]) == expected


@pytest.mark.parametrize("format", NAMED)
def test_the_named_graphs_are_the_same(output: Path, format: str, tmp_path: Path) -> None:
    expected = set(parse(path=output / "graph.nq", format=RdfFormat.N_QUADS))
    assert set(parse(path=exported(output, format, tmp_path), format=NAMED[format])) == expected


def test_rdf_12_adds_what_relations_are_about_and_nothing_else(output: Path, tmp_path: Path) -> None:
    found = triples(exported(output, "rdf12", tmp_path), RdfFormat.TURTLE)
    added = {triple for triple in found if triple.predicate == REIFIES}
    assert found - added == triples(output / "graph.ttl", RdfFormat.TURTLE)
    assert {triple.subject for triple in added} == {
        triple.subject
        for triple in found
        if triple.predicate == att.A and triple.object in {att.Participation, att.Tenure, att.Link}
    }


def test_a_reified_participation_is_asserted_and_a_tenure_is_not(output: Path, tmp_path: Path) -> None:
    found = triples(exported(output, "rdf12", tmp_path), RdfFormat.TURTLE)
    about = [triple.object for triple in found if triple.predicate == REIFIES]
    inner = [triple for triple in about if isinstance(triple, Triple)]
    assert len(inner) == len(about) > 0
    assert {triple.predicate for triple in inner} == {att.participant, HOLDS, att.EXACT_MATCH}
    assert {triple.predicate for triple in inner if triple in found} == {att.participant, att.EXACT_MATCH}


@pytest.mark.parametrize("format", ["rdfxml", "jsonld"])
@pytest.mark.parametrize("text", ["a\r\nb", 'say "yes" \\ & <no>', "a\tb ", "名前 \U0001f600", ""])
def test_any_text_survives(format: str, text: str, tmp_path: Path) -> None:
    output = labelled(tmp_path / "out", text)
    read = rdflib.Graph().parse(exported(output, format, tmp_path), format=MERGED[format][1])
    assert [str(value) for value in read.objects()] == [text]


def test_what_xml_cannot_hold_is_shown_as_replaced(tmp_path: Path) -> None:
    path = exported(labelled(tmp_path / "out", "form\x0cfeed"), "rdfxml", tmp_path)
    assert [quad.object for quad in parse(path=path, format=RdfFormat.RDF_XML)] == [Literal("form\ufffdfeed")]


def labelled(folder: Path, text: str) -> Path:
    """An output folder with one triple."""
    graph = NamedNode(f"{BASE}graph/entities")
    return written(folder, [Quad(NamedNode(f"{BASE}person/x"), att.LABEL, Literal(text), graph)])


def test_json_ld_has_an_object_for_each_entity(output: Path, tmp_path: Path) -> None:
    """Offices inside people, participations inside meetings, mentions inside articles."""
    things = {
        one["id"]: one for one in json.loads(exported(output, "jsonld", tmp_path).read_text())["@graph"]
    }
    shoigu = things["person/sergei-shoigu"]
    assert shoigu["type"][0] == "Person"
    assert shoigu["tenures"][0]["validFrom"] == "2012-11-06"
    assert shoigu["links"][0]["linkTo"] == "wd:Q32024"
    meeting = things["meeting/2024-04-26-dong-jun-sergei-shoigu"]
    assert [part["actor"]["label"] for part in meeting["participations"]] == ["Dong Jun", "Sergei Shoigu"]
    assert {one["inArticle"]["id"] for one in meeting["accounts"]} == {"article/paper", "article/wire"}
    assert {one["exact"] for one in things["article/wire"]["mentions"]} >= {"Sergei Shoigu", "Dong Jun"}
    statement = things["statement/wire-s1"]
    assert statement["speaker"] == {"id": "person/sergei-shoigu", "label": "Sergei Shoigu"}
    assert not {kind.split("/")[0] for kind in things} & {"tenure", "participation", "account", "link"}


def test_json_ld_needs_no_other_document(output: Path, tmp_path: Path) -> None:
    document = json.loads(exported(output, "jsonld", tmp_path).read_text(encoding="utf-8"))
    assert document["@context"] == {**context_document(), "@base": "https://w3id.org/attested/id/"}


def test_the_context_names_every_term_of_the_ontology() -> None:
    """And no other of ours."""
    definitions = [one if isinstance(one, dict) else {"@id": one} for one in context_document().values()]
    named = {str(one.get("@id")) for one in definitions}
    owl = att.PREFIXES["owl"]
    kinds = {NamedNode(f"{owl}{kind}") for kind in ("Class", "ObjectProperty", "DatatypeProperty")}
    ontology = parse(path=resource("ontology") / "attested.ttl", format=RdfFormat.TURTLE)
    terms = {
        quad.subject.value
        for quad in ontology
        if quad.object in kinds and isinstance(quad.subject, NamedNode)
    }
    assert {name for name in named if name.startswith("att:")} == {
        f"att:{term.removeprefix(att.ATT)}" for term in terms if term.startswith(att.ATT)
    }


@pytest.mark.parametrize("format", [format for format in FORMATS if format != "csv"])
def test_the_same_graph_gives_the_same_bytes(output: Path, format: str, tmp_path: Path) -> None:
    first, second = (tmp_path / name for name in ("first", "second"))
    for path in (first, second):
        export_graph(output, format, path, gzip=True)
    assert first.read_bytes() == second.read_bytes()


def test_nothing_of_the_base_is_fixed(tmp_path: Path) -> None:
    """A graph under a base of one's own is framed under it."""
    base = "https://news.example/graph/"
    folder = written(tmp_path / "out", _of_base(base))
    path = exported(folder, "jsonld", tmp_path)
    assert triples(path, RdfFormat.JSON_LD) == triples(folder / "graph.ttl", RdfFormat.TURTLE)
    assert json.loads(path.read_text())["@graph"][1]["id"] == "person/x"


def _of_base(base: str) -> Iterator[Quad]:
    """A dataset that says what its base is, with one person."""
    graph, dataset = NamedNode(f"{base}graph/description"), NamedNode(f"{base}dataset")
    yield Quad(dataset, NamedNode(att.PREFIXES["void"] + "uriSpace"), Literal(base), graph)
    yield Quad(NamedNode(f"{base}person/x"), att.A, att.Person, graph)
