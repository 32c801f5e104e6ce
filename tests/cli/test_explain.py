"""kg explain says why a node is one node, in each article's words."""

from __future__ import annotations

from pathlib import Path

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
"""


def test_reasons_and_words_are_shown_and_a_stranger_is_told(tmp_path: Path) -> None:
    (tmp_path / "graph.nq").write_text(GRAPH.strip() + "\n", encoding="utf-8")
    shown = CliRunner().invoke(main, ["explain", str(tmp_path), "person/x"])
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
    assert CliRunner().invoke(main, ["explain", str(tmp_path), "person/y"]).exit_code == 1
