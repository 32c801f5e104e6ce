"""What a person decides on candidates is taken in, and stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.link.review import merged, reviewed, write_review
from kg.link.table import read_links, write_links
from kg.records import Decision

BASE = "https://example.org/id/"
Q = "http://www.wikidata.org/entity/Q"
ADA, BOB = "person/ada", "person/bob"
KNOWN = [
    Decision(ADA, f"{Q}1", "undecided", 0.9, "in doubt", "Ada", "Ada One"),
    Decision(ADA, f"{Q}2", "undecided", 0.8, "in doubt", "Ada", "=Ada Two"),
    Decision(BOB, f"{Q}3", "accept", 1.0, "the same name", "Bob", "Bob"),
]


def decisions(found: list[Decision]) -> dict[str, str]:
    """Items with what was decided."""
    return {one.item.removeprefix(Q): one.decision for one in found}


def review(
    folder: Path, *rows: str, header: str = "iri,name,candidate,candidate name,score,decision"
) -> Path:
    """A review file."""
    (folder / "review.csv").write_text("\n".join([header, *rows]) + "\n", encoding="utf-8-sig")
    return folder / "review.csv"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (f"{BASE}{ADA},Ada,{Q}1,Ada One,90,accept", {"1": "accept", "2": "reject", "3": "accept"}),
        (f"{BASE}{ADA},Ada,{Q}1,Ada One,90, Reject ", {"1": "reject", "2": "undecided", "3": "accept"}),
        (f"{BASE}{ADA},Ada,{Q}1,Ada One,90,", {"1": "undecided", "2": "undecided", "3": "accept"}),
        (f"{BASE}{ADA},Ada,Q9,,,accept", {"1": "reject", "2": "reject", "3": "accept", "9": "accept"}),
        (
            f"{BASE}{BOB},Bob,{Q}4,,,accept",
            {"1": "undecided", "2": "undecided", "3": "reject", "4": "accept"},
        ),
    ],
)
def test_one_accepted_candidate_settles_a_thing(tmp_path: Path, row: str, expected: dict[str, str]) -> None:
    assert decisions(reviewed(KNOWN, review(tmp_path, row), BASE)[0]) == expected


def test_a_spreadsheet_may_have_written_semicolons(tmp_path: Path) -> None:
    file = review(tmp_path, f"{BASE}{ADA};{Q}2;accept", header="iri;candidate;decision")
    assert decisions(reviewed(KNOWN, file, BASE)[0])["2"] == "accept"


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        (f"{BASE}{ADA},Ada,{Q}1,,,perhaps", "review.csv:2: 'perhaps'"),
        (f"https://elsewhere.example/{ADA},Ada,{Q}1,,,accept", "no thing of this graph"),
        (f"{BASE}{ADA},Ada,nothing,,,accept", "'nothing' is no item"),
        (f"{BASE}{ADA},Ada,{Q}x,,,accept", "is no item"),
        (f"{BASE}{ADA},Ada,Q1,,,accept\n{BASE}{ADA},Ada,Q2,,,accept", "two candidates"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, row: str, complaint: str) -> None:
    with pytest.raises(InputError, match=complaint):
        reviewed(KNOWN, review(tmp_path, row), BASE)


def test_what_was_rejected_stays_rejected_whatever_a_service_says() -> None:
    known = [Decision(ADA, f"{Q}1", "reject", 1.0, "by hand")]
    again = [
        Decision(ADA, f"{Q}1", "accept", 1.0, "the same name"),
        Decision(ADA, f"{Q}2", "undecided", 0.9, ""),
    ]
    assert decisions(merged(known, again)) == {"1": "reject", "2": "undecided"}


def test_what_is_undecided_goes_when_another_is_accepted() -> None:
    assert decisions(merged(KNOWN, [Decision(ADA, f"{Q}5", "accept", 1.0, "")])) == {
        "3": "accept",
        "5": "accept",
    }


def test_the_review_shows_open_candidates_the_surest_first_and_runs_no_formula(tmp_path: Path) -> None:
    names = {ADA: "Ada", BOB: "Bob"}
    assert write_review(KNOWN, names, BASE, tmp_path / "r.csv") == 2
    lines = (tmp_path / "r.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("iri,name,candidate,candidate name,score,decision")
    assert lines[1:] == [
        f"{BASE}{ADA},Ada,{Q}1,Ada One,90,,in doubt",
        f"{BASE}{ADA},Ada,{Q}2,'=Ada Two,80,,in doubt",
    ]
    assert reviewed(KNOWN, tmp_path / "r.csv", BASE) == (KNOWN, 0)


def test_the_table_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_links(reversed(KNOWN), tmp_path / "links.csv")
    assert list(read_links(tmp_path / "links.csv")) == KNOWN
    once = (tmp_path / "links.csv").read_bytes()
    write_links(read_links(tmp_path / "links.csv"), tmp_path / "links.csv")
    assert (tmp_path / "links.csv").read_bytes() == once


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("thing,item\n", "'decision' is missing"),
        ("thing,item,decision,score,reason\nperson/x,Q1,maybe,1,\n", "links.csv:2"),
        ("thing,item,decision,score,reason\nperson/x,Q1,accept,7,\n", "links.csv:2"),
        ("thing,item,decision,score,reason\nx,Q1,accept,1,\nx,Q2,accept,1,\n", "two items"),
    ],
)
def test_a_table_that_cannot_be_right_is_refused(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "links.csv").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=complaint):
        read_links(tmp_path / "links.csv")
