"""kg build: from a folder of news to a validated graph."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
from pyoxigraph import NamedNode

from kg.cli import options
from kg.cli.progress import watched
from kg.link.table import links_for
from kg.pipeline.outcome import Outcome
from kg.pipeline.run import run
from kg.pipeline.settings import Settings
from kg.triplify import BASE
from kg.write import REFUSED


@click.command()
@options.reading
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), default=Path("output"),
              show_default=True, help="The folder to write to.")  # fmt: skip
@click.option("--base", default=BASE, show_default=True, metavar="IRI",
              callback=lambda *given: _iri(given[2]), help="What the names begin with.")  # fmt: skip
@click.option("--links", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE.csv",
              help="What kg link decided; without it, links.csv in the output folder.")  # fmt: skip
@click.option("--licence", metavar="IRI", callback=lambda *given: _licence(given[2]),
              help="What the dataset may be used under, stated in its description.")  # fmt: skip
@click.option("--allow-violations", is_flag=True, help="Publish the graph even if it breaks its shapes.")
@click.pass_context
def build(
    ctx: click.Context, /, paths: tuple[str, ...], output: Path, links: Path | None, **choices: Any
) -> None:
    """Read articles and write a validated graph.

    PATH is a file (.txt, .html, .jsonl, .jsonl.gz), a folder, or - for standard input.
    Writes graph.trig, graph.nq, graph.ttl, report.ttl, summary.md, and rejected.jsonl if need be. A graph that
    breaks its shapes as a whole is set aside in the folder "refused" (exit code 3); what was published stands.

    \b
    kg build articles/
    kg build a.txt b.html news.jsonl.gz -o output --metadata dates.csv
    curl -s https://example.org/news.jsonl | kg build - -o today
    """
    with watched() as watch:
        outcome = run(paths, output, Settings(watch=watch, links=links_for(output, links), **choices))
    click.echo(words_of(outcome, output))
    ctx.exit(3 if outcome.refused else 0 if outcome.whole else 1)


def _iri(base: str) -> str:
    """A base that names can be put behind."""
    # No "#" in it: the span of a text is the fragment of its article's name.
    if re.fullmatch(r"(https?://|urn:)[^\s#<>\"{}|^`\\]*[/:]", base):
        with suppress(ValueError):
            return NamedNode(base).value
    if re.fullmatch(r"(https?://|urn:)[^\s#<>\"{}|^`\\]+", base):
        raise click.BadParameter(f"{base!r} must end in / or : for names to follow: {base}/")
    raise click.BadParameter(f"{base!r} is no IRI to build on: give one like https://example.org/id/")


def _licence(iri: str | None) -> str | None:
    """The absolute IRI of a licence."""
    with suppress(ValueError):
        if iri is None or re.match(r"https?://|urn:", iri):
            return iri and NamedNode(iri).value
    wanted = "https://creativecommons.org/licenses/by/4.0/"
    raise click.BadParameter(f"{iri!r} is no IRI of a licence: give one like {wanted}")


def words_of(outcome: Outcome, output: Path) -> str:
    """What came of it, in two lines."""
    if not outcome.articles:
        return "No article could be read: nothing was written."
    found = outcome.resolution
    skipped = sum(item.fatal for item in outcome.skipped)
    counts = (
        (outcome.articles, "articles read"), (skipped, "skipped"), (len(outcome.rejected), "rejected"),
        (len(found.people), "people"), (len(found.meetings), "meetings"),
        (len(found.statements), "statements"), (outcome.quads, "quads"),
    )  # fmt: skip
    found_words = ", ".join(f"{count} {words}" for count, words in counts if count)
    if outcome.refused:
        return f"{found_words}; {_refusal(output)}"
    return (
        f"{found_words}; the graph {_verdict(outcome)}.\n"
        f"See {output / 'summary.md'}, or ask: kg query {output} who-met-whom"
    )


def _refusal(output: Path) -> str:
    """Where a graph that breaks its shapes is, and how to have it all the same."""
    aside = output / REFUSED
    return (
        f"the graph BREAKS its shapes and was NOT published: what {output} held before stands.\n"
        f"It is set aside in {aside}: see {aside / 'report.ttl'}. To publish it all the same: --allow-violations"
    )


def _verdict(outcome: Outcome) -> str:
    """What the shapes say of the graph."""
    if not outcome.report.conforms:
        return "BREAKS its shapes: see report.ttl"
    warnings = len(outcome.report.warnings)
    some = f", with {warnings} warning{'s' if warnings > 1 else ''}: see report.ttl" if warnings else ""
    return f"conforms to its shapes{some}"
