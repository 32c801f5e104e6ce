"""The page of whatever has none of its own: what is said of it, and what points to it."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from kg import vocabulary as att
from kg.serve.ask import as_page_iri, fill, select
from kg.serve.explorer.queries import POINTING, SAID
from kg.serve.explorer.render import page


async def plain(request: Request) -> Response:
    """A country, a place, a tenure, an account, a link, the dataset: its triples as tables."""
    iri = as_page_iri(request)
    workers = request.app.state.workers
    said = await select(workers, fill(SAID, {"thing": iri}))
    if not said:
        return page(request, "missing.html", status=404)
    pointing = await select(workers, fill(POINTING, {"thing": iri}))
    name = next((row["value"] for row in said if row["property"] == att.LABEL.value), None)
    return page(
        request, "plain.html", iri=iri.strip("<>"), name=name, said=said, pointing=pointing, short=_short
    )


def _short(iri: str) -> str:
    """A property as people read it: att:holder."""
    spaces = [(name, space) for name, space in att.PREFIXES.items() if iri.startswith(space)]
    return next((f"{name}:{iri.removeprefix(space)}" for name, space in spaces), iri)
