"""A build over a folder again gives, byte for byte, what a full build gives, whatever was edited in between."""

from __future__ import annotations

import shutil
from pathlib import Path

from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.cli import main

STORIES = {
    "a.txt": "published: 2024-05-31\n\nSINGAPORE — U.S. Defense Secretary Lloyd Austin met Chinese Defence Minister Dong Jun on Friday.\n",
    "b.txt": "published: 2024-06-01\n\n“Dialogue is no reward,” Austin said after his talks with Dong in Singapore a day earlier.\n",
    "c.txt": "published: 2022-05-14\n\nRussian Defence Minister Sergei Shoigu spoke by phone with Lloyd Austin, the Pentagon chief, on Friday.\n",
    "d.txt": "Japan's Prime Minister Fumio Kishida said that he would visit Seoul.\n",
}
EDITS = st.lists(
    st.tuples(st.sampled_from(sorted(STORIES)), st.sampled_from(["add", "remove", "change"])),
    min_size=1,
    max_size=4,
)


def build(folder: Path, output: Path) -> dict[str, bytes]:
    """What a build writes, the cache left out."""
    result = CliRunner().invoke(main, ["build", str(folder), "-o", str(output), "--workers", "1"])
    assert result.exit_code == 0, result.output
    return {file.name: file.read_bytes() for file in sorted(output.iterdir()) if file.is_file()}


def edit(folder: Path, name: str, what: str) -> None:
    """Change the folder; one article always stays."""
    file = folder / name
    if what == "remove" and len(list(folder.iterdir())) > 1:
        file.unlink(missing_ok=True)
    else:
        file.write_text(STORIES[name] + ("He said more.\n" if what == "change" else ""), encoding="utf-8")


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_builds_after_any_edits_equal_a_full_build(tmp_path: Path, edits: list[tuple[str, str]]) -> None:
    folder, output = tmp_path / "news", tmp_path / "kept"
    for old in (folder, output, tmp_path / "fresh"):
        shutil.rmtree(old, ignore_errors=True)
    folder.mkdir()
    (folder / "a.txt").write_text(STORIES["a.txt"], encoding="utf-8")
    build(folder, output)
    for name, what in edits:
        edit(folder, name, what)
    assert build(folder, output) == build(folder, tmp_path / "fresh")
