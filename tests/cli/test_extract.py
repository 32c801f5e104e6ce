"""kg extract prints one record a line, as docs/records.md promises."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

NEWS = "“We agreed,” Austrian Foreign Minister Alexander Schallenberg said in Vienna on Friday.\n"
SPANS = ("evidence", "content", "cue", "speaker_span")


def records(result: Result) -> list[dict[str, Any]]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_lines_come_in_the_order_of_the_input(kg: Callable[..., Result], samples: Path) -> None:
    """As given on the command line, not as sorted."""
    paths = [samples / "2024-06-01-shangri-la.txt", samples / "2022-05-13-austin-shoigu-call.txt"]
    assert [record["id"] for record in records(kg("extract", *paths))] == [path.stem for path in paths]


def test_spans_are_those_of_the_file(kg: Callable[..., Result], tmp_path: Path) -> None:
    """Header, line ends and all: every span of a name cuts that name out of the file's text."""
    path = tmp_path / "a.txt"
    path.write_bytes(f"title: Talks\r\npublished: 2024-05-31\r\n\r\n{NEWS}".encode())
    (record,) = records(kg("extract", path))
    text = path.read_bytes().decode()
    (person,) = record["people"]
    assert {text[start:end] for start, end in person["mentions"]} <= {*person["aka"], person["name"]}
    assert [text[slice(*statement["content"])] for statement in record["statements"]] == ["We agreed,"]
    assert (record["title"], record["published"]) == ("Talks", "2024-05-31")
    assert "text" not in record


def test_records_of_json_lines_carry_their_text(kg: Callable[..., Result], tmp_path: Path) -> None:
    """Offsets refer to it, so it travels along."""
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "x", "text": NEWS}))
    (record,) = records(kg("extract", tmp_path / "a.jsonl"))
    assert (record["id"], record["text"]) == ("x", NEWS)


def test_metadata_dates_an_article(kg: Callable[..., Result], tmp_path: Path) -> None:
    """The table's day is the article's."""
    (tmp_path / "a.txt").write_text(NEWS, encoding="utf-8")
    (tmp_path / "m.csv").write_text("id,published,publisher,url\na,2024-05-31,The Post,\n")
    (record,) = records(kg("extract", tmp_path / "a.txt", "--metadata", tmp_path / "m.csv"))
    assert (record["published"], record["publisher"]) == ("2024-05-31", "The Post")


def test_standard_input_is_read_to_a_pipe() -> None:
    """The installed command, a dash for the article, one line of UTF-8 for the record."""
    command = Path(sys.executable).parent / "kg"
    done = subprocess.run([command, "extract", "-"], input=NEWS.encode(), capture_output=True, check=True)
    (line,) = done.stdout.decode().splitlines()
    assert json.loads(line)["id"] == "stdin"


def test_tables_are_for_people(kg: Callable[..., Result], samples: Path) -> None:
    """Names, not ids, say who met."""
    result = kg("extract", samples / "2023-04-18-li-in-moscow.html", "--format", "table")
    assert "Li Shangfu, Sergei Shoigu" in result.stdout
