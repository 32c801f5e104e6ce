"""The Reconciliation Service API 0.2 over our own entities: a table's names matched against the graph.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kg import vocabulary as att
from kg.lexicon.names import fold
from kg.serve.ask import Row, select
from kg.serve.name_index import Entity, NameIndex

Query = tuple[str, str | None, int]  # name, type, how many answers

_TYPES = {"Person": "Person", "Organisation": "Organisation", "Meeting": "Meeting", "Post": "Office"}
_UNKNOWN = Entity("", "", ("unknown",))
_MOST = 50  # queries of a batch
_NAMES = """
SELECT DISTINCT ?thing ?name ?type WHERE {
  VALUES ?type { att:Person att:Organisation att:Ministry att:Meeting att:Post }
  ?thing a ?type ; rdfs:label|skos:altLabel ?name }"""


def routes() -> list[Route]:
    """The service's routes."""
    return [
        Route("/reconcile", reconcile, methods=["GET", "POST"]),
        Route("/reconcile/suggest/entity", suggest),
        Route("/reconcile/preview", preview),
    ]


async def reconcile(request: Request) -> Response:
    """The manifest, or candidates for each query of a batch."""
    sent = dict(await request.form()) if request.method == "POST" else dict(request.query_params)
    if "queries" not in sent:
        return JSONResponse(_manifest(request))
    try:
        batch = json.loads(str(sent["queries"]))
        asked = {str(key): _asked(query) for key, query in batch.items()}
    except (ValueError, AttributeError, TypeError, LookupError, OverflowError, RecursionError) as error:
        return JSONResponse(
            {"status": "error", "message": f"not a batch of queries: {error!r}"}, status_code=400
        )
    if len(asked) > _MOST:
        return JSONResponse(
            {"status": "error", "message": f"at most {_MOST} queries at once"}, status_code=413
        )
    return JSONResponse(await asyncio.to_thread(_answers, await _index(request), asked))


async def suggest(request: Request) -> Response:
    """Entities whose name begins as the prefix does."""
    names = await _index(request)
    prefix = fold(request.query_params.get("prefix", ""))
    found = await asyncio.to_thread(names.beginning, prefix) if prefix else []
    return JSONResponse({"result": [_told(entity) for entity in found[:20]]})


async def preview(request: Request) -> Response:
    """A small page on an entity."""
    names = await _index(request)
    entity = names.entities.get(request.query_params.get("id", ""), _UNKNOWN)
    words = f"{entity.names[0]} ({_TYPES.get(entity.kind, 'unknown')})".replace("&", "&amp;").replace(
        "<", "&lt;"
    )
    return Response(
        f"<!doctype html><meta charset=utf-8><title>Preview</title><p>{words}</p>",
        media_type="text/html",
        headers={"content-security-policy": "default-src 'none'"},  # may stand in a frame of the client
    )


def _manifest(request: Request) -> dict[str, Any]:
    """What the service says of itself."""
    home = str(request.base_url)
    return {
        "versions": ["0.2"],
        "name": "Attested: people, bodies and meetings of this graph",
        "identifierSpace": request.app.state.base,
        "schemaSpace": att.ATT,
        "defaultTypes": [{"id": id, "name": name} for id, name in _TYPES.items()],
        "view": {"url": f"{home}{{{{id}}}}"},
        "preview": {"url": f"{home}reconcile/preview?id={{{{id}}}}", "width": 320, "height": 90},
        "suggest": {"entity": {"service_url": home.rstrip("/"), "service_path": "/reconcile/suggest/entity"}},
    }


def _asked(query: Any) -> Query:
    """The name, type and limit of one query."""
    kind = query.get("type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    return (
        str(query["query"]),
        kind if kind in _TYPES else None,
        max(1, min(int(query.get("limit") or 5), 50)),
    )


async def _index(request: Request) -> NameIndex:
    """The names of all entities; read once, the store does not change."""
    state = request.app.state
    if not hasattr(state, "names"):
        rows = await select(state.workers, _NAMES)
        state.names = await asyncio.to_thread(_indexed, rows, state.base)
    names: NameIndex = state.names
    return names


def _indexed(rows: list[Row], base: str) -> NameIndex:
    """An index of the rows of entities and names."""
    found: dict[str, tuple[str, set[str]]] = {}
    for row in rows:
        kind = row["type"].rpartition("#")[2].replace("Ministry", "Organisation")
        found.setdefault(row["thing"].removeprefix(base), (kind, set()))[1].add(row["name"])
    return NameIndex(
        Entity(id, kind, tuple(sorted(names, key=lambda n: (-len(n), n))))
        for id, (kind, names) in sorted(found.items())
    )


def _answers(names: NameIndex, asked: dict[str, Query]) -> dict[str, Any]:
    """The answer to each query of a batch."""
    return {key: {"result": _candidates(names, *query)} for key, query in asked.items()}


def _candidates(names: NameIndex, name: str, kind: str | None, limit: int) -> list[dict[str, Any]]:
    """The entities that a name may mean, the best first."""
    best = names.alike(name, kind)
    sure = len(best) == 1 or (len(best) > 1 and best[0][0] > best[1][0])
    return [
        {**_told(entity), "score": score, "match": sure and n == 0 and score >= 95}
        for n, (score, entity) in enumerate(best[:limit])
    ]


def _told(entity: Entity) -> dict[str, Any]:
    """An entity as clients know it."""
    type = {"id": entity.kind, "name": _TYPES[entity.kind]}
    return {"id": entity.id, "name": entity.names[0], "type": [type]}
