"""The command line: parse, call, print."""

import click


@click.group()
def main() -> None:
    """Read news on officials and their meetings into RDF that can be checked word by word."""
