"""The gate looks at each article's graph by itself, however many wait."""

from __future__ import annotations

from dataset import article_quads
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from kg import vocabulary as att
from kg.triplify import BASE
from kg.validate import Report, check_articles, report_quads

WIRE, PAPER, OLD = article_quads()
PAPER_GRAPH = f"{BASE}graph/article/paper"
DONG = NamedNode(f"{BASE}person/dong-jun")


def without(quads: tuple[Quad, ...], subject: NamedNode, predicate: NamedNode) -> list[Quad]:
    """Quads with a property of a node taken away."""
    return [quad for quad in quads if (quad.subject, quad.predicate) != (subject, predicate)]


def test_only_the_failing_article_is_named() -> None:
    article = NamedNode(f"{BASE}article/paper")
    reports = check_articles([*WIRE, *without(PAPER, article, att.sha256), *OLD])
    assert list(reports) == [PAPER_GRAPH]
    (violation,) = reports[PAPER_GRAPH].violations
    assert violation.focus == str(article)
    assert violation.path == att.sha256.value
    assert violation.message == "An article has one SHA-256, 64 lower-case hexadecimal digits."


def test_what_other_articles_say_does_not_help() -> None:
    """The wire types Dong Jun as a person too, but the paper's graph must stand alone."""
    reports = check_articles([*WIRE, *without(PAPER, DONG, att.A)])
    assert list(reports) == [PAPER_GRAPH]
    assert {result.value for result in reports[PAPER_GRAPH].results} >= {str(DONG)}


def test_warnings_are_told_but_pass() -> None:
    account = NamedNode(f"{BASE}account/paper--m1")
    told = [*without(PAPER, account, att.date)]
    late = Literal("2030-01-01", datatype=NamedNode(f"{att.PREFIXES['xsd']}date"))
    told.append(Quad(account, att.date, late, NamedNode(PAPER_GRAPH)))
    report = check_articles(told)[PAPER_GRAPH]
    assert report.conforms
    assert [warning.severity for warning in report.warnings] == ["Warning"]


def test_a_report_is_shacl_without_blank_nodes() -> None:
    article = NamedNode(f"{BASE}article/paper")
    report = check_articles(without(PAPER, article, att.sha256))[PAPER_GRAPH]
    turtle = serialize(report_quads(report, BASE), format=RdfFormat.TURTLE, prefixes=att.PREFIXES) or b""
    assert b"sh:conforms false" in turtle
    assert b"sh:sourceConstraintComponent sh:MinCountConstraintComponent" in turtle
    assert not [quad for quad in parse(turtle, format=RdfFormat.TURTLE) if "_:" in str(quad.subject)]


def test_the_report_of_nothing_conforms() -> None:
    assert Report.of([]).conforms
    assert check_articles([]) == {}
