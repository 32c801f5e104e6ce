"""Offices on a time line: bars for stated terms, dots for attested days, in the order of time."""

from __future__ import annotations

from starlette.testclient import TestClient

from kg.serve.explorer.timeline import time_line

ROWS = [
    {"tenure": "t:1", "title": "minister", "from": "2020-01-01", "until": "2021", "days": "2020-07-01"},
    {"tenure": "t:2", "title": "premier", "days": "2022-03-04"},
    {"tenure": "t:3", "title": "undated", "days": ""},
]


def test_bars_and_dots_stand_where_their_days_are() -> None:
    line = time_line(ROWS, "title")
    assert line is not None
    one, two = line.lines
    assert one.bar is not None
    assert 0 == one.bar[0] < one.dots[0][0] < one.bar[0] + one.bar[1] < two.dots[0][0] < 700
    assert two.bar is None
    assert [year for _, year in line.years] == [2020, 2021, 2022, 2023]


def test_without_any_day_there_is_none() -> None:
    assert time_line([ROWS[2]], "title") is None


def test_a_person_with_offices_and_a_query_with_links_have_their_pictures(client: TestClient) -> None:
    assert "Offices over time" in client.get("/person/lloyd-austin").text
    query = "SELECT ?m ?p { ?m a att:Meeting ; att:participant ?p }"
    assert "Map of links" in client.get("/ask", params={"query": query}).text
