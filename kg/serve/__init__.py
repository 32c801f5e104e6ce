"""A graph served on this machine: SPARQL endpoint, dereferenceable IRIs, reconciliation, explorer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def serve_graph(
    output: Path, *, host: str, port: int, workers: int, timeout: float, ready: Callable[[str], None]
) -> None:
    """Serve an output folder until interrupted; ``timeout`` is in seconds a query.

    ``ready`` is told the address once the port is ours. Raises StoreError where there is no graph or no port.
    """
    # Here, because each worker imports this package and should not wait for what it does not need.
    import uvicorn

    from kg.serve.app import build_app
    from kg.serve.keeping import kept
    from kg.serve.listen import listening
    from kg.serve.store import prepare_store

    folder = prepare_store(output)
    with kept(folder.parent), listening(host, port) as listener:
        app = build_app(folder, workers=workers, timeout=timeout)
        shown = f"[{host}]" if ":" in host else host
        ready(f"http://{shown}:{listener.getsockname()[1]}/")
        config = uvicorn.Config(app, log_level="warning", server_header=False)
        uvicorn.Server(config).run(sockets=[listener])
