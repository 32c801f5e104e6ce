"""Openly licensed news text, sentence by sentence: what the teacher tags for the pipeline to learn from."""

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from spacy.language import Language
from spacy.tokens import Doc

NO_SPACE_BEFORE = frozenset(". , ; : ? ! ) ] % 's 'm 're 've 'd 'll n't '".split())
NO_SPACE_AFTER = frozenset("( [ $".split())
LONGEST = 80  # words of a sentence


def read_sentences(table: Path) -> Iterator[str]:
    """Yields each sentence of a table of words once; whatever else the table says of the words is not read."""
    seen = set[str]()
    for words in _rows(table):
        text = join_words(words)
        if text not in seen and len(words) <= LONGEST:
            seen.add(text)
            yield text


def _rows(table: Path) -> Iterator[list[str]]:
    """Yields the words of a sentence; a mark in the first column starts one."""
    words: list[str] = []
    with table.open(encoding="latin-1", newline="") as lines:
        rows = csv.reader(lines)
        next(rows)
        for first, word, *_ in rows:
            if first and words:
                yield words
                words = []
            words.append(word)
    yield words


def join_words(words: Iterable[str]) -> str:
    """Writes words as prose."""
    text, before, quote_open = "", "", False
    for word in words:
        closes = word == '"' and quote_open
        glued = word in NO_SPACE_BEFORE or before in NO_SPACE_AFTER or closes
        glued = glued or (before == '"' and quote_open)
        text += word if not text or glued else f" {word}"
        if word == '"':
            quote_open = not quote_open
        before = word
    return text


def group_sentences(sentences: list[str], nlp: Language, random: Random, most: int = 4) -> Iterator[Doc]:
    """Yields passages of a few sentences, their bounds set."""
    start = 0
    while start < len(sentences):
        size = random.randint(1, most)
        yield _passage([nlp.make_doc(text) for text in sentences[start : start + size]], nlp)
        start += size


def _passage(docs: list[Doc], nlp: Language) -> Doc:
    """Joins sentences by blanks."""
    tokens = [token for doc in docs for token in doc if not token.is_space]
    ends = {doc[-1] for doc in docs}
    spaces = [bool(token.whitespace_) or token in ends for token in tokens]
    starts: list[bool | int | None] = [token.i == 0 for token in tokens]
    return Doc(nlp.vocab, words=[token.text for token in tokens], spaces=spaces, sent_starts=starts)
