"""Pages are cut into paragraphs, headlines, captions and furniture; nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.blocks import cut_blocks


def kinds(text: str) -> list[tuple[str, str]]:
    """Each block with its kind."""
    return [(text[block.start : block.end], block.kind) for block in cut_blocks(text)]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("The two ministers met in Oslo on Monday, their offices said.", "body"),
        ("Ministers meet in Oslo", "headline"),
        ("Advertisement", "noise"),
        ("Read more: What the deal means for trade", "noise"),
        ("Share this article", "noise"),
        ("Sign up for our daily newsletter", "noise"),
        ("© 2021 The Daily Example. All rights reserved.", "noise"),
        ("Published on 3 May 2021 at 10:15", "noise"),
        ("The minister, left, at a flower show. Photograph by Jane Doe", "caption"),
        ("The president shakes hands with his guest before their talks [Xinhua]", "caption"),
    ],
)
def test_a_line_is_of_one_kind(line: str, kind: str) -> None:
    """Headlines, captions and furniture are told from the body, whatever stands around them."""
    text = f"A first paragraph stands here.\n{line}\nAnd a last one stands there."
    assert (line, kind) in kinds(text)


def test_furniture_glued_to_a_sentence_is_cut_off() -> None:
    """ "Read more" before a sentence is noise, the sentence is not."""
    assert kinds("Read moreThe talks went on until midnight.") == [
        ("Read more", "noise"),
        ("The talks went on until midnight.", "body"),
    ]


def test_header_lines_are_no_part_of_the_article() -> None:
    """The ``key: value`` lines a file may begin with are noise."""
    text = "title: Talks in Oslo\npublished: 2021-05-03\nThe talks began on Monday."
    assert [kind for _, kind in kinds(text)] == ["noise", "noise", "body"]


def test_hard_wrapped_text_is_joined_to_paragraphs() -> None:
    """Where lines end because the page was full, an empty line parts paragraphs."""
    line = "the talks between the two sides went on for some hours and then\n"
    text = f"{line * 4}they ended.\n\n{line * 4}they ended again."
    assert len(cut_blocks(text)) == 2


@given(st.text(alphabet=st.sampled_from("ab .\n\t\r"), max_size=60))
def test_blocks_hold_all_that_is_not_white_space(text: str) -> None:
    """Between blocks there is white space alone, and no block overlaps another."""
    at = 0
    for block in cut_blocks(text):
        assert block.start >= at
        assert not text[at : block.start].strip()
        at = block.end
    assert not text[at:].strip()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The French minister met\nItalian Prime Minister Giorgia Meloni in Rome.", 1),
        ("The talks went on\r\nuntil midnight, they said.", 1),
        ("Ministers meet in Oslo\nThe talks began on Monday.", 2),
        ("The talks went on\n\nuntil midnight, they said.", 2),
    ],
)
def test_a_sentence_broken_by_a_single_line_end_is_one_block(text: str, parts: int) -> None:
    """Small letters, or a word that wants more, tell that a line goes on."""
    assert len(cut_blocks(text)) == parts
