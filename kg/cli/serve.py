"""kg serve: a SPARQL endpoint and an explorer over an output folder, in one process on this machine."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("output", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=8080, show_default=True, help="The port to listen at."
)
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    default=2,
    show_default=True,
    help="How many queries are answered at once.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True),
    default=30.0,
    show_default=True,
    help="Seconds that a query may take.",
)
def serve(output: Path, host: str, port: int, workers: int, timeout: float) -> None:
    """Serve the graph of an output folder, read-only.

    \b
    kg serve output                     then open http://127.0.0.1:8080/
    kg serve output --port 9000 --timeout 5
    curl 'http://127.0.0.1:8080/sparql' --data-urlencode 'query=SELECT * { ?s a att:Meeting }'
    """
    from kg.serve import serve_graph

    def ready(address: str) -> None:
        """Say so once the port is ours."""
        click.echo(f"serving {output} at {address} (SPARQL at /sparql); stop it with Ctrl-C", err=True)

    serve_graph(output, host=host, port=port, workers=workers, timeout=timeout, ready=ready)
