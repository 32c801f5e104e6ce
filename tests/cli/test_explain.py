"""kg explain says why a node is one node, in each article's words."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli import main

GRAPH = """
<https://example.org/id/dataset> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> <g:d> .
<https://example.org/id/dataset> <http://rdfs.org/ns/void#uriSpace> "https://example.org/id/" <g:d> .
<https://example.org/id/person/x> <http://www.w3.org/2000/01/rdf-schema#label> "Xenia Example" <g:e> .
<https://example.org/id/person/x> <https://w3id.org/attested/def#because> "one spelling of one name" <g:e> .
<https://example.org/id/person/x> <https://w3id.org/attested/def#against> "not Xenia Other: held another office" <g:e> .
<https://example.org/id/tenure/t> <https://w3id.org/attested/def#holder> <https://example.org/id/person/x> <g:e> .
<https://example.org/id/tenure/t> <http://www.w3.org/2000/01/rdf-schema#label> "Xenia Example, mayor" <g:e> .
<https://example.org/id/tenure/t> <https://w3id.org/attested/def#conflict> "Yves Example held it on that day" <g:e> .
<https://example.org/id/article/a> <http://purl.org/dc/terms/identifier> "a" <g:a> .
<https://example.org/id/article/a#char=0,5> <https://w3id.org/attested/def#refersTo> <https://example.org/id/person/x> <g:a> .
<https://example.org/id/article/a#char=0,5> <https://w3id.org/attested/def#inArticle> <https://example.org/id/article/a> <g:a> .
<https://example.org/id/article/a#char=0,5> <https://w3id.org/attested/def#exact> "Xenia" <g:a> .
<https://example.org/id/article/a#char=0,5> <https://w3id.org/attested/def#start> "0"^^<http://www.w3.org/2001/XMLSchema#integer> <g:a> .
<https://example.org/id/article/a#char=0,5> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/attested/def#Mention> <g:a> .
<https://example.org/id/person/z1> <http://www.w3.org/2000/01/rdf-schema#label> "Zoe Example" <g:e> .
<https://example.org/id/person/z2> <http://www.w3.org/2004/02/skos/core#altLabel> "Zoe Example" <g:e> .
"""


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    (tmp_path / "graph.nq").write_text(GRAPH.strip() + "\n", encoding="utf-8")
    return tmp_path


def test_reasons_and_words_are_shown_and_a_stranger_is_told(graph: Path) -> None:
    shown = CliRunner().invoke(main, ["explain", str(graph), "person/x"])
    assert shown.exit_code == 0, shown.output
    for words in (
        "Xenia Example",
        "one spelling of one name",
        "“Xenia”",
        "decided against not Xenia Other",
        "Xenia Example, mayor",
        "disagreement Yves Example held it",
    ):
        assert words in " ".join(shown.output.split())
    assert CliRunner().invoke(main, ["explain", str(graph), "person/y"]).exit_code == 1


@pytest.mark.parametrize(
    "given",
    ["person:x", "https://example.org/id/person/x", "<https://example.org/id/person/x>", "xenia example"],
)
def test_a_thing_may_be_named_in_several_ways(graph: Path, given: str) -> None:
    shown = CliRunner().invoke(main, ["explain", str(graph), given])
    assert shown.output.startswith("https://example.org/id/person/x\n"), shown.output


def test_a_name_of_several_suggests_their_iris(graph: Path) -> None:
    told = CliRunner().invoke(main, ["explain", str(graph), "Zoe Example"])
    assert told.exit_code == 1
    assert "https://example.org/id/person/z1, https://example.org/id/person/z2" in told.output


def test_a_mention_shows_its_words_and_whom_it_stands_for(graph: Path) -> None:
    shown = CliRunner().invoke(main, ["explain", str(graph), "article/a#char=0,5"])
    assert "stands for       https://example.org/id/person/x" in shown.output
    assert "“Xenia”" in shown.output
