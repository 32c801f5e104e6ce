"""The wording of an utterance as numbers: enough to compare two reports, too little to read."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from zlib import crc32

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold
from kg.resolve.common_words import COMMON

_SENTENCE_END = re.compile(r"(?<=[.!?;])[\"”’']?\s+")
_WORD = re.compile(r"\w[\w’'.-]*\w|\w")
_SHORTEST = 3  # content words a sentence needs to stand for itself
_GLANCE = 200  # characters in which the first words of content are looked for
_LONGEST = 60  # sentences kept of one utterance
_STEM = 6
_BREAK = 0
_WORDS = 1 << 16
_ENDINGS = ("ing", "ed", "e")


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of an utterance, each a row of marks of its content words, in order."""

    packed: bytes  # the marks of all sentences, a 0 between them
    opening: str  # the first content words, for a readable key

    @property
    def marks(self) -> memoryview[int]:
        """The marks one by one."""
        return memoryview(self.packed).cast("I")

    @property
    def sentences(self) -> list[list[int]]:
        """The sentences one by one."""
        rows: list[list[int]] = [[]]
        for mark in self.marks:
            if mark:
                rows[-1].append(mark)
            else:
                rows.append([])
        return rows


SILENCE = Wording(b"", "")


def wording(text: str, lexicon: Lexicon) -> Wording:
    """The wording of a text: content words only, inflection and ways to name a country levelled."""
    words = [_content_words(sentence, lexicon) for sentence in _SENTENCE_END.split(text)[:_LONGEST]]
    kept = [row for row in words if len(row) >= _SHORTEST] or [[word for row in words for word in row]]
    marks: list[int] = []
    for row in kept:
        marks += [_BREAK] * bool(marks) + [_mark(word) for word in row]
    return Wording(array("I", marks).tobytes(), _opening(text) if len(marks) > _SHORTEST else "")


def _opening(text: str) -> str:
    """The first words of content, as a key shows them."""
    words = [fold(word).replace(" ", "-") for word in _WORD.findall(text[:_GLANCE]) if stem(word)]
    return intern("-".join(words[:4]))


def _content_words(sentence: str, lexicon: Lexicon) -> list[str]:
    """The levelled words of a sentence that carry content."""
    words = _WORD.findall(sentence)
    levelled = []
    i = 0
    while i < len(words):
        size, code = _country_at(words, i, lexicon) if words[i][0].isupper() else (1, None)
        levelled.append(code or stem(words[i]))
        i += size
    return [word for word in levelled if word]


def _country_at(words: list[str], i: int, lexicon: Lexicon) -> tuple[int, str | None]:
    """The country that two words or one name at a place, and how many words that takes."""
    if i + 1 < len(words) and (code := _country(f"{words[i]} {words[i + 1]}", lexicon)):
        return 2, code
    return 1, _country(words[i], lexicon)


@lru_cache(maxsize=65536)
def _country(name: str, lexicon: Lexicon) -> str | None:
    """The code of the country a name means: "Russian", "US", "United States"."""
    country = lexicon.country(name)
    return country.code if country else None


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word's beginning without inflection, "" for a common word: "supported" and "supports" are one."""
    folded = fold(word.removesuffix("’s").removesuffix("'s")).replace(" ", "")
    if folded in COMMON:
        return ""
    if folded.endswith("s") and not folded.endswith("ss"):
        folded = folded[:-1]
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= 4:
            folded = folded.removesuffix(ending)
            break
    if folded.endswith("y") and len(folded) > 3:
        folded = folded[:-1] + "i"
    return folded[:_STEM]


def _mark(word: str) -> int:
    """Four bytes for a word, the same on every machine; countries' codes stay below the words."""
    if len(word) == 2 and word.isupper():
        return ord(word[0]) << 8 | ord(word[1])
    return crc32(word.encode()) | _WORDS


def is_country(mark: int) -> bool:
    """Whether a mark stands for a country."""
    return mark < _WORDS
