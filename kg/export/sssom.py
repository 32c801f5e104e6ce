"""SSSOM: the links to Wikidata as a table of mappings, with what it needs to be read alone."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version
from typing import IO

from pyoxigraph import NamedNode

from kg import vocabulary as att
from kg.export.context import Context
from kg.export.graph import Graph, prefixes_of

_COLUMNS = (
    "subject_id", "subject_label", "predicate_id", "object_id", "mapping_justification", "confidence", "comment",
)  # fmt: skip
_SEMAPV = "https://w3id.org/semapv/vocab/"
_UNSPECIFIED = "https://w3id.org/sssom/license/unspecified"


def write_sssom(graph: Graph, out: IO[bytes]) -> None:
    """The metadata as comments in YAML, then a row a link."""
    links = graph.things(att.Link)
    prefixes = prefixes_of(graph.base)
    rows = [row for link in links for row in _rows(graph, link, prefixes)]
    used = {cell.partition(":")[0] for row in rows for cell in (row[0], row[2], row[3])}
    spaces = {name: space for name, space in prefixes.items() if name in used} | {"semapv": _SEMAPV}
    lines = [*_metadata(graph, spaces), "\t".join(_COLUMNS), *("\t".join(row) for row in sorted(rows))]
    out.writelines(f"{line}\n".encode() for line in lines)


def _metadata(graph: Graph, spaces: dict[str, str]) -> Iterator[str]:
    """What the set is and how its identifiers are spelt out."""
    yield "#curie_map:"
    yield from (f'#  {name}: "{spaces[name]}"' for name in sorted(spaces))
    yield f"#mapping_set_id: {graph.base}dataset/links"
    yield '#mapping_set_title: "Links from people, organisations and offices to Wikidata"'
    yield f"#license: {_UNSPECIFIED}"
    yield "#mapping_tool: Attested"
    yield f'#mapping_tool_version: "{version("attested-kg")}"'


def _rows(graph: Graph, link: NamedNode, prefixes: dict[str, str]) -> Iterator[list[str]]:
    """The row of a link."""
    short = Context({}, {}, prefixes).short
    for subject in graph.nodes(link, att.linkFrom):
        for item in graph.nodes(link, att.linkTo):
            curated = item in graph.nodes(subject, att.SAME_AS)
            yield [
                short(subject.value),
                _cell(graph.name(subject)),
                "skos:exactMatch",
                short(item.value),
                "semapv:ManualMappingCuration" if curated else "semapv:CompositeMatching",
                "".join(graph.words(link, att.confidence)[:1]),
                _cell("; ".join(graph.words(link, att.because))),
            ]


def _cell(text: str) -> str:
    """A text that stays in its cell."""
    return " ".join(text.split())
