"""A graph of any size in our shape: the samples' graph, its articles and what rests on them many times over.

People, bodies, offices and links are shared by all copies, as they are in a corpus; articles, mentions,
statements, meetings and accounts are each copy's own.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from kg import vocabulary as att
from kg.triplify import instance_prefixes
from kg.write import Dataset, write_dataset
from pyoxigraph import Quad, RdfFormat, parse

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
_OWN = re.compile(r"/id/(graph/article|article|account|meeting|participation|statement|group)/([^>#]+)")


def corpus(folder: Path, quads: int) -> int:
    """Write an output folder of about so many quads; the number that it has."""
    if not (folder / "graph.ttl").is_file():
        one = folder / "samples"
        subprocess.run([sys.executable, "-m", "kg", "build", str(SAMPLES), "-o", str(one)], check=True)
        _multiply(one / "graph.nq", folder, quads)
    with (folder / "graph.nq").open("rb") as lines:
        return sum(1 for _ in lines)


def _multiply(source: Path, folder: Path, quads: int) -> None:
    """Copies of a graph until there are so many quads."""
    lines = source.read_text(encoding="utf-8").splitlines()
    own = sum(bool(_OWN.search(line)) for line in lines)
    dataset = Dataset()
    for copy in range(-(-quads // own)):
        text = "\n".join(_OWN.sub(rf"/id/\1/\2-{copy}", line) for line in lines)
        dataset.add(quad for quad in parse(text, format=RdfFormat.N_QUADS) if isinstance(quad, Quad))
    write_dataset(dataset, folder, {**att.PREFIXES, **instance_prefixes()})
