"""The dataset tells its files, its licence and what it was made with."""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from pyoxigraph import BlankNode, NamedNode

from kg import vocabulary as att
from kg.triplify import BASE, Run, description_graph

RUN = Run(
    "1.0", "en_model 1", "lexicon 1", {"a": "00"}, "ff", 7, files={"shapes": {"b.ttl": "2", "a.ttl": "1"}}
)
LICENCE = NamedNode(f"{att.PREFIXES['dcterms']}license")
DISTRIBUTION = NamedNode(f"{att.PREFIXES['dcat']}distribution")


def test_each_file_is_a_distribution_named_without_a_place() -> None:
    quads = description_graph(RUN)
    files = {quad.object for quad in quads if quad.predicate == DISTRIBUTION}
    titles = {str(quad.object) for quad in quads if quad.subject in files and quad.predicate == att.TITLE}
    assert titles == {'"graph.trig"', '"graph.nq"', '"graph.ttl"'}
    assert not any(isinstance(term, BlankNode) for quad in quads for term in quad.triple)


def test_a_licence_is_stated_only_where_one_was_given() -> None:
    assert not any(quad.predicate == LICENCE for quad in description_graph(RUN))
    given = replace(RUN, licence="https://example.org/licence")
    assert sum(quad.predicate == LICENCE for quad in description_graph(given)) == 4


def test_the_hash_of_a_tool_is_that_of_its_files_lines() -> None:
    told = {str(quad.object) for quad in description_graph(RUN) if quad.subject == NamedNode(f"{BASE}shapes")}
    lines = sha256(b"1  a.ttl\n2  b.ttl\n").hexdigest()
    assert f'"{lines}"' in told
