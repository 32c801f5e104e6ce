"""The ontology is whole, borrows with care, and is the vocabulary of the code, both ways."""

from __future__ import annotations

import pytest
from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, parse
from rdflib import Graph

from kg import vocabulary as att
from kg.resources import resource
from kg.triplify.cues import cue_kind
from kg.triplify.entities import KINDS as ORGANISATION_KINDS
from kg.triplify.meetings import FORMATS, STATUSES
from kg.triplify.statements import KINDS as STATEMENT_KINDS

FILE = resource("ontology") / "attested.ttl"
QUADS = list(parse(path=FILE, format=RdfFormat.TURTLE))
TERMS = {quad.subject for quad in QUADS if quad.subject.value.startswith(att.ATT)}
RDFS, SKOS, OWL = (att.PREFIXES[prefix] for prefix in ("rdfs", "skos", "owl"))


def with_property(predicate: str) -> set[object]:
    """The subjects of a property."""
    return {quad.subject for quad in QUADS if quad.predicate.value == predicate}


def pairs(*predicates: str) -> list[Quad]:
    """The facts with one of some properties."""
    return [quad for quad in QUADS if quad.predicate.value in predicates]


def test_the_vocabulary_is_the_ontology() -> None:
    names = {name: term for name, term in vars(att).items() if isinstance(term, NamedNode)}
    ours = {name: term for name, term in names.items() if term.value.startswith(att.ATT)}
    assert set(ours.values()) == TERMS
    assert all(term.value == f"{att.ATT}{name.replace('_', '-', 1)}" for name, term in ours.items())


@pytest.mark.parametrize("predicate", [f"{RDFS}label", f"{SKOS}definition", f"{RDFS}isDefinedBy"])
def test_every_term_is_documented(predicate: str) -> None:
    assert with_property(predicate) >= TERMS


def test_nothing_is_said_about_borrowed_terms() -> None:
    """No domain, no range, no label: other vocabularies speak for themselves."""
    ontology = NamedNode(att.ATT.rstrip("#"))
    assert {quad.subject for quad in QUADS if not isinstance(quad.subject, BlankNode)} == TERMS | {ontology}


def test_nothing_is_claimed_to_be_equivalent() -> None:
    assert not pairs(f"{OWL}equivalentClass", f"{OWL}equivalentProperty")


def test_terms_of_ours_that_are_used_exist() -> None:
    used = {quad.object for quad in QUADS if str(quad.object).startswith(f"<{att.ATT}")}
    assert used <= TERMS


def test_classes_stand_under_classes_and_properties_under_properties() -> None:
    classes = {quad.subject for quad in QUADS if str(quad.object) == f"<{OWL}Class>"}
    assert {quad.subject for quad in pairs(f"{RDFS}subClassOf")} == classes
    assert not {quad.subject for quad in pairs(f"{RDFS}subPropertyOf")} & classes


def test_rdflib_reads_as_much_as_oxigraph() -> None:
    assert len(Graph().parse(FILE)) == len(QUADS)


@pytest.mark.parametrize("table", [FORMATS, STATUSES, STATEMENT_KINDS, ORGANISATION_KINDS])
def test_the_words_of_the_records_have_terms(table: dict[str, NamedNode]) -> None:
    assert set(table.values()) <= TERMS


def test_no_cue_word_is_of_two_kinds() -> None:
    words = [quad.object for quad in pairs(f"{SKOS}hiddenLabel")]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("said", att.cue_say),
        ("according to", att.cue_say),
        ("has repeatedly warned", att.cue_warn),
        ("Denied", att.cue_deny),
        ("did not confirm", att.cue_confirm),
        ("denies", att.cue_deny),
        ("urging", att.cue_urge),
        ("admitted", att.cue_confirm),
        ("pointed out", att.cue_say),
        ("meowed", None),
    ],
)
def test_a_cue_has_the_kind_of_its_last_known_word(words: str, kind: NamedNode | None) -> None:
    assert cue_kind(words) == kind


def test_nothing_becomes_both_an_entity_and_an_activity_of_prov() -> None:
    """PROV keeps them apart, so what a meeting may have must not be for entities alone."""
    activities = {quad.subject for quad in pairs(f"{RDFS}subClassOf") if quad.object == prov("Activity")}
    assert activities == {att.Meeting}
    above = {quad.object for quad in pairs(f"{RDFS}subPropertyOf") if quad.subject == att.evidence}
    assert prov("wasDerivedFrom") not in above


def prov(name: str) -> NamedNode:
    """A term of PROV."""
    return NamedNode(f"{att.PREFIXES['prov']}{name}")
