"""The Reconciliation Service API 0.2 over our own entities: a table's names matched against the graph.

https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/
"""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from kg import vocabulary as att
from kg.lexicon.names import fold, name_key
from kg.serve.ask import select

_TYPES = {"Person": "Person", "Organisation": "Organisation", "Meeting": "Meeting", "Post": "Office"}
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
    things = await _things(request)
    return JSONResponse({key: {"result": _candidates(things, *query)} for key, query in asked.items()})


async def suggest(request: Request) -> Response:
    """Entities whose name begins as the prefix does."""
    prefix = fold(request.query_params.get("prefix", ""))
    things = await _things(request) if prefix else {}
    found = [
        {"id": id, "name": names[0], "type": [{"id": kind, "name": _TYPES[kind]}]}
        for id, (kind, names) in things.items()
        if any(fold(name).startswith(prefix) or f" {prefix}" in f" {fold(name)}" for name in names)
    ]
    return JSONResponse(
        {"result": sorted(found, key=lambda one: (len(str(one["name"])), str(one["name"])))[:20]}
    )


async def preview(request: Request) -> Response:
    """A small page on an entity."""
    things = await _things(request)
    kind, names = things.get(request.query_params.get("id", ""), ("", ["unknown"]))
    words = f"{names[0]} ({_TYPES.get(kind, 'unknown')})".replace("&", "&amp;").replace("<", "&lt;")
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


def _asked(query: Any) -> tuple[str, str | None, int]:
    """The name, type and limit of one query."""
    kind = query.get("type")
    kind = kind[0] if isinstance(kind, list) and kind else kind
    return (
        str(query["query"]),
        kind if kind in _TYPES else None,
        max(1, min(int(query.get("limit") or 5), 50)),
    )


async def _things(request: Request) -> dict[str, tuple[str, list[str]]]:
    """All entities by id, with type and names; read once, the store does not change."""
    state = request.app.state
    if not hasattr(state, "things"):
        found: dict[str, tuple[str, list[str]]] = {}
        for row in await select(state.workers, _NAMES):
            id = row["thing"].removeprefix(state.base)
            kind = row["type"].rpartition("#")[2].replace("Ministry", "Organisation")
            found.setdefault(id, (kind, []))[1].append(row["name"])
        state.things = {
            id: (kind, sorted(set(names), key=lambda n: (-len(n), n)))
            for id, (kind, names) in sorted(found.items())
        }
    things: dict[str, tuple[str, list[str]]] = state.things
    return things


def _candidates(
    things: dict[str, tuple[str, list[str]]], name: str, kind: str | None, limit: int
) -> list[dict[str, Any]]:
    """The entities that a name may mean, the best first."""
    scored = [
        (max(_likeness(name, known) for known in names), id, known_kind, names[0])
        for id, (known_kind, names) in things.items()
        if kind in {None, known_kind}
    ]
    best = sorted((one for one in scored if one[0] >= 50), key=lambda one: (-one[0], one[1]))[:limit]
    sure = len(best) == 1 or (len(best) > 1 and best[0][0] > best[1][0])
    return [
        {
            "id": id,
            "name": label,
            "score": score,
            "match": sure and n == 0 and score >= 95,
            "type": [{"id": k, "name": _TYPES[k]}],
        }
        for n, (score, id, k, label) in enumerate(best)
    ]


def _likeness(asked: str, known: str) -> float:
    """How alike two names are, 0 to 100: equal, equal in another romanisation or order, or sharing words."""
    one, other = fold(asked), fold(known)
    if one == other:
        return 100.0
    if name_key(asked) == name_key(known):
        return 95.0
    mine, theirs = set(name_key(asked).split()), set(name_key(known).split())
    return 90.0 * len(mine & theirs) / len(mine | theirs) if mine | theirs else 0.0
