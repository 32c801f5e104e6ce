"""The stories as an output folder, and real stores to load them into."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from dataset import all_quads
from output_folder import written
from running_stores import RunningStore, oxigraph, virtuoso

STARTERS = {"oxigraph": oxigraph, "virtuoso": virtuoso}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return written(tmp_path / "output", all_quads())


@pytest.fixture(scope="module", params=STARTERS)
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStore]:
    """Each store in turn."""
    place = tmp_path_factory.mktemp(request.param)
    with STARTERS[request.param](place) as running, pytest.MonkeyPatch.context() as patch:
        for name, value in running.environment.items():
            patch.setenv(name, value)
        yield running
