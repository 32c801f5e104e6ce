"""The command line: parse, call, print."""

from __future__ import annotations

import click

from kg.cli.group import Commands


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="attested-kg", prog_name="kg")
def main() -> None:
    """Read news on officials and their meetings into RDF that can be checked word by word.

    \b
    kg build articles/ -o output      from a folder of news to a validated graph
    kg query output who-met-whom      ask it; kg query --list names the questions
    kg inspect article.txt            see what is read from one article, and where

    Exit codes: 0 all went well; 1 something could not be read or does not conform, and is named;
    2 the command was not understood; 3 the graph breaks its shapes and was not published (build).
    """
