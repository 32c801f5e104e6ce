"""Our IRIs, dereferenced: a page for people, RDF for machines.

``/id/person/x`` stands for ``<base>person/x``, whatever the base: the same path under the server's own
name. What is given is the concise description of the thing and of what points to it.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from kg.serve.ask import as_iri, construct, fill, select
from kg.serve.formats import GRAPHS, SHORT, negotiate

_DESCRIPTION = """
CONSTRUCT { %thing% ?p ?o . ?s ?q %thing% . ?o rdfs:label ?label . ?s rdfs:label ?name }
WHERE {
  { %thing% ?p ?o OPTIONAL { ?o rdfs:label ?label } }
  UNION { ?s ?q %thing% OPTIONAL { ?s rdfs:label ?name } }
}"""


async def thing(request: Request) -> Response:
    """A thing of ours in the format the client likes best."""
    path = request.path_params["path"]
    iri = as_iri(request.app.state.base + _quoted(request, path))
    short = SHORT.get(request.query_params.get("format", ""))
    kind = negotiate(short or request.headers.get("accept", "*/*"), (*GRAPHS, "text/html"))
    if kind is None:
        return PlainTextResponse("offered are: text/html, " + ", ".join(GRAPHS) + "\n", status_code=406)
    if kind == "text/html":
        # Two slashes at the start would lead to another host.
        page = "/" + _quoted(request, path).lstrip("/")
        return RedirectResponse(page, status_code=303, headers={"vary": "accept"})
    body = await construct(request.app.state.workers, fill(_DESCRIPTION, {"thing": iri}), kind)
    known = await select(
        request.app.state.workers, fill("SELECT ?p { %thing% ?p ?o } LIMIT 1", {"thing": iri})
    )
    if not known:
        return PlainTextResponse("there is no such thing here\n", status_code=404)
    return Response(body, media_type=kind, headers={"vary": "accept"})


def _quoted(request: Request, path: str) -> str:
    """The path as the client wrote it, percent signs kept: they are part of our IRIs."""
    raw = request.scope.get("raw_path", b"").decode("ascii", "replace").partition("?")[0]
    return raw.partition("/id/")[2] or str(path)
