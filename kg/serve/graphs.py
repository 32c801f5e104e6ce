"""The Graph Store HTTP Protocol, for reading: ?default, ?graph=IRI."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kg.errors import StoreError
from kg.serve.ask import as_iri, construct, fill, select
from kg.serve.formats import GRAPHS, negotiate

_NAMED = "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH %graph% { ?s ?p ?o } }"
_DEFAULT = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"


async def graph_store(request: Request) -> Response:
    """A named graph, or the default one."""
    named, default = request.query_params.get("graph"), "default" in request.query_params
    if (named is None) == (not default):
        return PlainTextResponse("give ?default or ?graph=IRI\n", status_code=400)
    kind = negotiate(request.headers.get("accept", "*/*"), tuple(GRAPHS))
    if kind is None:
        return PlainTextResponse("offered are: " + ", ".join(GRAPHS) + "\n", status_code=406)
    try:
        query = _DEFAULT if named is None else fill(_NAMED, {"graph": as_iri(named)})
    except StoreError as error:
        return PlainTextResponse(f"{error}\n", status_code=400)
    body = await construct(request.app.state.workers, query, kind)
    if named is not None and not await _known(request, named):
        return PlainTextResponse("there is no such graph\n", status_code=404)
    return Response(body, media_type=kind)


async def _known(request: Request, named: str) -> bool:
    """Whether the store has a graph of that name."""
    query = fill("SELECT (1 AS ?one) { GRAPH %graph% { ?s ?p ?o } } LIMIT 1", {"graph": as_iri(named)})
    return bool(await select(request.app.state.workers, query))
