"""Whether a text is English: its small words decide, a classifier where they are few.

Half of a short piece of news may be foreign names. So a text is refused only where English is out of the
question, both for the whole and for its lower-case words, which are hardly ever names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Words so small and so English that no other language shares many of them.
_SMALL_WORDS = frozenset("the of to and that with by from has have had his which will were not".split())
_ENGLISH_SHARE = 0.1
_ENOUGH_LETTERS = 30  # fewer tell nothing: a line of names is English in every language
_OUT_OF_THE_QUESTION = 0.01  # the probability of English below which a text is foreign
_SAMPLE = 20_000
# The languages of much news. Among all that the classifier knows, a small one always has a name like yours.
_LANGUAGES = (
    "en ar bg bn cs da de el es fa fi fr he hi hr hu id it ja ka ko ms nl no pl pt ro ru sr sv ta th tr uk ur vi zh"
).split()


def foreign_language(text: str) -> str | None:
    """The code of the language a text is in, or None for English and what is too short to tell."""
    sample = text[:_SAMPLE]
    letters = [letter for letter in sample if letter.isalpha()]
    if not _latin(letters):
        return _likeliest(sample)
    if len(letters) < _ENOUGH_LETTERS or _sounds_english(sample) or _maybe_english(sample):
        return None
    return _likeliest(sample)


def _maybe_english(text: str) -> bool:
    """Whether the classifier leaves English a chance; nothing but names leaves it one."""
    small = " ".join(word for word in re.findall(r"[^\W\d_]+", text) if word[0].islower())
    return not small or max(_probabilities(text)["en"], _probabilities(small)["en"]) >= _OUT_OF_THE_QUESTION


def _likeliest(text: str) -> str:
    """The code of the most probable language that is not English."""
    return next(code for code in _probabilities(text) if code != "en")


def _probabilities(text: str) -> dict[str, float]:
    """How probable each language is, the likeliest first."""
    return {str(code): float(share) for code, share in _classifier().rank(text)}


@lru_cache(maxsize=1)
def _classifier() -> LanguageIdentifier:
    """The classifier, which takes a second to load."""
    classifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    classifier.set_languages(_LANGUAGES)
    return classifier


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
