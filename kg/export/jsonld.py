"""JSON-LD: one object a thing, with what belongs to it inside and what it points to by name.

People hold their tenures, meetings their participations and accounts, articles their mentions, whatever is
linked its links. A thing that another points to is given there by its identifier and name, so that a
program that knows nothing of RDF can read an object without looking anything up.
"""

from __future__ import annotations

import json
from itertools import groupby
from typing import IO, Any

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.export.context import context_document, load_context
from kg.export.graph import Graph, Term

_XSD = att.PREFIXES["xsd"]
_STRING, _INTEGER = f"{_XSD}string", f"{_XSD}integer"
# class -> the property that leads to the thing that holds it
_INSIDE = {
    att.Tenure: att.holder,
    att.Participation: att.atMeeting,
    att.Account: att.atMeeting,
    att.Mention: att.inArticle,
    att.Link: att.linkFrom,
}
_NAMES_OF = {att.Tenure: "tenures", att.Participation: "participations", att.Account: "accounts",
             att.Mention: "mentions", att.Link: "links"}  # fmt: skip
_CALLED = (att.LABEL, att.exact, att.TITLE)  # the first that a thing has is its name


def write_jsonld(graph: Graph, out: IO[bytes]) -> None:
    """All triples, each once or where they help to read, as one document with its context inside."""
    head = _json({**context_document(), "@base": graph.base})
    out.write(f'{{"@context": {head},\n"@graph": ['.encode())
    framed = _Framed(graph)
    separator = "\n"
    for thing in graph.subjects_in_order():
        if framed.holder_of(thing) is None:
            out.write(f"{separator}{_json(framed.object(thing))}".encode())
            separator = ",\n"
    out.write(b"\n]}\n")


def _json(value: Any) -> str:
    """A value on one line."""
    return json.dumps(value, ensure_ascii=False)


class _Framed:
    """Things of a graph as nested objects."""

    def __init__(self, graph: Graph) -> None:
        """Over a graph."""
        self._graph, self._context = graph, load_context()

    def holder_of(self, thing: NamedNode) -> tuple[NamedNode, NamedNode] | None:
        """The property and the thing inside whose object this one stands, None where it stands by itself."""
        kinds = self._graph.nodes(thing, att.A)
        for kind, property in _INSIDE.items():
            if kind in kinds:
                holders = self._graph.nodes(thing, property)
                known = [one for one in holders if self._stands_alone(one)]
                return (property, known[0]) if known else None
        return None

    def _stands_alone(self, thing: NamedNode) -> bool:
        """Whether a thing has an object of its own."""
        kinds = self._graph.nodes(thing, att.A)
        return bool(kinds) and not _INSIDE.keys() & set(kinds)

    def object(self, thing: NamedNode, without: tuple[NamedNode, NamedNode] | None = None) -> dict[str, Any]:
        """A thing with all its facts but one, and all that belongs to it."""
        made: dict[str, Any] = {"id": self._id(thing)}
        facts = [fact for fact in self._graph.facts(thing) if fact != without]
        facts.sort(key=lambda fact: fact[0] != att.A)
        for property, group in groupby(facts, key=lambda fact: fact[0]):
            if property == att.A:
                names = [self._context.word(value.value) for _, value in group]
                made["type"] = _one_or_all(sorted(names, key=lambda name: ":" in name))  # ours first
            else:
                name = self._context.word(property.value)
                made[name] = _one_or_all([self._value(name, value) for _, value in group])
        if without is None:
            made |= self._belongings(thing)
        return made

    def _belongings(self, thing: NamedNode) -> dict[str, Any]:
        """The objects inside that of a thing, by name."""
        found: dict[str, Any] = {}
        for kind, property in _INSIDE.items():
            inside = [
                self.object(one, without=(property, thing))
                for one in self._graph.pointing_to(property, thing)
                if kind in self._graph.nodes(one, att.A) and self.holder_of(one) == (property, thing)
            ]
            if inside:
                found[_NAMES_OF[kind]] = inside
        return found

    def _id(self, node: NamedNode) -> str:
        """The identifier of a thing."""
        return self._context.id(node, self._graph.base)

    def _value(self, name: str, value: Term) -> Any:
        """A value of a property, as plain as its type allows."""
        usual = self._context.types.get(name)
        return self._node(value, usual) if isinstance(value, NamedNode) else _literal(value, usual)

    def _node(self, node: NamedNode, usual: str | None) -> Any:
        """A thing that is pointed to: its identifier, with its name where it has one."""
        for property in _CALLED:
            if found := self._graph.values(node, property):
                name = self._context.word(property.value)
                return {"id": self._id(node), name: self._value(name, found[0])}
        return self._id(node) if usual == "@id" else {"id": self._id(node)}


def _literal(value: Literal, usual: str | None) -> Any:
    """A literal, with its type where it is not the usual one."""
    datatype = value.datatype.value
    if value.language:
        return {"@value": value.value, "@language": value.language}
    if datatype == usual or (datatype == _STRING and usual is None):
        return value.value
    if datatype == _INTEGER and usual is None and str(int(value.value)) == value.value:
        return int(value.value)
    if datatype == _STRING:
        return {"@value": value.value}
    return {"@value": value.value, "@type": datatype}


def _one_or_all(values: list[Any]) -> Any:
    """A single value by itself, several as a list."""
    return values[0] if len(values) == 1 else values
