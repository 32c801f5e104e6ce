"""A token is noise where its block is furniture, or where it stands in no block."""

from __future__ import annotations

import spacy

from kg.annotations import Block, is_noise, set_blocks


def test_noise_follows_the_blocks() -> None:
    """Of a Doc without blocks nothing is read; new blocks count anew."""
    doc = spacy.blank("en")("He left .\nShare this\nShe came .")
    assert all(map(is_noise, doc))
    set_blocks(doc, (Block(0, 9, "body"), Block(10, 20, "noise"), Block(21, 31, "headline")))
    assert [token.text for token in doc if not is_noise(token)] == ["He", "left", ".", "She", "came", "."]
    set_blocks(doc, (Block(21, 31, "body"),))
    assert [token.text for token in doc if not is_noise(token)] == ["She", "came", "."]
