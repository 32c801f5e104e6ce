"""kg lexicon: what is known beforehand, with your own entries, or compiled afresh."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from kg.cli.known import known_blocks
from kg.errors import LexiconError
from kg.lexicon import EMBEDDED, Lexicon, load_lexicon
from kg.lexicon.compile import compile_lexicon
from kg.lexicon.own import add_entries
from kg.lexicon.store import LexiconFile
from kg.lexicon.update import update_lexicon

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_TARGET = click.Path(dir_okay=False, path_type=Path)


@click.group()
def lexicon() -> None:
    """People, offices, bodies, countries and places known beforehand.

    A lexicon of your own lies over the embedded one where KG_LEXICON names it.
    """


@lexicon.command()
@click.argument("table", metavar="FILE.csv", type=_FILE)
@click.option("-o", "--output", type=_TARGET, default=Path("lexicon.sqlite"), show_default=True,
              help="Your lexicon; what it already holds stays.")  # fmt: skip
def add(table: Path, output: Path) -> None:
    """Add your own entries.

    Columns: kind (person, organization, place), name, aliases, qid, country, gender, born, type, title,
    start, end. Only kind and name are needed; several aliases are separated by |.
    """
    number = add_entries(table, output, load_lexicon())
    click.echo(f"{number} entries added to {output}; to use it: export KG_LEXICON={output}")


@lexicon.command()
@click.option(
    "--endpoint", required=True, metavar="URL", help="A SPARQL endpoint with data as Wikidata has them."
)
@click.option(
    "-o",
    "--output",
    type=_TARGET,
    default=Path("lexicon.sqlite"),
    show_default=True,
    help="Your lexicon; your own entries in it stay.",
)
@click.option(
    "--since",
    type=click.IntRange(1, 9999),
    default=1990,
    show_default=True,
    metavar="YEAR",
    help="Leave out terms that ended before.",
)
@click.option(
    "--contact",
    default="",
    envvar="KG_CONTACT",
    metavar="ADDRESS",
    help="An e-mail or web address of yours, told to the endpoint.",
)
@click.option("--pause", type=click.FloatRange(0), default=1.0, show_default=True, metavar="SECONDS",
              help="Between requests.")  # fmt: skip
def update(endpoint: str, output: Path, since: int, contact: str, pause: float) -> None:
    """Ask an endpoint who holds which office since when, and for ministries.

    A run that was interrupted goes on where it ended: run it again.
    """
    found = update_lexicon(
        endpoint, output, Lexicon((LexiconFile(EMBEDDED),)), today=date.today(), since=since, contact=contact, pause=pause,
        watch=lambda what: click.echo(what, err=True),
    )  # fmt: skip
    told = ", ".join(f"{number} {what}" for what, number in found.items())
    click.echo(f"{told} in {output}; to use it: export KG_LEXICON={output}")


@lexicon.command(name="compile")
@click.argument("folder", metavar="FOLDER", type=_FOLDER)
@click.option("-o", "--output", type=_TARGET, default=Path("lexicon.sqlite"), show_default=True,
              help="The file to write.")  # fmt: skip
@click.option("--forenames", type=_FILE, metavar="FILE.csv", help="Common forenames: Gender, Romanized Name.")
def compile_(folder: Path, output: Path, forenames: Path | None) -> None:
    """Compile tables of facts (countries.tsv, people.tsv, ...) into a lexicon."""
    rows = compile_lexicon(folder, output, forenames=forenames)
    click.echo(f"{output}: " + ", ".join(f"{number} {table}" for table, number in rows.items()))


@lexicon.command()
@click.argument("name")
def show(name: str) -> None:
    """Print what is known under a name."""
    blocks = known_blocks(load_lexicon(), name)
    if not blocks:
        raise LexiconError(f"{name!r} is not in the lexicon; to add it: kg lexicon add --help")
    click.echo("\n\n".join(blocks))
