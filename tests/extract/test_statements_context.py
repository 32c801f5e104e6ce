"""Around a statement: who the speaker is, to whom, through which medium, at which meeting."""

from __future__ import annotations

import pytest
from read_text import quoted_doc
from spacy.language import Language
from spacy.tokens import Doc

from kg.extract.references import Reference, References
from kg.extract.statements import read_statements
from kg.records import Meeting, Organization, Person, Span, Statement

_PEOPLE = {"Orlov": "p1", "Weber": "p2"}
_BODIES = {"Interfax": ("o1", "media"), "ministry": ("o2", "ministry"), "Vienna": ("o3", "government")}


def _doc(nlp: Language, text: str) -> Doc:
    """A text with the marks that the reader needs."""
    return quoted_doc(nlp, text)


def _references(doc: Doc) -> References:
    """References by bare name: each word that is a key refers to its id."""
    people = {t.i: Reference(people=(_PEOPLE[t.text],)) for t in doc if t.text in _PEOPLE}
    bodies = {t.i: Reference(organizations=(_BODIES[t.text][0],)) for t in doc if t.text in _BODIES}
    return References(
        tuple(Person(id, name, (name,), ()) for name, id in _PEOPLE.items()),
        tuple(Organization(id, name, (name,), (), kind) for name, (id, kind) in _BODIES.items()),
        people | bodies,
    )


def _read(nlp: Language, text: str, *meetings: Meeting) -> list[Statement]:
    """The statements of a text in which the names of the tables are known."""
    doc = _doc(nlp, text)
    return list(read_statements(doc, _references(doc), meetings))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Orlov said that the pact would hold.", ("p1",)),
        ("Orlov and Weber said that the pact would hold.", ("p1", "p2")),
        ("Orlov and the ministry said that the pact would hold.", ("p1", "o2")),
        ("The ministry said that the pact would hold.", ("o2",)),
        ("A diplomat said that the pact would hold.", ()),
        ("A statement by the ministry said that the pact would hold.", ("o2",)),
    ],
)
def test_speaker(nlp: Language, text: str, speaker: tuple[str, ...]) -> None:
    """Speakers are the ids behind the subject; a document speaks for its author; the unnamed stay unnamed."""
    assert [one.speaker for one in _read(nlp, text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Orlov told Weber that the pact would hold.", "p2"),
        ("“The pact will hold,” Orlov told Weber.", "p2"),
        ("Orlov urged Vienna to keep the pact.", "o3"),
        ("Orlov told reporters that Weber had signed.", None),
    ],
)
def test_addressee(nlp: Language, text: str, addressee: str | None) -> None:
    """The one spoken to is the object of the telling, or of the asking."""
    assert _read(nlp, text)[0].addressee == addressee


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("“The pact will hold,” Orlov told Interfax.", "o1"),
        ("“The pact will hold,” Orlov said, according to Interfax.", "o1"),
        ("“The pact will hold,” a tired Orlov was quoted by Interfax as saying.", "o1"),
        ("In an interview with Interfax, Orlov said that the pact would hold.", "o1"),
        ("Orlov said that the pact would hold.", None),
    ],
)
def test_medium(nlp: Language, text: str, medium: str | None) -> None:
    """The medium is the one told, cited or interviewing."""
    assert [(one.speaker, one.reported_by) for one in _read(nlp, text)] == [(("p1",), medium)]


def test_report_in_a_body_s_report_came_through_that_body(nlp: Language) -> None:
    """What the ministry says that Orlov said came through the ministry."""
    found = _read(nlp, "The ministry said that Orlov had warned that the pact would fail.")
    assert [(one.speaker, one.reported_by) for one in found] == [(("o2",), None), (("p1",), "o2")]


def test_meeting_where_both_took_part(nlp: Language) -> None:
    """A statement to another participant was made at their meeting; somebody else's was not."""
    text = "Orlov met Weber on Friday. Orlov told Weber that the pact would hold. The ministry said it had signed."
    meeting = Meeting("m1", "held", "in_person", ("p1", "p2"), (), Span(0, 26))
    assert [one.meeting for one in _read(nlp, text, meeting)] == ["m1", None]
