"""The pages on stores and questions say what is so."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest
from rdflib.plugins.sparql import prepareQuery

from kg.cli import main
from kg.cli.questions import asked, questions

DOCS = Path(__file__).parents[2] / "docs"
STORES, QUERIES = ((DOCS / name).read_text(encoding="utf-8") for name in ("stores.md", "queries.md"))


def commands() -> list[list[str]]:
    """Every kg command of the page on stores, in words."""
    blocks = re.findall(r"```sh\n(.*?)```", STORES, re.DOTALL)
    lines = [
        shlex.split(line, comments=True) for text in blocks for line in text.splitlines() if line[:3] == "kg "
    ]
    return [words[1:] for words in lines]


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_commands_are_understood(words: list[str]) -> None:
    command = main.get_command(click.Context(main), words[0])
    assert command
    assert command.make_context(words[0], words[1:], resilient_parsing=True)


def test_every_question_is_listed_in_its_words() -> None:
    listed = dict(re.findall(r"^\| `([\w-]+)` \| (.+) \|$", QUERIES, re.MULTILINE))
    assert listed == {name: asked(path) for name, path in questions().items()}


@pytest.mark.parametrize("query", re.findall(r"```sparql\n(.*?)```", QUERIES, re.DOTALL))
def test_queries_of_the_page_parse(query: str) -> None:
    assert prepareQuery(query)
