"""Quads as an output folder, written without reading an article."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import Quad

from kg import vocabulary as att
from kg.triplify import instance_prefixes, superclass_graph
from kg.write import Dataset, write_dataset


def written(folder: Path, quads: Iterable[Quad]) -> Path:
    """An output folder with these quads and the types above theirs."""
    dataset, quads = Dataset(), list(quads)
    dataset.add(quads)
    dataset.add(superclass_graph(quads))
    folder.mkdir(parents=True, exist_ok=True)
    write_dataset(dataset, folder, {**att.PREFIXES, **instance_prefixes()})
    return folder
