"""Reads the hand-tagged name corpora, brought to our labels."""

import json
import lzma
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from training.examples import UNKNOWN, Example, Name
from training.labels import Places

# re3d is left out: its names are tagged inside phrases ("the Middle East, Minister") and often amiss.
SOURCES = (
    "uner_ewt",
    "gum",
    "wikigold",
    "crossner_politics",
    "crossner_politics_dev_a",
    "crossner_other",
    "btc_g",
)

# Titles that one corpus takes into the name and the others leave out.
ADDRESSES = frozenset(
    "Mr. Mr Mrs. Mrs Ms. Ms Dr. Dr President Minister Senator Sen. Gov. Governor PM VP Prime Secretary "
    "General Gen. Colonel Col. Captain Judge Justice Professor Prof. Chancellor Premier Rep. Congressman".split()
)
WORD = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?")


def read_gold(path: Path, places: Places) -> dict[str, list[Example]]:
    """Reads sentences per source from the prepared file."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        corpora = json.load(lines)
    return {
        source: [_example(*row, places=places) for row in corpora[source] if row[0].strip()]
        for source in SOURCES
    }


def _example(
    text: str, spans: list[tuple[int, int, str]], unknown: list[tuple[int, int]], *, places: Places
) -> Example:
    """Makes an example of one prepared sentence."""
    names = [_name(text, start, end, label, places) for start, end, label in spans]
    names += [Name(start, end, UNKNOWN) for start, end in unknown]
    apart = list(_without_overlap(names))
    return Example(text, tuple(_without_overlap([*apart, *find_peoples(text, apart, places)])))


def _name(text: str, start: int, end: int, label: str, places: Places) -> Name:
    """Makes a name; a place used for its government is a place all the same."""
    if label == "PERSON":
        start = end - len(without_titles(text[start:end]))
    words = text[start:end]
    is_place = label == "LOC" or (label == "ORG" and places.knows(words))
    return Name(start, end, places.label(words) if is_place else label)


def without_titles(name: str) -> str:
    """Cuts offices and forms of address off a name."""
    first, _, rest = name.partition(" ")
    return without_titles(rest) if rest and first in ADDRESSES else name


def find_peoples(text: str, names: Iterable[Name], places: Places) -> Iterator[Name]:
    """Yields peoples that the corpora leave untagged."""
    taken = {i for name in names for i in range(name.start, name.end)}
    for match in WORD.finditer(text):
        for start, end in (
            (match.start(), match.end()),
            (match.start(), match.start() + len(match[0].split()[0])),
        ):
            if text[start:end] in places.peoples and not taken & set(range(start, end)):
                yield Name(start, end, "NORP")
                break


def _without_overlap(names: Iterable[Name]) -> Iterator[Name]:
    """Yields names in order, leaving out what overlaps an earlier one."""
    done = 0
    for name in sorted(names, key=lambda name: (name.start, -name.end)):
        if name.start >= done:
            yield name
            done = name.end
