"""Questions that the server itself puts to the store: rows of plain strings, or a graph's bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from pyoxigraph import Literal, NamedNode
from starlette.requests import Request

from kg import vocabulary as att
from kg.errors import StoreError
from kg.serve.workers import Answer, Question, Workers

Row = dict[str, str]
_REMEMBERED = 64  # answers


def as_iri(value: str) -> str:
    """An IRI as it stands in a query; nothing in it can end it."""
    try:
        return str(NamedNode(value))
    except ValueError as error:
        raise StoreError(f"{value!r} is no IRI") from error


def as_page_iri(request: Request) -> str:
    """The IRI that a page's address stands for, as it stands in a query."""
    raw = request.scope.get("raw_path", b"").decode("ascii", "replace").partition("?")[0]
    return as_iri(request.app.state.base + raw.lstrip("/"))


def as_text(value: str) -> str:
    """A string as it stands in a query; nothing in it can end it."""
    return str(Literal(value))


def fill(query: str, values: Mapping[str, str]) -> str:
    """A query with its %placeholders% filled in, once: values come from ``as_iri`` or ``as_text`` alone."""
    return re.sub(r"%(\w+)%", lambda placeholder: values[placeholder[1]], query)


async def select(workers: Workers, query: str) -> list[Row]:
    """The rows of a SELECT, unbound variables left out."""
    answer = await _told(workers, Question(query, prefixes=att.PREFIXES))
    found = json.loads(answer.body)["results"]["bindings"]
    return [{name: term["value"] for name, term in row.items()} for row in found]


async def remembered(request: Request, query: str, **values: str) -> list[Row]:
    """The rows of a query that many pages ask: the store does not change while it is served."""
    filled, kept = fill(query, values), request.app.state.remembered
    if filled not in kept:
        rows = await select(request.app.state.workers, filled)
        if len(kept) >= _REMEMBERED:
            kept.clear()
        kept[filled] = rows
    found: list[Row] = kept[filled]
    return found


async def construct(workers: Workers, query: str, kind: str) -> bytes:
    """The bytes of a CONSTRUCT or DESCRIBE, in a media type."""
    question = Question(query, graph=kind, prefixes=att.PREFIXES)
    return (await _told(workers, question)).body


async def _told(workers: Workers, question: Question) -> Answer:
    """An answer, or the error that none came."""
    answer = await workers.ask(question)
    if answer is None:
        raise StoreError("the store took too long to answer")
    if answer.kind == "too-large":
        raise StoreError(
            "the answer is too large for one request: ask for one graph, or in SPARQL with a LIMIT"
        )
    if answer.kind not in {"results", "graph"}:
        raise StoreError(f"the store answered {answer.kind}: {answer.body.decode()}")
    return answer
