"""One served graph for all tests of the server: the samples, built once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner
from starlette.testclient import TestClient

from kg.cli import main
from kg.serve.app import build_app
from kg.serve.store import prepare_store

SAMPLES = Path(__file__).resolve().parents[2] / "samples"


@pytest.fixture(scope="session")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("served")
    result = CliRunner().invoke(main, ["build", str(SAMPLES), "-o", str(folder)])
    assert result.exit_code == 0, result.output
    return folder


@pytest.fixture(scope="session")
def client(output: Path) -> Iterator[TestClient]:
    with TestClient(
        build_app(prepare_store(output), workers=1, timeout=5.0), base_url="http://127.0.0.1"
    ) as client:
        yield client
