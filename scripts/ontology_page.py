#!/usr/bin/env python3
"""Writes docs/ontology.md from ontology/ and shapes/: run it after changing either.

Usage: python scripts/ontology_page.py [--check]
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from pyoxigraph import QuerySolutions, RdfFormat, Store

from kg import vocabulary as att
from kg.resources import resource

PAGE = Path(__file__).resolve().parent.parent / "docs" / "ontology.md"

_INTRO = f"""# The ontology

<!-- Written by scripts/ontology_page.py from ontology/ and shapes/. Change those, not this page. -->

Namespace `{att.ATT}`, prefix `att:`. It says who holds which office on which day, who met whom, who
said what to whom and who printed it; every such fact has `att:evidence`, a span of an article's text.
The Turtle is `ontology/attested.ttl`; what a graph promises beyond it stands in `shapes/`, as SHACL.
"""
_CLASSES = """
SELECT ?term ?label ?text (GROUP_CONCAT(STR(?above); separator=" ") AS ?parents) WHERE {
    ?term a owl:Class ; rdfs:label ?label ; skos:definition ?text ; rdfs:subClassOf ?above .
} GROUP BY ?term ?label ?text ORDER BY ?term"""
_PROPERTIES = """
SELECT ?term ?text (GROUP_CONCAT(STR(?above); separator=" ") AS ?parents)
       (GROUP_CONCAT(STR(?near); separator=" ") AS ?neighbours) WHERE {
    VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty }
    ?term a ?kind ; skos:definition ?text .
    OPTIONAL { ?term rdfs:subPropertyOf ?above }
    OPTIONAL { ?term skos:closeMatch ?near }
} GROUP BY ?term ?text ORDER BY LCASE(STR(?term))"""
_SHAPES = """
SELECT ?path ?message ?least ?most WHERE {
    ?node sh:targetClass ?target ; sh:property ?shape .
    ?shape sh:path ?path ; sh:message ?message .
    OPTIONAL { ?shape sh:minCount ?least }
    OPTIONAL { ?shape sh:maxCount ?most }
} ORDER BY DESC(?least) ?path"""
_RULES = """
SELECT ?shape ?class ?text ?severity WHERE {
    ?shape sh:targetClass ?class ; sh:sparql ?rule ; rdfs:comment ?text .
    OPTIONAL { ?shape sh:severity ?severity }
} ORDER BY ?shape"""
_SCHEMES = """
SELECT ?term ?text WHERE { ?term a skos:ConceptScheme ; skos:definition ?text } ORDER BY ?term"""
_CONCEPTS = """
SELECT ?term ?text (GROUP_CONCAT(STR(?word); separator=", ") AS ?words) WHERE {
    ?term skos:inScheme ?scheme ; skos:definition ?text .
    OPTIONAL { ?term skos:hiddenLabel ?word }
} GROUP BY ?term ?text ORDER BY ?term"""

Row = dict[str, str]


class Source:
    """The ontology and the shapes, to be asked."""

    def __init__(self) -> None:
        """Read both."""
        self._store = Store()
        for folder in ("ontology", "shapes"):
            for path in sorted(resource(folder).glob("*.ttl")):
                self._store.load(path=path, format=RdfFormat.TURTLE)

    def ask(self, query: str, **bound: str) -> Iterator[Row]:
        """The rows of a query, with some variables bound to IRIs."""
        for name, iri in bound.items():
            query = query.replace(f"?{name}", f"<{iri}>")
        rows = self._store.query(query, prefixes=att.PREFIXES)
        assert isinstance(rows, QuerySolutions)
        names = [variable.value for variable in rows.variables]
        for row in rows:
            yield {name: row[name].value if row[name] else "" for name in names}


def page() -> str:
    """The whole page."""
    source = Source()
    parts = chain(_classes(source), _properties(source), _rules(source), _schemes(source))
    return "\n".join(chain([_INTRO], parts)) + "\n"


def _classes(source: Source) -> Iterator[str]:
    """A section for each class: what it is, and what the shapes ask of it."""
    yield "## Classes\n"
    for row in source.ask(_CLASSES):
        yield f"### {_short(row['term'])}\n"
        yield f"{row['text']} A kind of {_list(row['parents'])}.\n"
        shapes = source.ask(_SHAPES, target=row["term"])
        asked = [[f"`{_short(shape['path'])}`", _count(shape), shape["message"]] for shape in shapes]
        if asked:
            yield from _table(["property", "how many", "what the shapes ask"], asked)


def _properties(source: Source) -> Iterator[str]:
    """All properties in one table."""
    yield "## Properties\n"
    rows = source.ask(_PROPERTIES)
    told = ([f"`{_short(r['term'])}`", r["text"], _list(r["parents"]), _list(r["neighbours"])] for r in rows)
    yield from _table(["property", "what it says", "under", "close to"], told)


def _rules(source: Source) -> Iterator[str]:
    """The rules that are written in SPARQL."""
    yield "## Rules\n"
    rows = source.ask(_RULES)
    told = ([r["shape"].split("#")[1], f"`{_short(r['class'])}`", r["text"], _level(r)] for r in rows)
    yield from _table(["rule", "of", "what it asks", "if broken"], told)


def _schemes(source: Source) -> Iterator[str]:
    """The concept schemes with their concepts, and the words that stand for them."""
    yield "## Concepts\n"
    for scheme in source.ask(_SCHEMES):
        yield f"### {_short(scheme['term'])}\n\n{scheme['text']}\n"
        rows = source.ask(_CONCEPTS, scheme=scheme["term"])
        told = ([f"`{_short(r['term'])}`", r["text"], _sorted(r["words"])] for r in rows)
        yield from _table(["concept", "what it says", "words"], told)


def _short(iri: str) -> str:
    """An IRI with its prefix; a borrowed one that we do not write keeps its full form."""
    for prefix, namespace in att.PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return f"<{iri}>"


def _list(iris: str) -> str:
    """Several IRIs, each once, sorted."""
    return ", ".join(f"`{_short(iri)}`" for iri in sorted(set(iris.split())))


def _sorted(words: str) -> str:
    """Words in alphabetical order."""
    return ", ".join(sorted(words.split(", ")))


def _count(shape: Row) -> str:
    """How often a property may stand."""
    return f"{shape['least'] or '0'}..{shape['most'] or 'n'}"


def _level(rule: Row) -> str:
    """How bad it is to break a rule."""
    return (rule["severity"] or "Violation").rpartition("#")[2].lower()


def _table(header: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    """A table of Markdown, with an empty line behind it."""
    for row in chain([header, ["---"] * len(header)], rows):
        yield f"| {' | '.join(row)} |"
    yield ""


def main(arguments: list[str]) -> int:
    """Write the page, or tell whether it is current."""
    if "--check" in arguments:
        return 0 if PAGE.read_text(encoding="utf-8") == page() else 1
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
