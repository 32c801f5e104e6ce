"""kg query answers from a folder or a file, in three formats, and says what it did not understand."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.cli.parameters import with_values

NAMES = "SELECT ?name { ?who a att:Person ; rdfs:label ?name } ORDER BY ?name"


def test_the_usual_prefixes_need_no_declaration(kg: Callable[..., Result], built: Path) -> None:
    """And every person comes once, though several graphs name them."""
    rows = kg("query", built, NAMES, "--format", "csv").stdout.splitlines()
    assert rows[0] == "name"
    assert "Sergei Shoigu" in rows
    assert len(rows) == len(set(rows))


@pytest.mark.parametrize("name", ["graph.nq", "graph.trig", "graph.ttl"])
def test_every_format_gives_the_same_rows(kg: Callable[..., Result], built: Path, name: str) -> None:
    """A query without GRAPH does not care which file it is asked of."""
    assert kg("query", built / name, NAMES).stdout == kg("query", built, NAMES).stdout


def test_json_is_the_w3c_format(kg: Callable[..., Result], built: Path) -> None:
    """Results as SPARQL 1.1 defines them."""
    result = json.loads(kg("query", built, NAMES, "--format", "json").stdout)
    assert result["head"]["vars"] == ["name"]


def test_ask_and_construct_answer_too(kg: Callable[..., Result], built: Path) -> None:
    """A yes, and a graph in Turtle."""
    assert kg("query", built, "ASK { ?m a att:Meeting }").stdout == "yes\n"
    assert (
        "> a <https://w3id.org/attested/def#Meeting>"
        in kg("query", built, "CONSTRUCT WHERE { ?m a att:Meeting }").stdout
    )


def test_named_questions_are_listed_with_what_they_ask(kg: Callable[..., Result]) -> None:
    """Each name is followed by words."""
    lines = kg("query", "--list").stdout.splitlines()
    assert {"who-met-whom", "meeting-evidence"} <= {line.split()[0] for line in lines}
    assert all(len(line.split()) > 2 for line in lines)


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("who-met-whom", ["meeting", "participants", "date", "place", "mode"]),
        ("meeting-evidence", ["meeting", "article", "participants", "start", "end"]),
    ],
)
def test_contract_columns(kg: Callable[..., Result], built: Path, name: str, columns: list[str]) -> None:
    """Two questions are a contract: other programs read their columns."""
    rows = list(csv.reader(io.StringIO(kg("query", built, name, "--format", "csv").stdout)))
    assert rows[0] == columns
    assert len(rows) > 1


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("who-met-who", "did you mean who-met-whom"),
        ("SELECT {", "does not parse at line 1, column 9"),
        ("SELECT * { ?s a att:Meeting FILTR (?s) }", 'before "s) }"'),
        ("SELECT (COUNT(?x) AS ?n) ?y { ?x ?p ?y }", "contains a variable that is unbound"),
        ("SELECT * { ?s foo:bar 'no:prefix', <no:prefix> }", "the prefix foo: is not declared"),
        ("INSERT DATA { <a:b> <a:b> 1 }", "only read here"),
        ("PREFIX foo: <a:b> DELETE WHERE { ?s ?p ?o }", "only read here"),
        ("no.rq", "no.rq"),
    ],
)
def test_what_is_not_understood_is_explained(
    kg: Callable[..., Result], built: Path, query: str, words: str
) -> None:
    """One line, no traceback."""
    result = kg("query", built, query)
    assert result.exit_code == 1
    assert words in result.stderr
    assert len(result.stderr) < 200


@pytest.mark.parametrize(
    "iri", ["person:sergei-shoigu", "<https://w3id.org/attested/id/person/sergei-shoigu>"]
)
def test_a_query_needs_no_braces(kg: Callable[..., Result], built: Path, iri: str) -> None:
    """DESCRIBE, by a prefixed name or a whole one."""
    assert "Sergei Shoigu" in kg("query", built, f"DESCRIBE {iri}").stdout


def test_instance_prefixes_follow_the_base_of_the_graph(kg: Callable[..., Result], tmp_path: Path) -> None:
    (tmp_path / "graph.ttl").write_text(
        '<x:d> <http://rdfs.org/ns/void#uriSpace> "https://example.org/" .\n'
        '<https://example.org/person/a> <http://www.w3.org/2000/01/rdf-schema#label> "Ann" .\n'
    )
    answer = kg("query", tmp_path / "graph.ttl", "SELECT * { person:a rdfs:label ?name }", "--format", "csv")
    assert answer.stdout == "name\nAnn\n"


def test_a_question_takes_values(kg: Callable[..., Result], built: Path) -> None:
    """--list tells which it has; the answer is that of the day."""
    assert '[--set day="2024-04-26"]' in kg("query", "--list").stdout
    answer = kg("query", built, "office-holders-on-a-day", "--set", "day=2023-04-18").stdout
    assert "Li Shangfu" in answer
    assert "Li Shangfu" not in kg("query", built, "office-holders-on-a-day").stdout
    topics = [
        kg("query", built, "statements-on-a-topic", *words).stdout for words in ((), ("--set", "who=austin"))
    ]
    assert "Lloyd Austin" in topics[1]
    assert len(topics[1]) < len(topics[0])


@pytest.mark.parametrize(
    ("name", "setting", "words"),
    [
        ("office-holders-on-a-day", "dya=2023-04-18", 'has day="2024-04-26" to set'),
        ("office-holders-on-a-day", "day=18 April 2023", "YYYY-MM-DD"),
        ("office-holders-on-a-day", "day", 'has day="2024-04-26" to set'),
        ("who-met-whom", "day=2023-04-18", "nothing to set"),
    ],
)
def test_a_value_that_does_not_fit_is_told(
    kg: Callable[..., Result], built: Path, name: str, setting: str, words: str
) -> None:
    result = kg("query", built, name, "--set", setting)
    assert result.exit_code == 1
    assert words in result.stderr


def test_a_value_cannot_leave_its_quotation_marks() -> None:
    query = 'SELECT ?x { BIND ("" AS ?x) }'
    assert with_values(query, [r'x=" AS ?x) } #\n']) == r'SELECT ?x { BIND ("\" AS ?x) } #\\n" AS ?x) }'


def test_a_missing_graph_is_named(kg: Callable[..., Result], tmp_path: Path) -> None:
    """With how to make one."""
    result = kg("query", tmp_path, NAMES)
    assert result.exit_code == 1
    assert "kg build" in result.stderr
