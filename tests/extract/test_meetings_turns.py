"""Who "I" is in the turns of a transcript, and that those who speak in it have met."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from read_text import quoted_doc
from spacy.language import Language

from kg.extract.meetings.turns import first_persons, read_turns
from kg.extract.references import Reference, References
from kg.records import Meeting

Reader = Callable[[str], tuple[Meeting, ...]]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("MINISTER PEREZ: I met him.\n\nPRESIDENT NOVAK: I did too.", ["PEREZ", "NOVAK"]),
        ("MINISTER PEREZ: Good evening.\n\nI met him on Monday.", ["PEREZ"]),
        ("MINISTER PEREZ: Good evening.\n\nQUESTION: May I ask you this?", []),
        ("PEREZ said that I had met him.", []),
        ("MINISTER PEREZ, OF SPAIN: I met him.", ["PEREZ"]),
        ('"I met him," PEREZ said.', ["PEREZ"]),
        ('"I met him," he heard.', []),
        ("PRESIDENT NOVAK: We met.\n\nMINISTER PEREZ: So it is.", ["NOVAK"]),
    ],
)
def test_first_persons(nlp: Language, text: str, speakers: list[str]) -> None:
    """The name at the head of a turn is the speaker's, to the next label; a question is nobody's."""
    doc = quoted_doc(nlp, text)
    named = {t.i: Reference(people=(t.text,)) for t in doc if t.text in ("PEREZ", "NOVAK")}
    references = References((), (), named)
    turns = read_turns(doc, references)
    found = first_persons(
        doc, references, turns, tuple(dict.fromkeys(n for t in turns for n in t.speaker.people))
    )
    assert [found[i].people[0] for i in sorted(found)] == speakers


HEAD = "Remarks With President Jan Novak After Their Meeting\n\nAna Perez\nOslo, Norway\nMarch 14, 2023\n\n"


@pytest.mark.parametrize(
    ("text", "setting"),
    [
        (HEAD + "MINISTER Ana Perez: Thank you, Mr. President.", ("Oslo", "2023-03-14")),
        (HEAD + "MINISTER Ana Perez: We had a long conversation about trade.", ("Oslo", "2023-03-14")),
        (HEAD.replace("Oslo, Norway\n", "") + "MINISTER Ana Perez: Thank you.", (None, "2023-03-14")),
    ],
)
def test_transcript(read_told: Reader, text: str, setting: tuple[str | None, str]) -> None:
    """Two who speak in a transcript have met, where and when its head says."""
    text = text.replace("MINISTER Ana Perez", "ANA PEREZ")
    (meeting,) = read_told(text)
    assert set(meeting.participants) == {"Ana Perez", "Jan Novak"}
    assert meeting.date is not None
    assert (meeting.place, meeting.date.value) == setting
