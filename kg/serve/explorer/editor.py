"""The SPARQL page: a query, its answer as a table, the questions that come with the product as examples."""

from __future__ import annotations

import itertools
import json
from collections import Counter

from starlette.requests import Request
from starlette.responses import Response

from kg.resources import resource
from kg.serve.ask import Row
from kg.serve.explorer.network import picture
from kg.serve.explorer.render import page
from kg.serve.guard import objection
from kg.serve.workers import Question, Workers
from kg.sparql import fault

_SHOWN = 1000  # rows


async def editor(request: Request) -> Response:
    """The editor, with the answer where a query is given; its address can be shared."""
    query = request.query_params.get("query", "")
    columns, rows, error = await _answered(request, query) if query.strip() else ([], [], "")
    nodes, edges = picture(_links(rows, request.app.state.base))
    return page(
        request,
        "ask.html",
        nodes=nodes,
        edges=edges,
        query=query,
        columns=columns,
        rows=rows[:_SHOWN],
        total=len(rows),
        error=error,
        examples=_examples(),
        prefixes=request.app.state.prefixes,
        status=400 if error else 200,
    )


def _links(rows: list[dict[str, dict[str, str]]], base: str) -> list[Row]:
    """The things of ours that rows put side by side, each pair with the number of its rows."""
    pairs: Counter[tuple[str, str]] = Counter()
    for row in rows[:_SHOWN]:
        ours = [
            term["value"] for term in row.values() if term["type"] == "uri" and term["value"].startswith(base)
        ]
        pairs.update(itertools.pairwise(ours))
    return [
        {"a": a, "aName": a.removeprefix(base), "b": b, "bName": b.removeprefix(base), "n": str(n)}
        for (a, b), n in pairs.most_common()
        if a != b
    ]


def _examples() -> list[tuple[str, str]]:
    """The questions that come with the product: in words, and in SPARQL."""
    found = []
    for path in sorted(resource("queries").glob("*.rq")):
        text = path.read_text(encoding="utf-8")
        found.append((text.splitlines()[0].lstrip("# "), text))
    return found


async def _answered(request: Request, query: str) -> tuple[list[str], list[dict[str, dict[str, str]]], str]:
    """The columns and rows of an answer, or what is wrong with the query."""
    if reason := objection(query):
        return [], [], reason
    prefixes: dict[str, str] = request.app.state.prefixes
    workers: Workers = request.app.state.workers
    answer = await workers.ask(Question(query, graph="application/n-triples", prefixes=prefixes))
    if answer is None:
        return [], [], "the query took too long or too much memory"
    if answer.kind == "syntax":
        return [], [], fault(query, answer.body.decode(), prefixes)
    if answer.kind not in {"results", "graph"}:
        return [], [], answer.body.decode() or answer.kind
    if answer.kind == "graph":
        lines = answer.body.decode().splitlines()
        return ["triple"], [{"triple": {"type": "literal", "value": line}} for line in lines], ""
    found = json.loads(answer.body)
    if "boolean" in found:
        return ["answer"], [{"answer": {"type": "literal", "value": "yes" if found["boolean"] else "no"}}], ""
    return found["head"]["vars"], found["results"]["bindings"], ""
