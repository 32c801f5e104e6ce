"""A graph of any size in our shape: the samples' graph, its articles and what rests on them many times over.

People, bodies, offices and links are shared by all copies, as they are in a corpus; articles, mentions,
statements, meetings and accounts are each copy's own.
"""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, parse

from kg import vocabulary as att
from kg.triplify import instance_prefixes
from kg.write import Dataset, write_dataset

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
_OWN = re.compile(r"/id/(graph/article|article|account|meeting|participation|statement|group)/([^>#]+)")


def corpus(folder: Path, quads: int) -> int:
    """Write an output folder of about so many quads; the number that it has."""
    if not (folder / "graph.ttl").is_file():
        one = folder / "samples"
        subprocess.run([program("kg"), "build", str(SAMPLES), "-o", str(one)], check=True)
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


def program(name: str) -> str:
    """A program that stands beside this Python."""
    return str(Path(sys.executable).parent / name)


@contextmanager
def serving(command: list[str], option: str) -> Iterator[str]:
    """The address of a server, from its first answer to its end; ``option`` names its port or address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    place = str(port) if option == "--port" else f"127.0.0.1:{port}"
    process = subprocess.Popen(
        [*command, option, place], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        _wait(process, port)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(60)


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    """Until somebody listens at a port."""
    while process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.01)
    raise RuntimeError("the server ended before it answered")
