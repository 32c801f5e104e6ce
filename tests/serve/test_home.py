"""The home page and the network ask the store for what they show, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import QuerySolutions
from starlette.testclient import TestClient

from kg import vocabulary as att
from kg.serve import ask
from kg.serve.ask import Row, fill
from kg.serve.explorer.group_rows import meeting_lines
from kg.serve.explorer.queries import LATEST, MEETINGS, YEARS
from kg.serve.store import open_store, prepare_store


def rows(output: Path, query: str) -> list[Row]:
    """A query's rows over the samples."""
    found = open_store(prepare_store(output)).query(query, prefixes=att.PREFIXES)
    assert isinstance(found, QuerySolutions)
    names = [variable.value for variable in found.variables]
    return [{name: row[name].value for name in names if row[name] is not None} for row in found]


def test_the_latest_meetings_are_those_of_all(output: Path) -> None:
    five = LATEST.replace("LIMIT 12", "LIMIT 5")
    latest = meeting_lines(rows(output, fill(MEETINGS, {"where": five})))
    assert len(latest) == 5
    assert latest == meeting_lines(rows(output, fill(MEETINGS, {"where": ""})))[:5]


def test_years_count_the_meetings_of_a_sure_year(output: Path) -> None:
    meetings = {row["meeting"]: row for row in rows(output, fill(MEETINGS, {"where": ""}))}.values()
    first = [row.get("date") or row.get("from") or row.get("to", "") for row in meetings]
    last = [row.get("date") or row.get("to", "") for row in meetings]
    sure = [one[:4] for one, other in zip(first, last, strict=True) if one and one[:4] == other[:4]]
    assert {row["year"]: int(row["n"]) for row in rows(output, YEARS)} == {y: sure.count(y) for y in sure}


def test_a_page_that_was_shown_asks_nothing_more(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = ("/", "/network", "/network?from=2020")
    shown = [client.get(page).text for page in pages]

    async def refuse(*arguments: object) -> None:
        raise AssertionError("asked again")

    monkeypatch.setattr(ask, "select", refuse)
    assert [client.get(page).text for page in pages] == shown
