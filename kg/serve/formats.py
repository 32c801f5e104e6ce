"""Media types of results and graphs, and which of them a request accepts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pyoxigraph import QueryResultsFormat, RdfFormat

RESULTS: Mapping[str, QueryResultsFormat] = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
GRAPHS: Mapping[str, RdfFormat] = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/rdf+xml": RdfFormat.RDF_XML,
    "application/ld+json": RdfFormat.JSON_LD,
}
# Types that clients ask for and mean one of ours.
ALIASES: Mapping[str, str] = {
    "application/json": "application/sparql-results+json",
    "application/xml": "application/sparql-results+xml",
    "text/xml": "application/sparql-results+xml",
    "text/plain": "application/n-triples",
    "application/x-turtle": "text/turtle",
}
# ?format= of a link, where no header can be set.
SHORT: Mapping[str, str] = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "ttl": "text/turtle",
    "nt": "application/n-triples",
    "rdf": "application/rdf+xml",
    "jsonld": "application/ld+json",
    "html": "text/html",
}


# What XML 1.0 has no way to write, in UTF-8.
_NOT_IN_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")


def as_written(body: bytes, kind: str) -> bytes:
    """An answer as its media type can hold it: XML knows no control characters, and keeps no bare returns."""
    if not kind.endswith("xml"):
        return body
    return _NOT_IN_XML.sub("\ufffd".encode(), body).replace(b"\r", b"&#13;")


def negotiate(accept: str, offered: tuple[str, ...]) -> str | None:
    """The offered type that an Accept header likes best, the first on a tie; None where it likes none."""
    wishes = [_wish(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    rated = [(max((_rate(kind, q, mine) for kind, q in wishes), default=(0, 0.0)), mine) for mine in offered]
    best = max(rated, key=lambda pair: (pair[0][1], pair[0][0]))
    return best[1] if best[0][1] > 0 else None


def _wish(part: str) -> tuple[str, float]:
    """One wish of an Accept header: a media type and how much it is liked."""
    kind, *parameters = (piece.strip() for piece in part.split(";"))
    weight = next((p[2:] for p in parameters if p.startswith("q=")), "1")
    try:
        return ALIASES.get(kind.lower(), kind.lower()), float(weight)
    except ValueError:
        return kind.lower(), 0.0


def _rate(wished: str, weight: float, mine: str) -> tuple[int, float]:
    """How precisely a wish names a type, and how much it likes it: the most precise one counts."""
    if wished == mine:
        return 3, weight
    if wished.endswith("/*") and mine.startswith(wished[:-1]):
        return 2, weight
    return (1, weight) if wished == "*/*" else (0, 0.0)
