"""What stands in a real store after ``kg load`` answers as the output folder does."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from dataset import all_quads, article_quads
from output_folder import written
from running_stores import Rows, RunningStore, rows

from kg.cli import main
from kg.resources import resource

QUESTIONS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(resource("queries").glob("*.rq"))}
COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } FILTER (STRSTARTS(STR(?g), 'https://w3id.org/attested/')) }"


def kg(*arguments: str | Path) -> Result:
    """One command that succeeds."""
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return result


def lines(output: Path) -> int:
    """The quads of an output folder."""
    return len((output / "graph.nq").read_text(encoding="utf-8").splitlines())


def plain(found: Rows) -> Rows:
    """Rows with decimals in one spelling."""
    return [[_plain(cell) for cell in row] for row in found]


def _plain(cell: str) -> str:
    """0.950 is 0.95."""
    return (
        str(Decimal(cell).normalize()) if cell.count(".") == 1 and cell.replace(".", "").isdigit() else cell
    )


@pytest.fixture(scope="module")
def loaded(store: RunningStore, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An output folder that was put into the store."""
    output = written(tmp_path_factory.mktemp("loaded"), all_quads())
    kg("load", output, "--to", store.load)
    return output


def test_every_quad_arrives(store: RunningStore, loaded: Path) -> None:
    assert store.ask(COUNT)[1] == [str(lines(loaded))]


@pytest.mark.parametrize("name", QUESTIONS)
def test_questions_get_the_same_rows(store: RunningStore, loaded: Path, name: str) -> None:
    embedded = rows(kg("query", loaded, name, "--format", "csv").stdout)
    assert plain(store.ask(QUESTIONS[name])) == plain(embedded)


def test_an_article_that_goes_is_deleted_and_the_others_stay(store: RunningStore, loaded: Path) -> None:
    """With --diff, nothing is sent that has not changed."""
    (gone,) = {str(quad.graph_name) for quad in article_quads()[0]}
    written(loaded, [quad for quad in all_quads() if str(quad.graph_name) != gone])
    said = kg("load", loaded, "--to", store.load, "--diff").output
    assert "1 deleted" in said
    assert "0 graphs put" not in said  # the types above are the superclass graph's
    assert store.ask(COUNT)[1] == [str(lines(loaded))]
    assert store.ask(f"SELECT ?s {{ GRAPH {gone} {{ ?s ?p ?o }} }}") == [["s"]]
    written(loaded, all_quads())
    assert ", 0 deleted" in kg("load", loaded, "--to", store.load, "--diff").output
    assert store.ask(COUNT)[1] == [str(lines(loaded))]
