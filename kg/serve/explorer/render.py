"""Pages out of templates; how IRIs, dates and words are shown."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from starlette.requests import Request
from starlette.responses import HTMLResponse

_TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
_LABELS = {
    "format-in_person": "in person",
    "format-video": "by video",
    "format-phone": "by phone",
    "format-unknown": "",
    "status-held": "held",
    "status-planned": "planned",
    "status-cancelled": "cancelled",
    "DirectQuotation": "direct",
    "MixedQuotation": "partly quoted",
    "IndirectStatement": "reported",
}


def _concept(iri: str) -> str:
    """A term of ours in words for people."""
    name = iri.rpartition("#")[2]
    return _LABELS.get(name, name.rpartition("-")[2])


def page(request: Request, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
    """A page of the explorer."""
    base: str = request.app.state.base

    def path(iri: str) -> str:
        """Where a thing has its page: ours here, others on the web, nowhere what could run as a script."""
        if iri.startswith(base):
            return "/" + iri.removeprefix(base).lstrip("/")
        return iri if iri.startswith(("http://", "https://")) else "#"

    html = _environment().get_template(template).render(request=request, path=path, base=base, **values)
    return HTMLResponse(html, status_code=status, headers={"cache-control": "no-cache"})


@cache
def _environment() -> Environment:
    """The templates with our filters, compiled once; everything is escaped."""
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=select_autoescape(default=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(concept=_concept, quoted=lambda text: quote(text, safe=""))
    return environment
