"""The store that is served follows the graph, and is built only when the graph has changed."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from dataset import all_quads, article_quads
from output_folder import written

from kg.serve import store
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


def test_a_broken_stamp_is_no_store(output: Path) -> None:
    (output / ".store" / "stamp").write_text("half a line", encoding="utf-8")
    assert size(output) > 0
