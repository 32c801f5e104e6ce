"""The store that is served follows the graph, and is built only when the graph has changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from dataset import all_quads, article_quads
from output_folder import written

from kg.serve import store
from kg.serve.keeping import kept
from kg.serve.store import open_store, prepare_store


def size(output: Path) -> int:
    """The quads that are served, those of the default graph included."""
    return len(open_store(prepare_store(output)))


@pytest.fixture
def no_building(monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that is there must do."""

    def refuse(*arguments: object) -> None:
        raise AssertionError("built again")

    monkeypatch.setattr(store, "_build", refuse)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    folder = written(tmp_path, all_quads())
    prepare_store(folder)
    return folder


def test_a_changed_graph_is_built_again(output: Path) -> None:
    before = size(output)
    written(output, article_quads()[0])
    assert size(output) < before


def test_a_graph_as_it_was_is_not(output: Path, no_building: None) -> None:
    prepare_store(output)


def test_nor_is_one_that_was_only_written_anew(output: Path, no_building: None) -> None:
    os.utime(output / "graph.nq", (1, 1))
    prepare_store(output)


def test_half_a_store_is_none(output: Path) -> None:
    folder = prepare_store(output).parent
    (folder / "age").unlink()
    (folder / "data" / "CURRENT").unlink()
    assert size(output) > 0


def test_a_store_of_another_version_is_none(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = prepare_store(output)
    monkeypatch.setattr(store, "version", lambda name: "99")
    assert prepare_store(output) != before


def test_a_store_that_is_served_outlives_a_rebuild_and_goes_when_it_is_let_go(output: Path) -> None:
    served = prepare_store(output)
    with kept(served.parent):
        written(output, article_quads()[0])
        assert size(output) < len(open_store(served))
    prepare_store(output)
    assert [path.name for path in (output / ".store").iterdir()] == [prepare_store(output).parent.name]
