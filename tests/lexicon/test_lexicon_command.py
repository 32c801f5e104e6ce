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
