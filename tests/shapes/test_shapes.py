"""What the shapes themselves must be: free of slips, kept by good data, broken by bad."""

from __future__ import annotations

from typing import cast

import pytest
from breaking import BREAKING, Breaking, break_shape
from dataset import article_quads, merged
from pyoxigraph import BlankNode, Literal, NamedNode, Quad, QueryBoolean, RdfFormat, Store, parse
from rdflib import SH

from kg import vocabulary as att
from kg.resources import resource
from kg.validate import Report, check_articles, validate_dataset
from kg.validate.conditions import BROKEN
from kg.validate.report import SHACL
from kg.validate.shapes import Constraint, constraints

SHAPES = "https://w3id.org/attested/shapes#"
ALL = constraints(corpus=False) + constraints(corpus=True)
TURTLE = RdfFormat.TURTLE
QUADS = [quad for path in resource("shapes").glob("*.ttl") for quad in parse(path=path, format=TURTLE)]
ONTOLOGY = {quad.subject for quad in parse(path=resource("ontology") / "attested.ttl", format=TURTLE)}


STORIES = merged()


def terms() -> set[NamedNode]:
    """Every IRI in the shapes."""
    nodes = {node for quad in QUADS for node in (quad.subject, quad.predicate, quad.object)}
    return {node for node in nodes if isinstance(node, NamedNode)}


def names(report: Report) -> set[str]:
    """The shapes that a report names."""
    return {result.shape.removeprefix(SHAPES) for result in report.results}


def test_no_shape_uses_a_word_that_shacl_does_not_know() -> None:
    """A slip such as sh:minCout is ignored by every engine, so it must be found here."""
    used = {term.value.removeprefix(SHACL) for term in terms() if term.value.startswith(SHACL)}
    assert not {name for name in used if name not in SH}


def test_no_shape_uses_a_word_that_the_ontology_does_not_know() -> None:
    ours = {term for term in terms() if term.value.startswith(att.ATT) and term.value != att.ATT}
    assert ours <= ONTOLOGY


def test_severity_stands_on_shapes() -> None:
    """On the node of a sh:sparql it would be ignored."""
    rules = {quad.object for quad in QUADS if quad.predicate.value == f"{SHACL}sparql"}
    assert not rules & {quad.subject for quad in QUADS if quad.predicate.value == f"{SHACL}severity"}


def test_every_shape_has_a_name_and_a_message() -> None:
    """Reports name shapes, and people read messages."""
    shapes = {quad.subject for quad in QUADS if quad.predicate.value in (f"{SHACL}path", f"{SHACL}select")}
    told = {quad.subject for quad in QUADS if quad.predicate.value == f"{SHACL}message"}
    assert shapes == told
    assert not {shape for shape in shapes if isinstance(shape, BlankNode)}


def test_every_property_shape_belongs_to_a_node_shape() -> None:
    shapes = {quad.subject for quad in QUADS if quad.predicate.value == f"{SHACL}path"}
    assert shapes == {quad.object for quad in QUADS if quad.predicate.value == f"{SHACL}property"}


def test_every_constraint_is_understood_by_the_fast_engine() -> None:
    assert {c.component for c in ALL} <= {*BROKEN, "minCount", "maxCount", "sparql"}
    assert {c.values for c in ALL if c.component.endswith("Count")} == {
        ('"1"^^<http://www.w3.org/2001/XMLSchema#integer>',)
    }


def test_the_stories_keep_all_shapes_without_a_warning() -> None:
    assert validate_dataset(merged()).results == ()


def test_each_story_keeps_the_shapes_by_itself() -> None:
    assert check_articles(quad for graph in article_quads() for quad in graph) == {}


@pytest.mark.parametrize("constraint", ALL, ids=lambda c: f"{c.shape.removeprefix(SHAPES)}-{c.component}")
def test_no_shape_is_kept_only_for_want_of_nodes(constraint: Constraint) -> None:
    assert cast(QueryBoolean, STORIES.query(f"ASK {{ ?this a <{constraint.target}> }}"))


@pytest.mark.parametrize("breaking", BREAKING, ids=lambda b: b.shape)
def test_every_shape_can_be_broken(breaking: Breaking) -> None:
    store = merged()
    break_shape(store, breaking)
    assert breaking.shape in names(validate_dataset(store))


def test_no_shape_is_left_without_a_breaking_example() -> None:
    assert [b.shape for b in BREAKING if f"{SHAPES}{b.shape}" not in {c.shape for c in ALL}] == []
    assert {c.shape.removeprefix(SHAPES) for c in ALL} == {b.shape for b in BREAKING}


def test_words_that_are_moved_by_one_character_are_no_proof() -> None:
    """The rule that all else rests on, with the article's text at hand."""
    store = merged()
    mention = NamedNode("https://w3id.org/attested/id/article/paper#char=150,156")
    for predicate, right in ((att.start, 150), (att.end, 156)):
        store.remove(Quad(mention, predicate, Literal(right)))
        store.add(Quad(mention, predicate, Literal(right + 1)))
    assert names(validate_dataset(store)) == {"Proof"}


def test_without_the_text_the_number_of_characters_is_checked() -> None:
    store = merged()
    away = "DELETE { ?article att:text ?text } WHERE { ?article a att:Article ; att:text ?text }"
    store.update(away, prefixes=att.PREFIXES)
    assert validate_dataset(store).results == ()
    break_shape(store, Breaking("Proof", "<article/paper#char=150,156>", "att:exact", '"Shoi"'))
    assert names(validate_dataset(store)) == {"Proof"}


def test_warnings_do_not_stand_against_conforming() -> None:
    store = merged()
    break_shape(store, next(b for b in BREAKING if b.shape == "WithinTerms"))
    report = validate_dataset(store)
    assert report.conforms
    assert report.warnings


def test_an_empty_store_conforms() -> None:
    assert validate_dataset(Store()).conforms
