"""Quotation marks of every kind are paired; apostrophes are none."""

from __future__ import annotations

import pytest
import spacy

from kg.annotate.quotes import mark_quotes
from kg.annotations import Block, quotes, set_blocks

_TABLE = [
    # curly, straight, mixed, doubled, typed and foreign marks
    ("“We agree,” she said. “We will sign.”", ["We agree,", "We will sign."]),
    ('"We agree," she said. "We will sign."', ["We agree,", "We will sign."]),
    ("“We agree,\" she said.", ["We agree,"]),
    ('""We agree,"" she said.', ["We agree,"]),
    ("``We agree,'' she said.", ["We agree,"]),
    ("``We agree,’’ she said.", ["We agree,"]),
    ("„We agree“, she said, «we sign».", ["We agree", "we sign"]),
    ("”We agree”, she said.", ["We agree"]),
    # single marks and apostrophes
    ("Border is ‘calm and quiet’, says envoy", ["calm and quiet"]),
    ("'We don't share our neighbours' view,' he said", ["We don't share our neighbours' view,"]),
    ("The ministers' talks in the '90s weren't ours.", []),
    # one within another
    ('"He told us, \'Come at once,\' and left," she said.', ["He told us, 'Come at once,' and left,", "Come at once,"]),
    # missing marks
    ("“We agree. The talks go on.", ["We agree. The talks go on."]),
    ('The talks ended. We are content," she said.', ["We are content,"]),
    ('"We agree. "We will sign," she said.', ["We agree.", "We will sign,"]),
    # no quotation: inches
    ('A 5" pipe.', []),
]  # fmt: skip


def _found(text: str) -> list[str]:
    """The words inside the quotations of a text."""
    doc = spacy.blank("en")(text)
    mark_quotes(doc)
    return [text[quote.start : quote.end] for quote in quotes(doc)]


@pytest.mark.parametrize(("text", "inside"), _TABLE, ids=[text[:30] for text, _ in _TABLE])
def test_pairs(text: str, inside: list[str]) -> None:
    """Every quotation is found, marks left out, in the order of their start."""
    assert _found(text) == inside


def test_paragraphs_that_open_again_are_one_quotation() -> None:
    """A quotation left open goes on in a paragraph that begins with the same mark."""
    text = "“We met.\n\n“We agreed,” he said.\n\n“A new one,” she said."
    assert _found(text) == ["We met.\n\n“We agreed,", "A new one,"]


def test_a_quotation_within_hides_none_that_goes_on() -> None:
    """A paragraph that opens again goes on with the quotation, whatever it quotes itself."""
    assert _found('He said, "We met.\n\n"Our slogan \'One sea\' is old."') == [
        "We met.\n\n\"Our slogan 'One sea' is old.",
        "One sea",
    ]


def test_single_marks_go_on_over_paragraphs() -> None:
    """A single mark behind a colon, or at the head of a paragraph, may be closed in a later one."""
    text = "He said: ‘We met in May.\n\n‘We agreed.’"
    assert _found(text) == ["We met in May.\n\n‘We agreed."]


def test_late_closing_mark_reaches_back() -> None:
    """A closing mark without an opening closes the quotation of the paragraph before."""
    assert _found('"We met in May.\nWe agreed," he said.') == ["We met in May.\nWe agreed,"]


def test_blocks_bound_quotations() -> None:
    """An open quotation ends with its block, not with the text."""
    text = "“We met. More follows."
    doc = spacy.blank("en")(text)
    set_blocks(doc, (Block(0, 8, "body"), Block(9, len(text), "body")))
    mark_quotes(doc)
    assert [(quote.end, quote.closed) for quote in quotes(doc)] == [(8, False)]


@pytest.mark.parametrize(
    ("text", "scare"),
    [("a “reset” of ties", True), ("“Never,” he said", False), ("a “new and lasting peace” now", False)],
)
def test_distancing_marks(text: str, scare: bool) -> None:
    """A word or two in marks is a distancing, unless punctuation shows that somebody says it."""
    doc = spacy.blank("en")(text)
    mark_quotes(doc)
    assert [quote.scare for quote in quotes(doc)] == [scare]
