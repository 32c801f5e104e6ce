"""A text with names marked in it: what every corpus becomes before training."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from random import Random

UNKNOWN = ""


@dataclass(frozen=True)
class Name:
    """A marked stretch of text; the label `UNKNOWN` asks the learner to form no opinion."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Example:
    """A text and its names, in order and apart from each other."""

    text: str
    names: tuple[Name, ...]


def join_examples(examples: Iterable[Example], separator: str = " ") -> Example:
    """Sets examples one after another in one text."""
    text, names = "", list[Name]()
    for example in examples:
        text += separator if text else ""
        names += [Name(n.start + len(text), n.end + len(text), n.label) for n in example.names]
        text += example.text
    return Example(text, tuple(names))


def group_examples(examples: list[Example], random: Random, most: int) -> Iterator[Example]:
    """Joins sentences that follow each other into passages of one up to `most`."""
    start = 0
    while start < len(examples):
        size = random.randint(1, most)
        yield join_examples(examples[start : start + size], random.choices((" ", "\n\n"), (4, 1))[0])
        start += size


def rewrite_names(example: Example, new: Iterable[tuple[Name, str]]) -> Example:
    """Puts other words in the place of some names, the rest unmoved relative to their words."""
    replaced = dict(new)
    text, names, done = "", list[Name](), 0
    for name in example.names:
        text += example.text[done : name.start]
        words = replaced.get(name, example.text[name.start : name.end])
        names.append(Name(len(text), len(text) + len(words), name.label))
        text += words
        done = name.end
    return Example(text + example.text[done:], tuple(names))


def is_sound(example: Example) -> bool:
    """Tells whether names are in order, do not overlap and hold words without outer blanks."""
    ordered = all(a.end <= b.start for a, b in pairwise(example.names))
    words = [example.text[n.start : n.end] for n in example.names]
    return ordered and all(word and word == word.strip() for word in words)
