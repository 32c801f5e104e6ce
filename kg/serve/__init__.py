"""A graph served on this machine: SPARQL endpoint, dereferenceable IRIs, reconciliation, explorer."""

from __future__ import annotations

from pathlib import Path


def serve_graph(output: Path, *, host: str, port: int, workers: int, timeout: float) -> None:
    """Serve an output folder until interrupted; ``timeout`` is in seconds a query."""
    # Here, because each worker imports this package and should not wait for what it does not need.
    import uvicorn

    from kg.serve.app import build_app
    from kg.serve.store import prepare_store

    app = build_app(prepare_store(output), workers=workers, timeout=timeout)
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)
