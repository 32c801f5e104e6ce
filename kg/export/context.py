"""The JSON-LD context that comes with the product: which name stands for which property."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from pyoxigraph import NamedNode

from kg.resources import resource

_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?")
_RELATIVE = re.compile(r"[A-Za-z0-9_%~-][A-Za-z0-9_%~.-]*(?:[/#][A-Za-z0-9_%~.,=&-]+)*")


@dataclass(frozen=True, slots=True)
class Context:
    """Names for properties and classes, and the types their values have where nothing else is said."""

    terms: dict[str, str]  # IRI -> name
    types: dict[str, str]  # name -> IRI of the datatype, or @id
    prefixes: dict[str, str]
    reversed: dict[str, str] = field(default_factory=dict)  # IRI of a property -> name of its reverse

    def word(self, iri: str) -> str:
        """A property or class by name, else shortened by a prefix."""
        return self.terms.get(iri) or self.short(iri)

    def short(self, iri: str) -> str:
        """An IRI shortened by a prefix, where one fits."""
        for name, space in self.prefixes.items():
            if iri.startswith(space) and _NAME.fullmatch(iri, len(space)):
                return f"{name}:{iri[len(space) :]}"
        return iri

    def id(self, node: NamedNode, base: str) -> str:
        """A thing's identifier: relative to the base where it can be."""
        rest = node.value.removeprefix(base)
        return rest if rest != node.value and _RELATIVE.fullmatch(rest) else self.short(node.value)


def context_document() -> dict[str, Any]:
    """The context as its file has it."""
    text = (resource("ontology") / "context.jsonld").read_text(encoding="utf-8")
    found = json.loads(text)["@context"]
    assert isinstance(found, dict)
    return found


@cache
def load_context() -> Context:
    """The context, taken apart."""
    document = context_document()
    prefixes = {name: value for name, value in document.items() if _is_space(value)}
    context = Context({}, {}, prefixes)
    for name, value in document.items():
        if name not in prefixes and name[0] != "@" and value not in ("@id", "@type"):
            _define(name, value if isinstance(value, dict) else {"@id": value}, context)
    return context


def _is_space(value: object) -> bool:
    """Whether a definition is that of a prefix."""
    return isinstance(value, str) and value.startswith("http") and value[-1] in "/#"


def _define(name: str, definition: dict[str, str], context: Context) -> None:
    """Take in the definition of one name."""
    if "@reverse" in definition:
        context.reversed[_expanded(definition["@reverse"], context)] = name
        return
    context.terms[_expanded(definition["@id"], context)] = name
    if "@type" in definition:
        context.types[name] = _expanded(definition["@type"], context)


def _expanded(short: str, context: Context) -> str:
    """What a shortened IRI stands for."""
    prefix, _, rest = short.partition(":")
    return context.prefixes.get(prefix, f"{prefix}:") + rest if rest else short
