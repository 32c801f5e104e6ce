"""Files appear whole and all together, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import StoreError
from kg.write import publish_files, scratch_folder


def test_files_move_at_the_end(tmp_path: Path) -> None:
    """Until then the old ones stand; what this run did not write goes away, strangers stay."""
    for name in ("graph.nq", "rejected.jsonl", "README.md"):
        (tmp_path / name).write_text("old")
    with scratch_folder(tmp_path) as folder:
        (folder / "graph.nq").write_text("new")
        assert (tmp_path / "graph.nq").read_text() == "old"
        publish_files(folder, tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        "graph.nq": "new",
        "README.md": "old",
    }


def write_and_fail(output: Path) -> None:
    """A run that ends badly."""
    with scratch_folder(output) as folder:
        (folder / "graph.nq").write_text("new")
        raise RuntimeError


def test_a_failed_run_leaves_no_trace(tmp_path: Path) -> None:
    """The old graph is still there, and nothing else."""
    (tmp_path / "graph.nq").write_text("old")
    with pytest.raises(RuntimeError):
        write_and_fail(tmp_path)
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {"graph.nq": "old"}


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """With the remedy."""
    (tmp_path / "file").touch()
    with (
        pytest.raises(StoreError, match="name another folder with -o"),
        scratch_folder(tmp_path / "file" / "out"),
    ):
        pass
