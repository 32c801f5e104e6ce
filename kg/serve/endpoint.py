"""The SPARQL 1.1 Protocol for queries: GET, POST as a form, POST as a query; all result formats."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import parse_qsl

from pyoxigraph import NamedNode
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from kg.serve.formats import GRAPHS, RESULTS, SHORT, negotiate
from kg.serve.guard import LONGEST, objection
from kg.serve.workers import Question, Workers
from kg.sparql import fault

_BODY = 4 * LONGEST  # bytes of a request


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks: the query and the protocol's other parameters."""

    query: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    format: str | None = None


class Refused(Exception):
    """A request that is not answered: the status and the reason."""

    def __init__(self, status: int, reason: str) -> None:
        """Remember both."""
        super().__init__(reason)
        self.status, self.reason = status, reason


async def sparql(request: Request) -> Response:
    """Answer a query, or say why not."""
    try:
        asked = await _asked(request)
        if reason := objection(asked.query):
            raise Refused(403 if reason.startswith("SERVICE") else 400, reason)
        return await _answered(request, asked)
    except Refused as refused:
        return PlainTextResponse(refused.reason + "\n", status_code=refused.status)


async def _asked(request: Request) -> Asked:
    """The query of a request, however it is sent."""
    pairs = parse_qsl(request.url.query, keep_blank_values=True)
    if request.method == "POST":
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = await _body(request)
        if kind == "application/sparql-query":
            pairs.append(("query", body))
        elif kind == "application/x-www-form-urlencoded":
            pairs += parse_qsl(body, keep_blank_values=True)
        else:
            raise Refused(415, "send application/sparql-query or application/x-www-form-urlencoded")
    if any(name == "update" for name, _ in pairs):
        raise Refused(403, "updates are not allowed: this endpoint is read-only")
    queries = [value for name, value in pairs if name == "query"]
    if len(queries) != 1:
        raise Refused(400, "give exactly one query")
    return Asked(
        queries[0],
        _graphs(pairs, "default-graph-uri"),
        _graphs(pairs, "named-graph-uri"),
        next((value for name, value in pairs if name == "format"), None),
    )


def _graphs(pairs: list[tuple[str, str]], parameter: str) -> tuple[str, ...]:
    """The graphs that a parameter names."""
    try:
        return tuple(NamedNode(value).value for name, value in pairs if name == parameter)
    except ValueError as error:
        raise Refused(400, f"{parameter} is no IRI: {error}") from error


async def _body(request: Request) -> str:
    """The body of a request as text, within the limit."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > _BODY:
            raise Refused(413, f"the request has more than {_BODY} bytes")
        chunks.append(chunk)
    try:
        return b"".join(chunks).decode()
    except UnicodeDecodeError as error:
        raise Refused(400, "the request is not UTF-8") from error


async def _answered(request: Request, asked: Asked) -> Response:
    """The answer to a query that nothing speaks against."""
    results, graph = _types(request.headers.get("accept", "*/*"), asked.format)
    prefixes: dict[str, str] = request.app.state.prefixes
    question = Question(asked.query, results, graph, prefixes, asked.default_graphs, asked.named_graphs)
    workers: Workers = request.app.state.workers
    answer = await workers.ask(question)
    if answer is None:
        raise Refused(
            503,
            "the query took too long or too much memory; ask for less, or start the server with a higher --timeout",
        )
    if answer.kind == "syntax":
        raise Refused(400, fault(asked.query, answer.body.decode(), prefixes))
    if answer.kind == "too-large":
        raise Refused(413, "the answer is too large; add a LIMIT")
    if answer.kind == "failed":
        raise Refused(500, f"the query failed: {answer.body.decode()}")
    return Response(answer.body, media_type=results if answer.kind == "results" else graph)


def _types(accept: str, short: str | None) -> tuple[str, str]:
    """The types in which results and a graph are given."""
    accept = SHORT.get(short, accept) if short else accept
    results, graph = negotiate(accept, tuple(RESULTS)), negotiate(accept, tuple(GRAPHS))
    if results is None and graph is None:
        raise Refused(406, "offered are: " + ", ".join((*RESULTS, *GRAPHS)))
    return results or next(iter(RESULTS)), graph or next(iter(GRAPHS))
