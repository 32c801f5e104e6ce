"""What opens in a spreadsheet, in a network tool and in Wikidata's."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path
from xml.etree import ElementTree

import networkx
import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.export import export_graph
from kg.export.cells import safe


@pytest.fixture(scope="module")
def tables(output: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, str]]]:
    """The rows of every table."""
    folder = tmp_path_factory.mktemp("tables")
    export_graph(output, "csv", folder)
    return {
        path.stem: list(csv.DictReader(path.open(encoding="utf-8-sig", newline="")))
        for path in sorted(folder.glob("*.csv"))
    }


def run(*arguments: str | Path) -> Result:
    """One command."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def lines(output: Path, format: str, place: Path) -> list[str]:
    """The lines of a file in that format."""
    export_graph(output, format, place / format)
    return (place / format).read_text(encoding="utf-8").splitlines()


def test_there_is_a_row_for_each_thing(tables: dict[str, list[dict[str, str]]]) -> None:
    counts = {name: len(rows) for name, rows in tables.items()}
    assert counts == {"people": 5, "offices": 3, "meetings": 4, "statements": 4}


def test_a_meeting_says_who_when_where_and_by_whose_word(tables: dict[str, list[dict[str, str]]]) -> None:
    row = next(row for row in tables["meetings"] if row["date"] == "2024-04-26")
    assert row["people"] == "Dong Jun | Sergei Shoigu"
    assert (row["place"], row["country"], row["format"], row["status"]) == (
        "Astana", "Kazakhstan", "in_person", "held",
    )  # fmt: skip
    assert row["articles"] == "paper | wire"
    assert "met his Chinese counterpart" in row["words"]
    assert row["conflicts"].startswith("date: wire says")


def test_an_office_tells_attested_from_stated_days(tables: dict[str, list[dict[str, str]]]) -> None:
    row = next(row for row in tables["offices"] if row["holder"] == "Dong Jun")
    assert (row["attested_first"], row["attested_last"]) == ("2024-04-26", "2024-04-27")
    assert (row["valid_from"], row["valid_until"], row["stated_by"]) == ("2023-12-29", "", "lexicon")


def test_a_statement_names_speaker_capacity_and_outlet(tables: dict[str, list[dict[str, str]]]) -> None:
    row = next(row for row in tables["statements"] if row["kind"] == "mixed")
    assert (row["speaker"], row["outlet"], row["according_to"]) == ("Sergei Shoigu", "Harbour Post", "TASS")
    assert row["text"] == "The work of the two armies is “closer every year”"


def test_tables_say_that_they_are_utf_8(output: Path, tmp_path: Path) -> None:
    export_graph(output, "csv", tmp_path)
    assert all(path.read_bytes().startswith(b"\xef\xbb\xbf") for path in tmp_path.glob("*.csv"))


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"])
def test_no_cell_is_a_formula(cell: str) -> None:
    assert safe(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "Dong Jun", "2024-04-26", "a = b", "“-”"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert safe(cell) == cell


def test_a_network_tool_reads_who_met_whom(output: Path, tmp_path: Path) -> None:
    """Weights count held meetings, days run from the first to the last; plans are no meetings."""
    export_graph(output, "graphml", tmp_path / "network.graphml")
    network = networkx.read_graphml(tmp_path / "network.graphml")
    names = {node: data["name"] for node, data in network.nodes(data=True)}
    edges = {frozenset((names[a], names[b])): data for a, b, data in network.edges(data=True)}
    assert set(edges) == {
        frozenset({"Dong Jun", "Sergei Shoigu"}), frozenset({"Chang Wanquan", "Sergei Shoigu"}),
    }  # fmt: skip
    pair = edges[frozenset({"Dong Jun", "Sergei Shoigu"})]
    assert (pair["weight"], pair["first"], pair["last"]) == (2, "2023-12-29", "2024-04-27")
    assert not network.is_directed()
    assert ElementTree.parse(tmp_path / "network.graphml").getroot().tag.endswith("}graphml")


def test_wikidata_is_told_what_an_article_shows_of_linked_people(linked: Path, tmp_path: Path) -> None:
    """With address, title, day and words; Dong Jun has no item here, and what is no item is not told."""
    (command,) = lines(linked, "quickstatements", tmp_path)
    assert command.split("\t") == [
        "Q27503", "P39", "Q10297096", "P585", "+2014-11-19T00:00:00Z/11",
        "S854", '"https://news.example/old"', "S1476", 'en:"Shoigu in Beijing"',
        "S577", "+2014-11-19T00:00:00Z/11", "S1683", 'en:"the Chinese defence minister"',
    ]  # fmt: skip


def test_where_no_office_is_linked_there_is_nothing_to_tell(output: Path, tmp_path: Path) -> None:
    assert lines(output, "quickstatements", tmp_path) == []


def test_links_are_a_table_of_mappings(output: Path, tmp_path: Path) -> None:
    found = lines(output, "sssom", tmp_path)
    metadata = [line for line in found if line.startswith("#")]
    rows = list(csv.DictReader(found[len(metadata) :], delimiter="\t"))
    assert '#  person: "https://w3id.org/attested/id/person/"' in metadata
    assert any(line.startswith("#mapping_set_id: ") for line in metadata)
    assert any(line.startswith("#license: ") for line in metadata)
    row = next(row for row in rows if row["subject_id"] == "person:sergei-shoigu")
    assert (row["object_id"], row["predicate_id"], row["confidence"]) == (
        "wd:Q32024",
        "skos:exactMatch",
        "0.98",
    )
    assert row["mapping_justification"] == "semapv:ManualMappingCuration"
    declared = {line[3:].partition(":")[0] for line in metadata if line.startswith("#  ")}
    used = {
        row[name].partition(":")[0] for row in rows for name in row if name.endswith(("_id", "justification"))
    }
    assert used == declared


def test_a_file_goes_where_it_is_told(output: Path, tmp_path: Path) -> None:
    path = tmp_path / "deep" / "graph.nq.gz"
    result = run("export", output, "--format", "nquads", "--gzip", "-o", path)
    assert result.exit_code == 0, result.output
    assert gzip.decompress(path.read_bytes()) == (output / "graph.nq").read_bytes()
    assert [one.name for one in path.parent.iterdir()] == ["graph.nq.gz"]


def test_without_a_place_it_goes_to_the_standard_output(output: Path) -> None:
    assert run("export", output, "--format", "nquads").stdout_bytes == (output / "graph.nq").read_bytes()
    assert run("export", output, "--sssom").stdout.startswith("#curie_map:")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--format", "csv"], "name a folder"),
        ([], "name one format"),
        (["--format", "turtle", "--sssom"], "name one format"),
        (["--format", "turtle", "-o", "/dev/null/x"], "cannot write"),
    ],
)
def test_what_cannot_be_done_is_said_in_words(output: Path, arguments: list[str], words: str) -> None:
    result = run("export", output, *arguments)
    assert result.exit_code != 0
    assert words in result.output


def test_a_folder_without_a_graph_names_the_remedy(tmp_path: Path) -> None:
    result = run("export", tmp_path, "--format", "turtle")
    assert result.exit_code == 1
    assert "kg build" in result.output
