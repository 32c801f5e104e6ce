"""What the README shows is what the product does."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from pyoxigraph import RdfFormat, parse

from kg import vocabulary as att
from kg.cli import main
from kg.cli.group import NAMES
from kg.triplify import instance_prefixes

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PREFIXES = "".join(
    f"@prefix {name}: <{iri}> .\n" for name, iri in {**att.PREFIXES, **instance_prefixes()}.items()
)


def block(language: str) -> str:
    """The first block of a language."""
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
    assert found
    return found[1]


def commands() -> list[list[str]]:
    """Every kg command that the README gives, in words."""
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    lines = [shlex.split(line, comments=True) for text in blocks for line in text.splitlines()]
    return [words[1:] for words in lines if words[:1] == ["kg"]]


def test_the_sentence_becomes_the_turtle(tmp_path: Path) -> None:
    """Every triple on the first screen is in the graph of its article."""
    (tmp_path / "moscow.txt").write_text(block("text"), encoding="utf-8")
    result = CliRunner().invoke(main, ["build", str(tmp_path / "moscow.txt"), "-o", str(tmp_path / "out")])
    assert result.exit_code == 0, result.output
    shown = set(parse(PREFIXES + block("turtle"), format=RdfFormat.TURTLE))
    assert shown <= set(parse(path=tmp_path / "out" / "graph.ttl", format=RdfFormat.TURTLE))


def test_every_command_is_shown() -> None:
    """And none that does not exist."""
    assert {words[0] for words in commands()} == set(NAMES)


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_commands_are_understood(words: list[str]) -> None:
    """Names and options as the command line knows them."""
    command = main.get_command(click.Context(main), words[0])
    assert command
    assert command.make_context(words[0], words[1:], resilient_parsing=True)
    known = {name for parameter in command.params for name in parameter.opts}
    assert {word for word in words if word.startswith("-") and len(word) > 1} <= known


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#:]+)\)|(?<=\n)(scripts/\w+)", README))))
def test_everything_linked_is_there(target: tuple[str, str]) -> None:
    """Pages, licences and scripts."""
    assert (ROOT / (target[0] or target[1])).exists() or target[0].startswith("kg/")
