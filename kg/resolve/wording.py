"""The wording of an utterance as numbers: enough to compare two reports, too little to read."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from functools import lru_cache
from zlib import crc32

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold
from kg.resolve.common_words import COMMON

_SENTENCE_END = re.compile(r"(?<=[.!?;])[\"”’']?\s+")
_WORD = re.compile(r"\w[\w’'.-]*\w|\w")
_SHORTEST = 3  # content words a sentence needs to stand for itself
_LONGEST = 60  # sentences kept of one utterance
_STEM = 6
_ENDINGS = ("ing", "ed", "es", "s", "e")


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentences of an utterance, each a row of marks of its content words, in order."""

    sentences: tuple[array[int], ...]
    opening: str  # the first content words, for a readable key


def wording(text: str, lexicon: Lexicon) -> Wording:
    """The wording of a text: content words only, inflection and ways to name a country levelled."""
    words = [_content_words(sentence, lexicon) for sentence in _SENTENCE_END.split(text)[:_LONGEST]]
    kept = [row for row in words if len(row) >= _SHORTEST] or [[word for row in words for word in row]]
    sentences = tuple(array("I", [_mark(word) for word in row]) for row in kept if row)
    return Wording(sentences, "-".join(kept[0][:4]).lower())


def _content_words(sentence: str, lexicon: Lexicon) -> list[str]:
    """The levelled words of a sentence that carry content."""
    words = _WORD.findall(sentence)
    levelled = []
    skip = False
    for word, following in zip(words, [*words[1:], ""], strict=True):
        if skip:
            skip = False
        elif code := _country(lexicon, f"{word} {following}"):
            levelled.append(code)
            skip = True
        else:
            levelled.append(_country(lexicon, word) or stem(word))
    return [word for word in levelled if word]


def _country(lexicon: Lexicon, name: str) -> str | None:
    """The code of the country a capitalised name means: "Russian", "US", "United States"."""
    if not name[0].isupper() or name.endswith(" "):
        return None
    return _country_code(lexicon, name)


@lru_cache(maxsize=65536)
def _country_code(lexicon: Lexicon, name: str) -> str | None:
    """The look-up behind it, remembered."""
    country = lexicon.country(name)
    return country.code if country else None


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word's beginning without inflection, "" for a common word: "supported" and "supports" are one."""
    folded = fold(word.removesuffix("’s").removesuffix("'s"))
    if folded in COMMON:
        return ""
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= 4 and not folded.endswith("ss"):
            folded = folded.removesuffix(ending)
            break
    if folded.endswith("y") and len(folded) > 3:
        folded = folded[:-1] + "i"
    return folded[:_STEM]


def _mark(word: str) -> int:
    """Four bytes for a word, the same on every machine."""
    return crc32(word.encode())
