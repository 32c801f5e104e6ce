"""Puts the server together: routes, workers, headers that keep a browser on this host."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kg import vocabulary as att
from kg.errors import StoreError
from kg.serve.description import service_description, void
from kg.serve.endpoint import sparql
from kg.serve.explorer.pages import routes as explorer
from kg.serve.graphs import graph_store
from kg.serve.headers import SafeHeaders
from kg.serve.reconcile import routes as reconciliation
from kg.serve.store import open_store
from kg.serve.things import thing
from kg.serve.workers import Workers
from kg.space import uri_space
from kg.triplify import BASE, instance_prefixes

_STATIC = Path(__file__).resolve().parent / "static"


def build_app(folder: Path, *, workers: int = 2, timeout: float = 30.0) -> Starlette:
    """The ASGI application over a store on disk; ``timeout`` is in seconds a query."""
    pool = Workers(folder, workers, timeout)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        """The workers live as long as the server."""
        async with pool.running():
            yield

    app = Starlette(
        routes=_routes(),
        middleware=[
            Middleware(SafeHeaders),
            Middleware(
                CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "POST"], allow_headers=["*"]
            ),
        ],
        exception_handlers={StoreError: _no_answer},
        lifespan=lifespan,
    )
    app.state.workers, app.state.base, app.state.remembered = pool, _base(folder), {}
    app.state.prefixes = {**instance_prefixes(app.state.base), **att.PREFIXES}
    return app


def _routes() -> list[BaseRoute]:
    """All addresses: those for machines, then the pages, which stand where the IRIs of things say."""
    return [
        Route("/sparql", _query_or_description, methods=["GET", "POST"]),
        Route("/query", _query_or_description, methods=["GET", "POST"]),
        Route("/store", graph_store),
        Route("/.well-known/void", void),
        Route("/id/{path:path}", thing),
        *reconciliation(),
        Mount("/static", StaticFiles(directory=_STATIC)),
        *explorer(),
    ]


async def _query_or_description(request: Request) -> Response:
    """A query's answer; the description of the service where no query is asked."""
    if request.method in {"GET", "HEAD"} and not request.url.query:
        return await service_description(request)
    return await sparql(request)


async def _no_answer(request: Request, error: Exception) -> Response:
    """What the store could not answer."""
    return PlainTextResponse(f"{error}\n", status_code=400 if "is no IRI" in str(error) else 503)


def _base(folder: Path) -> str:
    """The base of our IRIs in this store."""
    return uri_space(open_store(folder)) or BASE
