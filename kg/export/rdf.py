"""The graph in the syntaxes of RDF that know no nesting: as it was built, and RDF/XML."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import IO

from pyoxigraph import Literal, RdfFormat, Triple, serialize

from kg.export.graph import base_of, prefixes_of, triples_of
from kg.export.xml_text import xml_text


def write_turtle(output: Path, out: IO[bytes]) -> None:
    """All triples, each once."""
    _copy(output / "graph.ttl", out)


def write_trig(output: Path, out: IO[bytes]) -> None:
    """All named graphs."""
    _copy(output / "graph.trig", out)


def write_nquads(output: Path, out: IO[bytes]) -> None:
    """All named graphs, a quad a line, in canonical order."""
    _copy(output / "graph.nq", out)


def _copy(file: Path, out: IO[bytes]) -> None:
    """A file as it stands."""
    with file.open("rb") as source:
        shutil.copyfileobj(source, out)


class _Returns(BytesIO):
    """Passes bytes on, with carriage returns written so that XML keeps them."""

    def __init__(self, out: IO[bytes]) -> None:
        """Into another stream."""
        super().__init__()
        self._out = out

    def write(self, data: bytes) -> int:  # type: ignore[override]  # BytesIO takes any buffer; we are given bytes
        """Pass bytes on."""
        self._out.write(bytes(data).replace(b"\r", b"&#13;"))
        return len(data)


def write_rdfxml(output: Path, out: IO[bytes]) -> None:
    """All triples, each once, as RDF/XML."""
    prefixes = prefixes_of(base_of(output))
    serialize(_for_xml(output), _Returns(out), format=RdfFormat.RDF_XML, prefixes=prefixes)


def _for_xml(output: Path) -> Iterator[Triple]:
    """All triples in characters that XML can hold."""
    for triple in triples_of(output):
        value = triple.object
        if isinstance(value, Literal) and xml_text(value.value) != value.value:
            yield Triple(triple.subject, triple.predicate, Literal(xml_text(value.value)))
        else:
            yield triple
