"""The same articles give the same bytes, however they are read."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from kg.pipeline.run import run
from kg.pipeline.settings import Settings

KG = Path(sys.executable).parent / "kg"
FOLDER = Path(__file__).parents[2] / "samples"
SAMPLES = [
    str(FOLDER / name)
    for name in (
        "2022-05-13-austin-shoigu-call.txt",
        "2023-04-18-li-in-moscow.html",
        "2024-05-31-singapore-talks.txt",
        "2024-06-01-shangri-la.txt",
        "two-leaders.jsonl",
    )
]


def files(output: Path) -> dict[str, bytes]:
    """All files of an output folder."""
    return {path.name: path.read_bytes() for path in output.iterdir() if path.is_file()}


def built(output: Path, paths: list[str], seed: str = "0") -> dict[str, bytes]:
    """The files that one run, in a process of its own, gives."""
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    subprocess.run([KG, "build", *paths, "-o", output], env=environment, capture_output=True, check=True)
    return files(output)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files of a plain run."""
    return built(tmp_path_factory.mktemp("plain"), SAMPLES)


def test_order_and_hash_seed_do_not_matter(tmp_path: Path, expected: dict[str, bytes]) -> None:
    """The other way round, with other hashes."""
    assert built(tmp_path, SAMPLES[::-1], seed="4711") == expected


def test_number_of_workers_does_not_matter(tmp_path: Path, expected: dict[str, bytes]) -> None:
    """Two processes, handed one article after another."""
    run(SAMPLES, tmp_path, Settings(workers=2, batch=1))
    assert files(tmp_path) == expected


def test_one_article_more_changes_no_other_article_graph(tmp_path: Path, expected: dict[str, bytes]) -> None:
    """What only one article says stays byte for byte the same."""
    fewer = built(tmp_path, SAMPLES[1:])
    changed = set(fewer["graph.nq"].splitlines()) - set(expected["graph.nq"].splitlines())
    assert not [line for line in changed if b"/graph/article/" in line]


def test_the_hash_in_the_description_can_be_recomputed(expected: dict[str, bytes]) -> None:
    """It is the SHA-256 of the lines of graph.nq that do not belong to the description itself."""
    lines = expected["graph.nq"].splitlines(keepends=True)
    others = [line for line in lines if not line.endswith(b"/graph/description> .\n")]
    assert sha256(b"".join(others)).hexdigest().encode() in b"".join(set(lines) - set(others))
