"""kg validate tells whether a graph conforms, by our shapes or a user's."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from rdflib import Graph
from rdflib.namespace import RDF, SH

SHAPE = """@prefix att: <https://w3id.org/attested/def#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
[] a sh:NodeShape ; sh:targetClass att:Person ;
    sh:property [ sh:path att:shoeSize ; sh:minCount 1 ; sh:message "No shoe size." ] .
"""


@pytest.fixture
def shapes(tmp_path: Path) -> Path:
    """Shapes that no graph of ours keeps."""
    path = tmp_path / "shapes.ttl"
    path.write_text(SHAPE)
    return path


@pytest.mark.parametrize("engine", [[], ["--reference"]])
def test_what_build_publishes_conforms(kg: Callable[..., Result], built: Path, engine: list[str]) -> None:
    """By both engines."""
    result = kg("validate", built, *engine)
    assert result.exit_code == 0
    assert "conforms: 0 violations" in result.stdout


def test_a_broken_graph_is_found(kg: Callable[..., Result], built: Path, tmp_path: Path) -> None:
    """Exit code 1 when a span says other words than its article."""
    lines = (built / "graph.nq").read_text(encoding="utf-8").splitlines()
    exact = next(line for line in lines if "#exact>" in line)
    broken = exact.split('"')[0] + '"These are not the words"' + exact.rsplit('"', 1)[1]
    (tmp_path / "graph.nq").write_text("\n".join([*lines, broken]) + "\n", encoding="utf-8")
    assert kg("validate", tmp_path).exit_code == 1


@pytest.mark.parametrize("style", ["table", "turtle", "json"])
def test_own_shapes_are_reported_in_every_format(
    kg: Callable[..., Result], built: Path, shapes: Path, style: str
) -> None:
    """Exit code 1, and the message of the shape."""
    result = kg("validate", built, "--shapes", shapes, "--format", style)
    assert result.exit_code == 1
    assert "shoe size" in result.stdout


def test_json_and_turtle_are_machine_readable(kg: Callable[..., Result], built: Path, shapes: Path) -> None:
    """They name as many results as each other."""
    found = json.loads(kg("validate", built, "--shapes", shapes, "--format", "json").stdout)
    graph = Graph().parse(data=kg("validate", built, "--shapes", shapes, "--format", "turtle").stdout)
    assert len(found["results"]) == len(set(graph.subjects(RDF.type, SH.ValidationResult)))
    assert found["conforms"] is False


def test_graphs_of_others_are_reported_too(kg: Callable[..., Result], tmp_path: Path) -> None:
    """Nodes without a name, and literals of several lines."""
    (tmp_path / "shapes.ttl").write_text(SHAPE.replace("sh:minCount 1", "sh:maxLength 3"))
    (tmp_path / "graph.ttl").write_text(
        SHAPE.partition("\n")[0] + '[] a att:Person ; att:shoeSize "a\\nb c" .'
    )
    result = kg("validate", tmp_path / "graph.ttl", "--shapes", tmp_path / "shapes.ttl", "--format", "turtle")
    assert '"a\\nb c"' in result.stdout


@pytest.mark.parametrize("text", ["<a", "Dear reader,", "%PDF-1.7 \xff", SHAPE.replace("1", '"one"')])
def test_shapes_that_are_none_are_told(
    kg: Callable[..., Result], built: Path, tmp_path: Path, text: str
) -> None:
    (tmp_path / "shapes.ttl").write_text(text, encoding="latin-1")
    result = kg("validate", built, "--shapes", tmp_path / "shapes.ttl")
    assert result.exit_code == 1
    assert "shapes" in result.stderr
    assert "b'" not in result.stderr
    assert "unexpected" not in result.stderr
