"""The picture of who met whom: people on a circle, an edge for each pair, as thick as they met often."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from kg.serve.ask import Row, as_text, remembered
from kg.serve.explorer.queries import PAIRS
from kg.serve.explorer.render import page

_MOST = 40  # people of a picture
_MOST_PAIRS = 500  # of the table below it, the most frequent ones
_RADIUS, _CENTRE = 300.0, 420.0
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Node:
    """A person's place in the picture."""

    iri: str
    name: str
    x: float
    y: float
    label_x: float
    anchor: str


@dataclass(frozen=True, slots=True)
class Edge:
    """A pair, and how often they met."""

    one: Node
    other: Node
    count: int


async def network(request: Request) -> Response:
    """Who met whom, weighted, of all years or some."""
    since, until = (_year(request, name) for name in ("from", "to"))
    pairs = await remembered(request, PAIRS, where=_period(since, until), most=str(_MOST_PAIRS))
    nodes, edges = picture(pairs)
    cut = len(pairs) == _MOST_PAIRS
    return page(
        request, "network.html", nodes=nodes, edges=edges, since=since, until=until, pairs=pairs, cut=cut
    )


def _year(request: Request, name: str) -> str:
    """A year that the reader chose, or nothing."""
    given = request.query_params.get(name, "")
    return given if _YEAR.fullmatch(given) else ""


def _period(since: str, until: str) -> str:
    """The meetings of a period: those whose date, or the range it lies in, falls within."""
    if not since and not until:
        return ""
    day = (
        "OPTIONAL { ?meeting att:date ?on } OPTIONAL { ?meeting att:notBefore ?from } OPTIONAL { ?meeting att:notAfter ?to } "
        "BIND(SUBSTR(STR(COALESCE(?on, ?from, ?to)), 1, 4) AS ?first) BIND(SUBSTR(STR(COALESCE(?on, ?to, ?from)), 1, 4) AS ?last) "
    )
    low = f"FILTER(?last >= {as_text(since)}) " if since else ""
    return day + low + (f"FILTER(?first <= {as_text(until)})" if until else "")


def picture(pairs: list[Row]) -> tuple[list[Node], list[Edge]]:
    """Nodes and edges of the most frequent pairs; neighbours on the circle are those who met."""
    names: dict[str, str] = {}
    for row in pairs:
        for iri, name in ((row["a"], row["aName"]), (row["b"], row["bName"])):
            if len(names) < _MOST:
                names.setdefault(iri, name)
    nodes = {iri: _node(iri, name, n, len(names)) for n, (iri, name) in enumerate(names.items())}
    edges = [
        Edge(nodes[r["a"]], nodes[r["b"]], int(r["n"])) for r in pairs if r["a"] in nodes and r["b"] in nodes
    ]
    return list(nodes.values()), edges


def _node(iri: str, name: str, n: int, of: int) -> Node:
    """The n-th place on the circle, its label turned outwards."""
    angle = 2 * math.pi * n / max(of, 1) - math.pi / 2
    x, y = _CENTRE + _RADIUS * math.cos(angle), _CENTRE + _RADIUS * math.sin(angle)
    right = math.cos(angle) >= 0
    return Node(
        iri, name, round(x, 1), round(y, 1), round(x + (12 if right else -12), 1), "start" if right else "end"
    )
