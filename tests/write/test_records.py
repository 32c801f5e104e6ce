"""Records are what docs/records.md says, field by field."""

from __future__ import annotations

import json
from datetime import date

from kg.records import Article, DateRange, Meeting, Organization, Person, Reading, Role, Span, Statement
from kg.write import record_line
from kg.write.records import rejected_line

ARTICLE = Article(
    "a", "in/a.txt", "Ann met Bo.", "ab12", "The Post", date(2024, 5, 31), "Talks", "https://x.org/"
)
READING = Reading(
    ARTICLE,
    (Person("p1", "Ann", ("Ann",), (Span(0, 3),), (Role("envoy", "FR", None, False, Span(0, 3)),)),),
    (Organization("o1", "UN", ("UN",), (Span(4, 7),), "igo"),),
    (
        Meeting(
            "m1", "held", "video", ("p1",), ("FR",), Span(0, 11), confidence=0.87654,
            date=DateRange(date(2024, 5, 1), date(2024, 5, 31), "2024-05"),
        ),
    ),
    (Statement("s1", (), "a source", None, Span(4, 7), "indirect", Span(0, 3)),),
)  # fmt: skip
RECORD = {
    "id": "a",
    "source": "in/a.txt",
    "sha256": "ab12",
    "publisher": "The Post",
    "published": "2024-05-31",
    "title": "Talks",
    "people": [
        {
            "id": "p1",
            "name": "Ann",
            "aka": ["Ann"],
            "mentions": [[0, 3]],
            "roles": [{"title": "envoy", "country": "FR", "org": None, "former": False, "evidence": [0, 3]}],
            "qid": None,
        }
    ],
    "organizations": [
        {
            "id": "o1",
            "name": "UN",
            "aka": ["UN"],
            "mentions": [[4, 7]],
            "kind": "igo",
            "country": None,
            "qid": None,
        }
    ],
    "meetings": [
        {
            "id": "m1",
            "status": "held",
            "mode": "video",
            "participants": ["p1"],
            "sides": ["FR"],
            "evidence": [0, 11],
            "place": None,
            "place_country": None,
            "date": {"start": "2024-05-01", "end": "2024-05-31", "value": "2024-05"},
            "date_text": None,
            "part_of": None,
            "confidence": 0.877,
        }
    ],
    "statements": [
        {
            "id": "s1",
            "speaker": [],
            "speaker_text": "a source",
            "speaker_span": None,
            "cue": [4, 7],
            "kind": "indirect",
            "content": [0, 3],
            "addressee": None,
            "meeting": None,
            "reported_by": None,
            "negated": False,
            "confidence": 1.0,
        }
    ],
}


def test_a_record_holds_every_field_of_the_contract() -> None:
    """And no other; spans are pairs, days ISO dates, what is not known null."""
    assert json.loads(record_line(READING)) == RECORD


def test_text_is_part_where_no_file_holds_it() -> None:
    """Of HTML and JSON lines."""
    reading = Reading(Article("a", "a.html", "Ann met Bo.", "ab12", derived_text=True))
    assert json.loads(record_line(reading))["text"] == "Ann met Bo."


def test_a_rejected_record_says_why() -> None:
    """The record as it was, and the words of the shapes."""
    assert json.loads(rejected_line(READING, ["No label."])) == {**RECORD, "rejected": ["No label."]}
