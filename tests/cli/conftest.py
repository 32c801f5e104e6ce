"""Runs commands as a user would."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main


@pytest.fixture
def kg() -> Callable[..., Result]:
    """A function that runs ``kg`` with some arguments and gives its result."""

    def run(*arguments: str | Path, input: str | None = None) -> Result:
        """Run one command."""
        return CliRunner().invoke(main, [str(argument) for argument in arguments], input=input)

    return run


@pytest.fixture(scope="session")
def samples() -> Path:
    """The articles that come with the project."""
    return Path(__file__).parents[2] / "samples"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """The output folder of the sample articles."""
    output = tmp_path_factory.mktemp("output")
    result = CliRunner().invoke(main, ["build", str(samples), "-o", str(output)])
    assert result.exit_code == 0, result.output
    return output
