"""Each question that comes with the product gives the expected rows, whatever answers it."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import cast

import pytest
from dataset import all_quads, merged
from pyoxigraph import QueryResultsFormat, QuerySolutions, RdfFormat, Store, serialize
from rdflib import Graph

from kg.resources import resource

EXPECTED = Path(__file__).parent / "expected"
QUESTIONS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(resource("queries").glob("*.rq"))}


def rows(text: str) -> list[list[str]]:
    """The rows of a CSV, sorted below their header."""
    header, *found = csv.reader(StringIO(text))
    return [header, *sorted(found)]


def ask(store: Store, question: str, *, union: bool = False) -> list[list[str]]:
    """What Oxigraph answers."""
    answer = cast(QuerySolutions, store.query(question, use_default_graph_as_union=union))
    return rows((answer.serialize(format=QueryResultsFormat.CSV) or b"").decode())


def expected(name: str) -> list[list[str]]:
    """What must be answered."""
    return rows((EXPECTED / f"{name}.csv").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def named_graphs() -> Store:
    store = Store()
    store.extend(all_quads())
    return store


@pytest.fixture(scope="module")
def in_rdflib() -> Graph:
    triples = serialize((quad.triple for quad in all_quads()), format=RdfFormat.N_TRIPLES)
    return Graph().parse(data=triples, format="nt")


def test_every_question_has_its_rows() -> None:
    assert {path.stem for path in EXPECTED.glob("*.csv")} == set(QUESTIONS)
    assert len(QUESTIONS) >= 12


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_question_says_in_words_what_it_asks(name: str) -> None:
    first = QUESTIONS[name].splitlines()[0]
    assert first.startswith("# ")
    assert first.endswith("?")


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_merged_graph_answers(name: str) -> None:
    assert ask(merged(), QUESTIONS[name]) == expected(name)


@pytest.mark.parametrize("name", QUESTIONS)
def test_the_named_graphs_answer_the_same(name: str, named_graphs: Store) -> None:
    assert ask(named_graphs, QUESTIONS[name], union=True) == expected(name)


@pytest.mark.parametrize("name", QUESTIONS)
def test_rdflib_answers_the_same(name: str, in_rdflib: Graph) -> None:
    answer = in_rdflib.query(QUESTIONS[name]).serialize(format="csv")
    assert rows((answer or b"").decode()) == expected(name)


def test_a_topic_and_a_name_narrow_the_statements() -> None:
    question = QUESTIONS["statements-on-a-topic"]
    asked = question.replace('BIND ("" AS ?who)', 'BIND ("shoigu" AS ?who)')
    asked = asked.replace('BIND ("" AS ?topic)', 'BIND ("armies" AS ?topic)')
    _, *found = ask(merged(), asked)
    assert [row[2] for row in found] == ["The work of the two armies is “closer every year”"]


def test_the_holder_of_2014_is_another_than_that_of_2024() -> None:
    question = QUESTIONS["office-holders-on-a-day"].replace("2024-04-26", "2014-11-19")
    _, *found = ask(merged(), question)
    assert ["defence minister (CN)", "Chang Wanquan", "attested"] in found
    assert "Dong Jun" not in {row[1] for row in found}
