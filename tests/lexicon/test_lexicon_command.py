"""kg lexicon: own entries are added and used, wrong ones named."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from kg.cli import main


def test_own_entries_are_added_shown_and_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.csv").write_text("kind,name,country\nperson,Ada Example,FR\n", encoding="utf-8")
    mine = str(tmp_path / "mine.sqlite")
    added = CliRunner().invoke(main, ["lexicon", "add", str(tmp_path / "mine.csv"), "-o", mine])
    assert (added.exit_code, added.output[:15]) == (0, "1 entries added")
    monkeypatch.setenv("KG_LEXICON", mine)
    assert "Ada Example" in CliRunner().invoke(main, ["lexicon", "show", "Example, Ada"]).output


def test_a_wrong_line_is_an_error_in_words(tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("kind,name\nriver,Rhine\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["lexicon", "add", str(tmp_path / "mine.csv")])
    assert result.exit_code == 1
    assert "mine.csv:2" in result.output


def test_an_entry_is_shown_in_lines_that_people_read() -> None:
    """Names, country, item, and offices with their dates."""
    shown = CliRunner().invoke(main, ["lexicon", "show", "Sergei Shoigu"])
    assert shown.exit_code == 0
    lines = [" ".join(line.split()) for line in shown.output.splitlines()]
    assert lines[:3] == ["Sergei Shoigu", "is person", "country RU"]
    assert any(line.startswith("Wikidata https://www.wikidata.org/wiki/Q") for line in lines)
    assert any(line.startswith("office") and "2012-11-06 to 2024-05-12" in line for line in lines)


@pytest.mark.parametrize(("name", "words"), [("NATO", "igo"), ("Astana", "capital"), ("Japan", "Tokyo")])
def test_bodies_places_and_countries_are_shown_too(name: str, words: str) -> None:
    assert words in CliRunner().invoke(main, ["lexicon", "show", name]).output


def test_an_unknown_name_is_told() -> None:
    result = CliRunner().invoke(main, ["lexicon", "show", "Nobody Inparticular"])
    assert result.exit_code == 1
    assert "not in the lexicon" in result.output
