"""The options that build, extract and inspect share."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])

paths = click.argument("paths", metavar="PATH...", nargs=-1, required=True)
metadata = click.option(
    "--metadata",
    type=click.Path(path_type=Path),
    metavar="FILE.csv",
    help="Columns id, published, publisher, url, title: for articles whose file does not say.",
)
workers = click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=os.cpu_count() or 1,
    show_default="one a core",
    help="Processes to read with; the result is the same for any number.",
)
model = click.option("--model", metavar="NAME|PATH", help="A spaCy pipeline instead of the embedded one.")
strict = click.option("--strict", is_flag=True, help="Stop at the first input that cannot be read.")


def reading(command: Command) -> Command:
    """All options on how articles are read."""
    for option in (strict, model, workers, metadata, paths):
        command = option(command)
    return command
