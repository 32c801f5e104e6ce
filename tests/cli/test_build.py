"""kg build ends with a validated graph, or says by name what it could not read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from pyoxigraph import RdfFormat, parse
from rdflib import Dataset, Graph

from kg.cli.build import words_of
from kg.pipeline.outcome import Outcome
from kg.validate import Report, Violation

NEWS = "VIENNA — Austrian Foreign Minister Alexander Schallenberg met his Polish counterpart on Friday.\n"


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def test_samples_give_all_files(built: Path) -> None:
    """Three formats, the report, the page for people, and nothing else."""
    assert files(built) == {"graph.nq", "graph.trig", "graph.ttl", "report.ttl", "summary.md"}


def test_both_parsers_read_every_file_alike(built: Path) -> None:
    """rdflib and Oxigraph find the same number of triples in each."""
    for name, kind in (("graph.ttl", RdfFormat.TURTLE), ("report.ttl", RdfFormat.TURTLE)):
        assert len(Graph().parse(built / name)) == len(set(parse(path=built / name, format=kind)))
    trig = Dataset()
    trig.parse(built / "graph.trig", format="trig")
    assert len(set(trig.quads())) == len(set(parse(path=built / "graph.nq", format=RdfFormat.N_QUADS)))


def test_summary_names_who_met_whom(built: Path) -> None:
    """A person who opens the page finds the meetings, with day and place."""
    page = (built / "summary.md").read_text(encoding="utf-8")
    assert "| 2023-04-18 | Li Shangfu, Sergei Shoigu | Moscow | in person | 1 |" in page
    assert "| 2022-05-13 | Lloyd Austin, Sergei Shoigu |" in page


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("empty.txt", b"", "empty"),
        ("photo.txt", b"\x89PNG\0\0", "binary"),
        ("lines.jsonl", b'{"text": \n', "line 1 is not JSON"),
        (
            "fr.txt",
            "Le ministre a rencontré son homologue à Vienne vendredi. ".encode() * 2,
            "not in English",
        ),
    ],
)
def test_bad_input_is_named_and_the_rest_published(
    kg: Callable[..., Result], tmp_path: Path, name: str, data: bytes, reason: str
) -> None:
    """Exit code 1, the file and the reason on stderr and in the summary, the other article in the graph."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(data)
    (tmp_path / "in" / "vienna.txt").write_text(NEWS, encoding="utf-8")
    result = kg("build", tmp_path / "in", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert f"{name}" in result.stderr
    assert reason in result.stderr
    assert reason in (tmp_path / "out" / "summary.md").read_text(encoding="utf-8")
    assert "Schallenberg" in (tmp_path / "out" / "graph.ttl").read_text(encoding="utf-8")


def test_no_article_leaves_the_old_graph_alone(kg: Callable[..., Result], tmp_path: Path) -> None:
    """Nothing is written over what an earlier run published."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "graph.nq").write_text("old")
    result = kg("build", tmp_path / "nowhere.txt", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "no such file" in result.stderr
    assert (tmp_path / "out" / "graph.nq").read_text() == "old"


def test_strict_stops_at_the_first_bad_input(
    kg: Callable[..., Result], tmp_path: Path, samples: Path
) -> None:
    """Nothing is published."""
    result = kg("build", tmp_path / "nowhere.txt", samples, "--strict", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "nowhere.txt" in result.stderr
    assert not (tmp_path / "out" / "graph.nq").exists()


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--model", "no_such_pipeline", "no_such_pipeline"),
        ("--metadata", "no.csv", "no.csv"),
        ("--base", "not an iri", "IRI"),
        ("--base", 'https://example.org/"/', "IRI"),
        ("--base", "https://example.org/ns#", "IRI"),
        ("--base", "https://example.org/news", "must end in / or :"),
        ("-o", "/dev/null/out", "/dev/null/out"),
    ],
)
def test_wrong_choices_are_explained(
    kg: Callable[..., Result], samples: Path, option: str, value: str, words: str
) -> None:
    """No traceback; the message names what was wrong."""
    result = kg("build", samples / "2022-11-22-siem-reap.txt", option, value)
    assert result.exit_code in (1, 2)
    assert words in result.stderr
    assert "Traceback" not in result.output


@pytest.mark.parametrize(
    ("severities", "words"),
    [
        ((), "the graph conforms to its shapes."),
        (("Warning",), "conforms to its shapes, with 1 warning: see report.ttl."),
        (("Warning", "Warning"), "conforms to its shapes, with 2 warnings: see report.ttl."),
        (("Warning", "Violation"), "BREAKS its shapes: see report.ttl."),
    ],
)
def test_the_last_words_tell_of_warnings(severities: tuple[str, ...], words: str) -> None:
    found = (Violation("s", str(number), None, None, "", kind, "") for number, kind in enumerate(severities))
    assert words in words_of(Outcome(articles=1, report=Report.of(found)), Path("output"))


def test_an_address_is_told_how_to_get_it(kg: Callable[..., Result], tmp_path: Path) -> None:
    result = kg("build", "https://example.org/a.html", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert "curl -sL 'https://example.org/a.html' | kg build -" in result.stderr


@pytest.mark.parametrize("licence", ["CC BY", "https://exa mple.org/", "licences/mine"])
def test_a_licence_is_an_iri(kg: Callable[..., Result], licence: str, tmp_path: Path) -> None:
    result = kg("build", "any.txt", "-o", str(tmp_path), "--licence", licence)
    assert result.exit_code == 2
    assert "is no IRI of a licence" in result.output
