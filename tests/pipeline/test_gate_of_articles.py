"""What breaks a shape is not published, and never lost in silence."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from spacy.tokens import Doc

from kg.extract import extract_mentions
from kg.lexicon import Lexicon
from kg.pipeline.run import run
from kg.pipeline.settings import Settings
from kg.records import Article, Reading

GOOD = "VIENNA — Austrian Foreign Minister Alexander Schallenberg arrived in Rome on Friday, his office said."


def broken(article: Article, doc: Doc, lexicon: Lexicon) -> Reading:
    """A reading of "bad" that is surer than sure of its statements: no shape lets that pass."""
    reading = extract_mentions(article, doc, lexicon)
    if article.id != "bad":
        return reading
    return replace(reading, statements=tuple(replace(said, confidence=7.0) for said in reading.statements))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two articles, of which "bad" is misread."""
    for name in ("good", "bad"):
        (tmp_path / f"{name}.txt").write_text(GOOD, encoding="utf-8")
    monkeypatch.setattr("kg.pipeline.reading.extract_mentions", broken)
    return tmp_path


def test_the_rest_is_published_and_the_rejected_is_told(folder: Path) -> None:
    """Its records stand in rejected.jsonl with the words of the shape; the graph conforms without it."""
    outcome = run([str(folder)], folder / "out", Settings())
    assert list(outcome.rejected) == ["bad"]
    assert outcome.report.conforms
    assert not outcome.whole
    record = json.loads((folder / "out" / "rejected.jsonl").read_text(encoding="utf-8"))
    assert record["id"] == "bad"
    assert record["rejected"]
    graph = (folder / "out" / "graph.nq").read_text(encoding="utf-8")
    assert "article/good>" in graph
    assert "article/bad>" not in graph
