"""A run names what it was done with, the same on every machine."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from kg.pipeline.tools import files_of_tools
from kg.resources import resource


def test_model_lexicon_and_shapes_are_named_without_their_place() -> None:
    files = files_of_tools(None)
    assert (
        files["shapes"]["actors.ttl"] == sha256((resource("shapes") / "actors.ttl").read_bytes()).hexdigest()
    )
    assert {"meta.json", "config.cfg"} <= set(files["model"])
    assert not any(name.startswith("/") for tool in files.values() for name in tool)


def test_a_lexicon_of_ones_own_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "mine.sqlite"
    own.write_bytes(b"any")
    monkeypatch.setenv("KG_LEXICON", str(own))
    assert files_of_tools(None)["lexicon"]["1 mine.sqlite"] == sha256(b"any").hexdigest()
