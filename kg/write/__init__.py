"""Graph, report and records -> files that appear whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from pyoxigraph import Quad

from kg.records import Reading
from kg.write.atomic import REFUSED, publish_files, scratch_folder, set_aside
from kg.write.check import check_formats
from kg.write.dataset import Dataset
from kg.write.nquads import write_nquads
from kg.write.records import record_line, rejected_line
from kg.write.summary import Findings, summary
from kg.write.tables import reading_tables
from kg.write.trig import write_trig
from kg.write.turtle import write_turtle

__all__ = [
    "REFUSED", "Dataset", "Findings", "publish_files", "reading_tables", "record_line", "scratch_folder",
    "set_aside", "write_dataset", "write_rejected", "write_report", "write_summary",
]  # fmt: skip


def write_dataset(dataset: Dataset, folder: Path, prefixes: Mapping[str, str]) -> None:
    """The graph in three formats, read back and compared before anyone sees them."""
    write_nquads(dataset.lines(), folder / "graph.nq")
    write_trig(dataset.lines_by_graph(), folder / "graph.trig", prefixes)
    write_turtle(dataset.triples(), folder / "graph.ttl", prefixes)
    check_formats(folder)


def write_report(quads: Iterable[Quad], folder: Path, prefixes: Mapping[str, str]) -> None:
    """The SHACL report."""
    write_turtle(sorted({str(quad.triple) for quad in quads}), folder / "report.ttl", prefixes)


def write_rejected(rejected: Iterable[tuple[Reading, Sequence[str]]], folder: Path) -> None:
    """The records that broke a shape, with what the shape says; no file where there are none."""
    lines = [rejected_line(reading, messages) for reading, messages in rejected]
    if lines:
        _write(folder / "rejected.jsonl", "".join(f"{line}\n" for line in sorted(lines)))


def write_summary(findings: Findings, folder: Path) -> None:
    """The page for people."""
    _write(folder / "summary.md", summary(findings))


def _write(path: Path, text: str) -> None:
    """A text with the same line ends everywhere."""
    path.write_text(text, encoding="utf-8", newline="\n")
