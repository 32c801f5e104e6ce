"""Any quads without blank nodes come back from every format, and the bytes do not depend on their order."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from pyoxigraph import CanonicalizationAlgorithm, Literal, NamedNode, Quad, RdfFormat, parse
from pyoxigraph import Dataset as OxiDataset

from kg.errors import StoreError
from kg.write import Dataset, write_dataset, write_report
from kg.write.check import check_formats

XSD = "http://www.w3.org/2001/XMLSchema#"
PREFIXES = {"ex": "https://example.org/", "person": "https://example.org/person/", "xsd": XSD}
A = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
VALUES: list[NamedNode | Literal] = [
    NamedNode("https://example.org/person/ann"),
    NamedNode("https://example.org/person/a/b"),
    NamedNode("https://example.org/person/dot."),
    NamedNode("https://example.org/article/1#char=0,3"),
    NamedNode("https://example.org/person/caf%C3%A9"),
    Literal('She said: “Yes”\n\t"No" \\ \u0001 \U0001f600'),
    Literal("a trap ^^<https://example.org/person/ann>"),
    Literal('"a trap"^^<x>'),
    Literal("oui", language="fr"),
    Literal("2024-05-31", datatype=NamedNode(f"{XSD}date")),
    Literal("0.9", datatype=NamedNode(f"{XSD}decimal")),
    Literal("1", datatype=NamedNode(f"{XSD}decimal")),
    *(
        Literal(number, datatype=NamedNode(f"{XSD}integer"))
        for number in ("042", "-7", "-0", "+1", "0", "1.0")
    ),
    *(Literal(number, datatype=NamedNode(f"{XSD}decimal")) for number in ("-0.5", "0.50", ".5", "0.0000001")),
    Literal("2024-05-31T10:00:00Z", datatype=NamedNode(f"{XSD}dateTime")),
    Literal(7),
    Literal(True),
]
SUBJECTS = [NamedNode(f"https://example.org/person/{name}") for name in ("ann", "bo", "bo-2")]
GRAPHS = [NamedNode(f"https://example.org/graph/{name}") for name in "ab"]
QUADS = [
    Quad(subject, predicate, value, graph)
    for subject in SUBJECTS
    for predicate in (A, NamedNode("https://example.org/says"))
    for value in VALUES
    for graph in GRAPHS
]


def written(quads: list[Quad], folder: Path) -> Dataset:
    """The three files of some quads."""
    dataset = Dataset()
    for quad in quads:
        dataset.add([quad])
    folder.mkdir(exist_ok=True)
    write_dataset(dataset, folder, PREFIXES)
    return dataset


def test_every_format_comes_back_whole(tmp_path: Path) -> None:
    """Quads from N-Quads and TriG, triples from Turtle."""
    written(QUADS, tmp_path)
    for name, format in (("graph.nq", RdfFormat.N_QUADS), ("graph.trig", RdfFormat.TRIG)):
        assert set(parse(path=tmp_path / name, format=format)) == set(QUADS)
    triples = {quad.triple for quad in parse(path=tmp_path / "graph.ttl", format=RdfFormat.TURTLE)}
    assert triples == {quad.triple for quad in QUADS}


def test_bytes_do_not_depend_on_the_order(tmp_path: Path) -> None:
    """A shuffle changes nothing."""
    written(QUADS, tmp_path / "a")
    written(random.Random(7).sample(QUADS, len(QUADS)), tmp_path / "b")
    for name in ("graph.nq", "graph.trig", "graph.ttl"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


def test_nquads_are_their_own_canonical_form(tmp_path: Path) -> None:
    """What RDFC-1.0 gives, line by line, and the digest is of these lines."""
    dataset = written(QUADS, tmp_path)
    reference = OxiDataset(QUADS)
    reference.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
    lines = sorted(f"{quad} ." for quad in reference)
    assert (tmp_path / "graph.nq").read_text(encoding="utf-8").split("\n")[:-1] == lines
    assert dataset.digest()[1] == len(dataset) == len(QUADS)


def test_turtle_is_pleasant_to_read(tmp_path: Path) -> None:
    """Types first, prefixes where no escape is needed, numbers bare."""
    written(QUADS[: len(VALUES) * 4], tmp_path)
    text = (tmp_path / "graph.ttl").read_text(encoding="utf-8")
    assert "\nperson:ann a " in text
    assert " 0.9" in text
    assert '"1"^^xsd:decimal' in text
    assert "<https://example.org/person/a/b>" in text
    assert "\\/" not in text


@pytest.mark.parametrize("name", ["graph.trig", "graph.ttl"])
@pytest.mark.parametrize("damage", ["<https://x.org/s> <https://x.org/p> 1 .\n", "broken"])
def test_a_file_that_says_something_else_is_caught(tmp_path: Path, name: str, damage: str) -> None:
    """Before anyone sees it."""
    written(QUADS[:9], tmp_path)
    with (tmp_path / name).open("a") as file:
        file.write(damage)
    with pytest.raises(StoreError, match="nothing was published"):
        check_formats(tmp_path)


def test_what_rdflib_reads_otherwise_is_caught(tmp_path: Path) -> None:
    """Two parsers read TriG: a bare 042 is two things to them, though Oxigraph finds all files alike."""
    quad = Quad(SUBJECTS[0], A, Literal("042", datatype=NamedNode(f"{XSD}integer")), GRAPHS[0])
    written([quad], tmp_path)
    trig = tmp_path / "graph.trig"
    trig.write_text(trig.read_text().replace('"042"^^xsd:integer', "042"))
    assert set(parse(path=trig, format=RdfFormat.TRIG)) == {quad}
    with pytest.raises(StoreError, match="two parsers"):
        check_formats(tmp_path)


def test_reports_are_turtle(tmp_path: Path) -> None:
    """In a stable order as well."""
    write_report(reversed(QUADS), tmp_path, PREFIXES)
    assert len(list(parse(path=tmp_path / "report.ttl", format=RdfFormat.TURTLE))) == len(QUADS) / len(GRAPHS)
