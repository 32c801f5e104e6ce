"""Turns a tokenized sentence back into text, with its spans as character offsets."""

from collections.abc import Iterable

from training.examples import Example, Name
from training.gmb import Sentence

NO_SPACE_BEFORE = frozenset(". , ; : ? ! ) ] % 's 'm 're 've 'd 'll n't '".split())
NO_SPACE_AFTER = frozenset("( [ $".split())


def sentence_example(sentence: Sentence) -> Example:
    """Writes the sentence as prose, names marked by characters."""
    offsets, text = [], ""
    for word, space in zip(sentence.words, _spaces(sentence.words), strict=True):
        text += " " if space else ""
        offsets.append((len(text), len(text) + len(word)))
        text += word
    spans = sorted(sentence.spans)
    return Example(text, tuple(Name(offsets[a][0], offsets[b - 1][1], label) for a, b, label in spans))


def _spaces(words: Iterable[str]) -> Iterable[bool]:
    """Tells for each word whether a space stands before it."""
    before, quote_open = "", False
    for word in words:
        closes = word == '"' and quote_open
        glued = word in NO_SPACE_BEFORE or before in NO_SPACE_AFTER or closes
        yield bool(before) and not glued and not (before == '"' and quote_open)
        if word == '"':
            quote_open = not quote_open
        before = word
