"""A graph that breaks a shape as a whole never takes the place of one that was published."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.lexicon.compile import write_lexicon
from kg.lexicon.compile.rows import Compiled
from kg.pipeline import reading

NEWS = "published: 2024-03-08\n\nAustrian Foreign Minister Alexander Schallenberg met his Polish counterpart in {} on Friday.\n"
GRAPHS = ("graph.nq", "graph.trig", "graph.ttl", "report.ttl", "summary.md")

Build = Callable[..., Result]


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Build]:
    """A build of one article, with a lexicon that has a town in no country of this world."""
    compiled = Compiled()
    compiled.add("place", ("town", None, "Zedville", None, "city", "Atlantis"))
    compiled.name_bodies("place", "town", ["Zedville"])
    write_lexicon(compiled, tmp_path / "mine.sqlite")
    monkeypatch.setenv("KG_LEXICON", str(tmp_path / "mine.sqlite"))
    reading._lexicon.cache_clear()

    def run(town: str, *options: str) -> Result:
        """Build with the meeting in a town."""
        (tmp_path / "news.txt").write_text(NEWS.format(town), encoding="utf-8")
        arguments = ["build", str(tmp_path / "news.txt"), "-o", str(tmp_path / "out"), *options]
        return CliRunner().invoke(main, arguments)

    yield run
    reading._lexicon.cache_clear()


def published(folder: Path) -> dict[str, bytes]:
    """What stands in an output folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_the_published_graph_stands(build: Build, tmp_path: Path) -> None:
    """The exit code and the last words say so; the refused graph and its report lie in a folder apart."""
    assert build("Vienna").exit_code == 0
    before = published(tmp_path / "out")
    result = build("Zedville")
    assert result.exit_code == 3
    assert "NOT published" in result.output
    assert published(tmp_path / "out") == before
    refused = published(tmp_path / "out" / "refused")
    assert set(refused) == set(GRAPHS)
    assert b"country:Atlantis" in refused["report.ttl"]


def test_a_first_graph_is_not_published_either(build: Build, tmp_path: Path) -> None:
    """Until one conforms, there is none; then what was refused goes away."""
    assert build("Zedville").exit_code == 3
    assert not published(tmp_path / "out")
    assert build("Vienna").exit_code == 0
    assert set(published(tmp_path / "out")) == set(GRAPHS)
    assert not (tmp_path / "out" / "refused").exists()


def test_it_can_be_asked_for(build: Build, tmp_path: Path) -> None:
    """Then it is published with its report, and the exit code still tells."""
    result = build("Zedville", "--allow-violations")
    assert result.exit_code == 1
    assert "BREAKS its shapes: see report.ttl" in result.output
    assert b"country:Atlantis" in published(tmp_path / "out")["graph.ttl"]
