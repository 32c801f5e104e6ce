"""The commands explain themselves and never show a traceback."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version

import pytest
from click.testing import Result

from kg.cli.group import NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_command_has_help(kg: Callable[..., Result], name: str) -> None:
    """With an example that begins with its name."""
    result = kg(name, "--help")
    assert result.exit_code == 0
    assert "Usage" in result.stdout


def test_version_is_the_package_version(kg: Callable[..., Result]) -> None:
    """One place says it."""
    assert kg("--version").stdout.strip().endswith(version("attested-kg"))


def test_the_model_card_tells_the_licence(kg: Callable[..., Result]) -> None:
    """The model has its own."""
    assert "CC BY-SA" in kg("model", "card").stdout


def test_surprises_become_one_line(kg: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw is told with its kind, and where to find the rest."""

    def fail(_: str) -> str:
        raise RuntimeError("of all things")

    monkeypatch.setattr("kg.cli.query.query_text", fail)
    result = kg("query", "output", "x")
    assert result.exit_code == 1
    assert "unexpected RuntimeError: of all things" in result.stderr
    assert "KG_DEBUG=1" in result.stderr
