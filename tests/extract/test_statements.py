"""Who said what: sentences and the statements in them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from read_text import statements_of
from spacy.language import Language

from kg.records import Statement

_DIRECT = [
    ("“We will sign the pact,” Orlov said.", "Orlov", "We will sign the pact,"),
    (
        "“We will sign the pact,” said Anna Orlov, the minister.",
        "Anna Orlov, the minister",
        "We will sign the pact,",
    ),
    ('Orlov said: "We will sign the pact."', "Orlov", "We will sign the pact."),
    (
        "Orlov told reporters, “We will sign the pact. It is good.”",
        "Orlov",
        "We will sign the pact. It is good.",
    ),
    ("“Will they sign?” the envoy asked.", "the envoy", "Will they sign?"),
    ('"We will sign", - Orlov said.', "Orlov", "We will sign"),
    ("“This pact,” Orlov said, “will hold for many years.”", "Orlov", "will hold for many years."),
    ("“We will sign,” Orlov was quoted as saying.", "Orlov", "We will sign,"),
    ("“We will sign,” the agency quoted Orlov as saying.", "Orlov", "We will sign,"),
    ("Orlov said “no comment”.", "Orlov", "no comment"),
    ("“ We will sign the pact ” , Orlov said .", "Orlov", "We will sign the pact"),
    ("Words of Orlov: “We will sign the pact in May.”", "Orlov", "We will sign the pact in May."),
]
_REPORTED = [
    ("Orlov said that the pact would hold.", "Orlov", "the pact would hold"),
    ("Orlov said on Friday the pact would hold.", "Orlov", "the pact would hold"),
    ("Orlov told reporters in Vienna that the pact would hold.", "Orlov", "the pact would hold"),
    ("The pact will hold, Orlov said.", "Orlov", "The pact will hold,"),
    ("The pact will hold, said Orlov.", "Orlov", "The pact will hold,"),
    ("The pact, Orlov said, will hold for many years.", "Orlov", "will hold for many years"),
    ("According to the ministry, the pact will hold.", "the ministry", "the pact will hold"),
    ("The pact will hold, according to the ministry.", "the ministry", "The pact will hold,"),
    ("As Orlov noted, the pact will hold.", "Orlov", "the pact will hold"),
    ("As reported by the ministry, the pact will hold.", "the ministry", "the pact will hold"),
    ("Orlov pointed out, both countries are good friends.", "Orlov", "both countries are good friends"),
    ("Orlov expressed confidence that the pact would hold.", "Orlov", "the pact would hold"),
    ("Orlov made it clear that the pact would hold.", "Orlov", "the pact would hold"),
    ("Orlov voiced concern that the pact would fail.", "Orlov", "the pact would fail"),
    ("He said the pact was “good for both sides”.", "He", "the pact was “good for both sides”"),
]
_SPEECH_ACTS = [
    ("Orlov urged both sides to keep the pact.", "Orlov", "both sides to keep the pact"),
    ("Orlov called on Vienna to keep the pact.", "Orlov", "Vienna to keep the pact"),
    ("Orlov called for new talks on the pact.", "Orlov", "new talks on the pact"),
    ("Orlov vowed to keep the pact.", "Orlov", "keep the pact"),
    ("Orlov accused Vienna of breaking the pact.", "Orlov", "Vienna of breaking the pact"),
    ("Orlov warned of a new war in the region.", "Orlov", "a new war in the region"),
]
_NOTHING = [
    "Orlov met Weber in Vienna on Friday.",
    "The report was published in May.",
    "They discussed a so-called “reset” of ties.",
    "Orlov is expected to urge Weber to keep the pact.",
    "Orlov could say that the pact had failed.",
    "It goes without saying that trade matters.",
]


def _said(text: str, found: Sequence[Statement]) -> list[tuple[str, str]]:
    """Speaker and content of statements, in words."""
    return [(one.speaker_text, text[one.content.start : one.content.end]) for one in found]


@pytest.mark.parametrize(("text", "speaker", "content"), _DIRECT + _REPORTED + _SPEECH_ACTS)
def test_statement(nlp: Language, text: str, speaker: str, content: str) -> None:
    """Each construction gives one statement, with the exact words of speaker and content."""
    assert _said(text, statements_of(nlp, text)) == [(speaker, content)]


@pytest.mark.parametrize("text", _NOTHING)
def test_narration_says_nothing(nlp: Language, text: str) -> None:
    """No statement is invented from what the reporter tells."""
    assert statements_of(nlp, text) == ()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We will sign the pact,” Orlov said.", "direct"),
        ("Orlov said the pact was “good for both sides”.", "mixed"),
        ("Orlov said that the pact would hold.", "indirect"),
    ],
)
def test_kind(nlp: Language, text: str, kind: str) -> None:
    """The kind is told by the share of the words that stand in quotation marks."""
    assert [one.kind for one in statements_of(nlp, text)] == [kind]


def test_two_sentences_around_a_cue_are_two_statements(nlp: Language) -> None:
    """The quotation after the cue's full stop is the same speaker's, but a statement of its own."""
    text = "“We will sign,” Orlov said. “It is a good pact.”"
    assert _said(text, statements_of(nlp, text)) == [
        ("Orlov", "We will sign,"),
        ("Orlov", "It is a good pact."),
    ]


def test_speaker_is_carried_into_the_next_paragraph(nlp: Language) -> None:
    """A paragraph that is nothing but a quotation goes on with the speaker before it."""
    text = "“We will sign,” Orlov said.\n\n“Our grandchildren may mend it.”"
    assert [who for who, _ in _said(text, statements_of(nlp, text))] == ["Orlov", "Orlov"]


def test_speaker_is_carried_over_a_pause(nlp: Language) -> None:
    """A sentence about the speaker parts his words, but does not take them from him."""
    text = "“We will sign,” Orlov said. He paused for a moment. “It is a good pact.”"
    assert [who for who, _ in _said(text, statements_of(nlp, text))] == ["Orlov", "Orlov"]


def test_a_quotation_over_paragraphs_is_one_statement(nlp: Language) -> None:
    """Marks that open again in the next paragraph do not part a statement."""
    text = "“We met in May and talked at length.\n\n“We will sign,” Orlov said."
    assert _said(text, statements_of(nlp, text)) == [
        ("Orlov", "We met in May and talked at length.\n\n“We will sign,")
    ]


def test_joined_cues_share_their_speaker(nlp: Language) -> None:
    """A second cue without a subject has the first one's, and ends the first one's content."""
    text = "Orlov said the pact would hold, adding that both sides would gain."
    expected = [("Orlov", "the pact would hold"), ("Orlov", "both sides would gain")]
    assert _said(text, statements_of(nlp, text)) == expected


def test_report_in_a_report(nlp: Language) -> None:
    """What somebody is reported to have said is a statement too."""
    text = "Orlov said that Weber had warned that the pact would fail."
    assert ("Weber", "the pact would fail") in _said(text, statements_of(nlp, text))
    assert ("Orlov", "Weber had warned that the pact would fail") in _said(text, statements_of(nlp, text))


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Orlov denied that the pact had failed.", True),
        ("Orlov did not say that the pact had failed.", True),
        ("Orlov refused to say whether the pact had failed.", True),
        ("Orlov said that the pact had not failed.", False),
    ],
)
def test_negation_of_the_cue(nlp: Language, text: str, negated: bool) -> None:
    """A denial, or a thing not said, is negated; a negative sentence that is said is not."""
    assert [one.negated for one in statements_of(nlp, text)] == [negated]


def test_page_noise_is_passed_over(nlp: Language) -> None:
    """Furniture between two paragraphs gives no statement and parts nothing."""
    text = "“We will sign,” Orlov said.\n\nAdvertisement\n\n“Our grandchildren may mend it.”"
    assert [who for who, _ in _said(text, statements_of(nlp, text))] == ["Orlov", "Orlov"]


def test_headlines_say_nothing_of_their_own(nlp: Language) -> None:
    """What a headline reports is read from the body."""
    text = "Orlov says pact will hold\n\nOrlov said on Monday that the pact would hold."
    assert _said(text, statements_of(nlp, text)) == [("Orlov", "the pact would hold")]


def test_transcript(nlp: Language) -> None:
    """In a transcript every turn of a named speaker is a statement; questions are none."""
    text = "MINISTER ORLOV: Good morning.\n\nQUESTION: Will you sign?\n\nMINISTER ORLOV: Yes, we will."
    assert _said(text, statements_of(nlp, text)) == [
        ("MINISTER ORLOV", "Good morning."),
        ("MINISTER ORLOV", "Yes, we will."),
    ]


def test_confidence_and_spans(nlp: Language) -> None:
    """Every statement points at the words of its speaker and cue and says how sure it is."""
    text = "Orlov said that the pact would hold."
    (one,) = statements_of(nlp, text)
    assert one.cue is not None
    assert text[slice(*one.cue)] == "said"
    assert 0 < one.confidence <= 1
