"""kg inspect: one article in the terminal, everything that was read from it marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
from rich.console import Console

from kg.cli import options
from kg.cli.marks import legend, marked_text
from kg.errors import InputError
from kg.pipeline.reading import read_all
from kg.pipeline.settings import Settings
from kg.records import Reading
from kg.write import reading_tables


@click.command()
@click.argument("article")
@options.metadata
@options.model
def inspect(article: str, metadata: Path | None, model: str | None) -> None:
    """Show a text with people, organisations, meetings and statements marked, and their records.

    The number behind a mark is the record's; the records stand below the text.

    \b
    kg inspect article.txt
    kg inspect page.html --metadata dates.csv
    """
    console = Console(highlight=False)
    for item in read_all([article], Settings(workers=1, metadata=metadata, model=model)):
        if isinstance(item, Reading):
            _show(item, console)
        elif item.fatal:
            raise InputError(f"{item.source}: {item.reason}")


def _show(reading: Reading, console: Console) -> None:
    """The text, then the records."""
    article = reading.article
    facts: list[Any] = [article.title, article.publisher, article.published and article.published.isoformat()]
    console.rule(" · ".join([article.id, *filter(None, facts)]))
    console.print(legend())
    console.print(marked_text(reading), soft_wrap=False)
    for table in reading_tables(reading):
        console.print(table)
