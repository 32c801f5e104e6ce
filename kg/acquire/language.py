"""Whether a text is English: its small words decide, a classifier where they do not."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from py3langid import classify

# Words so small and so English that no other language shares many of them.
_SMALL_WORDS = frozenset("the of to and that with by from has have had his which will were not".split())
_ENGLISH_SHARE = 0.1
_ENOUGH_LETTERS = 80  # fewer tell nothing: a line of names is English in every language
_SAMPLE = 20_000


def foreign_language(text: str) -> str | None:
    """The code of the language a text is in, or None for English and what is too short to tell."""
    sample = text[:_SAMPLE]
    letters = [letter for letter in sample if letter.isalpha()]
    if _latin(letters) and (len(letters) < _ENOUGH_LETTERS or _sounds_english(sample)):
        return None
    language = str(classify(sample)[0])
    return None if language == "en" and _latin(letters) else language


def _sounds_english(text: str) -> bool:
    """Whether the small words of English are as frequent as in English."""
    return _share(word in _SMALL_WORDS for word in re.findall(r"[a-z]+", text.lower())) >= _ENGLISH_SHARE


def _latin(letters: list[str]) -> bool:
    """Whether most letters are Latin ones."""
    return _share(unicodedata.name(letter, "").startswith("LATIN") for letter in letters[:2000]) > 0.5


def _share(answers: Iterable[bool]) -> float:
    """How many of the answers are yes."""
    given = list(answers)
    return sum(given) / len(given) if given else 0.0
