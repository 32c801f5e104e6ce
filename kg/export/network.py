"""Who met whom, as GraphML for network tools: people, and an edge for each pair that met."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import combinations
from typing import IO
from xml.etree.ElementTree import Element, ElementTree, SubElement, indent

from pyoxigraph import NamedNode

from kg import vocabulary as att
from kg.export.cells import several
from kg.export.graph import Graph
from kg.export.xml_text import xml_text

_NODE = {"name": "string", "wikidata": "string", "offices": "string", "meetings": "int"}
_EDGE = {"weight": "int", "first": "string", "last": "string", "ids": "string"}
Pair = tuple[NamedNode, NamedNode]


@dataclass(slots=True)
class Met:
    """How a pair met: the meetings and the first and last day known of each."""

    meetings: list[str] = field(default_factory=list)
    days: list[str] = field(default_factory=list)

    def values(self) -> dict[str, str]:
        """What an edge says."""
        first, last = (min(self.days), max(self.days)) if self.days else ("", "")
        return {
            "weight": str(len(self.meetings)),
            "first": first,
            "last": last,
            "ids": several(self.meetings),
        }


def write_graphml(graph: Graph, out: IO[bytes]) -> None:
    """People and pairs; only meetings that were held."""
    root = Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    for target, keys in (("node", _NODE), ("edge", _EDGE)):
        for name, kind in keys.items():
            SubElement(root, "key", {"id": f"{target}-{name}", "for": target, "attr.name": name, "attr.type": kind})  # fmt: skip
    network = SubElement(root, "graph", id="who-met-whom", edgedefault="undirected")
    for person in graph.things(att.Person):
        node = SubElement(network, "node", id=person.value)
        _describe(node, "node", _person(graph, person))
    for number, (pair, met) in enumerate(sorted(_pairs(graph).items(), key=str)):
        edge = SubElement(network, "edge", id=f"e{number}", source=pair[0].value, target=pair[1].value)
        _describe(edge, "edge", met.values())
    indent(root)
    ElementTree(root).write(out, encoding="utf-8", xml_declaration=True)
    out.write(b"\n")


def _describe(element: Element, target: str, values: dict[str, str]) -> None:
    """What a node or an edge says of itself, as far as it says anything."""
    for name, value in values.items():
        if value:
            SubElement(element, "data", key=f"{target}-{name}").text = xml_text(value)


def _person(graph: Graph, person: NamedNode) -> dict[str, str]:
    """What a node says."""
    tenures = graph.pointing_to(att.holder, person)
    return {
        "name": graph.name(person),
        "wikidata": several(graph.words(person, att.EXACT_MATCH)),
        "offices": several(name for tenure in tenures for name in graph.names(tenure, att.ofPost)),
        "meetings": str(sum(_held(graph, one) for one in graph.pointing_to(att.participant, person))),
    }


def _pairs(graph: Graph) -> dict[Pair, Met]:
    """Everyone who met somebody."""
    found: defaultdict[Pair, Met] = defaultdict(Met)
    for meeting in graph.things(att.Meeting):
        if not _held(graph, meeting):
            continue
        days = graph.words(meeting, att.date) or [
            *graph.words(meeting, att.notBefore),
            *graph.words(meeting, att.notAfter),
        ]
        for one, other in combinations(graph.nodes(meeting, att.participant), 2):
            found[one, other].meetings.append(meeting.value)
            found[one, other].days += days
    return dict(found)


def _held(graph: Graph, meeting: NamedNode) -> bool:
    """Whether a meeting took place."""
    return att.status_held in graph.nodes(meeting, att.status)
