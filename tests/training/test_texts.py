"""Open text as the teacher gets it."""

from pathlib import Path
from random import Random

import pytest
import spacy

from training.texts import group_sentences, join_words, read_sentences

TABLE = """Sentence #,Word,POS,Tag
Sentence: 1,Fiji,X,X
,agreed,X,X
,.,X,X
Sentence: 2,Ana,X,X
,left,X,X
,.,X,X
Sentence: 3,Fiji,X,X
,agreed,X,X
,.,X,X
"""


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ('Mr. Moss said : " Fiji \'s ( new ) law . "', 'Mr. Moss said: "Fiji\'s (new) law."'),
        ("It cost $ 5 , they did n't pay", "It cost $5, they didn't pay"),
    ],
)
def test_words_become_prose(words: str, text: str) -> None:
    """Marks stand where a printer sets them."""
    assert join_words(words.split()) == text


def test_each_sentence_is_read_once(tmp_path: Path) -> None:
    """The words count, and a repeated sentence teaches nothing."""
    table = tmp_path / "words.csv"
    table.write_text(TABLE, encoding="latin-1")
    assert list(read_sentences(table)) == ["Fiji agreed.", "Ana left."]


def test_passages_keep_the_bounds_of_sentences() -> None:
    """Every sentence comes back, in order, whole."""
    sentences = ["Fiji agreed.", "Ana left.", "Nobody else came to Suva."]
    passages = group_sentences(sentences, spacy.blank("en"), Random(1))
    assert [sent.text for doc in passages for sent in doc.sents] == sentences
