"""kg export: an output folder in the formats of other tools."""

from __future__ import annotations

from pathlib import Path

import click

from kg.export import FORMATS, export_graph


@click.command()
@click.argument("output", type=click.Path(path_type=Path))
@click.option("--format", "style", type=click.Choice(FORMATS), help="What to write.")
@click.option("--quickstatements", is_flag=True, help="Offices with their days, for Wikidata.")
@click.option("--sssom", is_flag=True, help="The links to Wikidata, as a table of mappings.")
@click.option("-o", "target", type=click.Path(path_type=Path), metavar="FILE|FOLDER",
              help="Where to; a folder for csv. Without it, to the standard output.")  # fmt: skip
@click.option("--gzip", is_flag=True, help="Compress what is written.")
def export(
    output: Path, style: str | None, quickstatements: bool, sssom: bool, target: Path | None, gzip: bool
) -> None:
    """Write the graph of an output folder in another format.

    turtle, jsonld, rdfxml and rdf12 (Turtle with RDF 1.2 annotations) hold every triple once; trig and
    nquads every named graph; csv is a folder of tables; graphml is the network of who met whom.

    \b
    kg export output --format jsonld -o graph.jsonld
    kg export output --format csv -o tables
    kg export output --format nquads --gzip -o graph.nq.gz
    kg export output --quickstatements
    """
    flags = {"quickstatements": quickstatements, "sssom": sssom}
    asked = [name for name, given in flags.items() if given] + ([style] if style else [])
    if len(set(asked)) != 1:
        raise click.UsageError("name one format with --format, or --quickstatements, or --sssom")
    export_graph(output, asked[0], target, gzip=gzip)
    if target:
        click.echo(f"{asked[0]} written to {target}", err=True)
