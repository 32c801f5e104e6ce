"""kg model: what the embedded pipeline is, was trained on, and can do."""

from __future__ import annotations

import sys

import click
from rich.console import Console
from rich.markdown import Markdown

from kg.resources import resource


@click.group()
def model() -> None:
    """About the embedded English pipeline."""


@model.command()
def card() -> None:
    """Print its model card: licence, training data, figures."""
    text = (resource("models") / "en_attested" / "README.md").read_text(encoding="utf-8")
    if sys.stdout.isatty():
        Console().print(Markdown(text))
    else:
        click.echo(text, nl=False)
