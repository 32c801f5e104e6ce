"""How names are compared: one way to fold them, one key for all ways to romanise them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from kg.lexicon.variants import ARTICLES, BODY_FORMS, LETTERS, SAME_NAME, SILENT, SPELLINGS

# Marks of direction, joiners and the like, kept by copying: nobody sees them.
INVISIBLE = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff"
_LETTERS = str.maketrans(LETTERS)
_SEPARATORS = re.compile(r"[^\w]+", re.UNICODE)
_CODE = re.compile(r"[A-Z]{2,5}")
_BODY_FORMS = [(re.compile(pattern), to) for pattern, to in BODY_FORMS]
_SPELLINGS = [(re.compile(pattern), to) for pattern, to in SPELLINGS]


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """A name without case, diacritics, apostrophes, full stops and hyphens: "Ra’ad" -> "raad"."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(_LETTERS))
    letters = "".join(char for char in plain if not unicodedata.combining(char))
    return _SEPARATORS.sub(" ", letters).replace("_", " ").strip()


@lru_cache(maxsize=65536)
def fold_body(name: str) -> str:
    """A body's or country's name, folded, in one spelling, without "the" and possessive "'s"."""
    for pattern, to in _BODY_FORMS:
        name = pattern.sub(to, name)
    return fold(name).removeprefix("the ")


def slug(name: str) -> str:
    """A name as part of a key or an IRI: "Sergei Shoigu" gives "sergei-shoigu"."""
    return "-".join(fold(name).split())


def fold_code(text: str) -> str:
    """An acronym's letters, kept in capitals apart from words: "U.S." -> "=US", "us" -> ""."""
    letters = text.strip().removeprefix("the ").replace(".", "")
    return "=" + letters if _CODE.fullmatch(letters) else ""


@lru_cache(maxsize=65536)
def name_key(name: str) -> str:
    """One key for every order and romanisation of a name: "Shoygu, Sergey" = "Sergei Shoigu"."""
    return " ".join(sorted(key_tokens(name)))


@lru_cache(maxsize=65536)
def key_tokens(name: str) -> tuple[str, ...]:
    """The key's tokens in the name's order, initials, articles and "Jr." left out."""
    tokens = [token for token in _tokens(name) if token not in SILENT]
    long = [token for token in tokens if len(token) > 1]
    return tuple(sound(token) for token in (long if len(long) > 1 else tokens))


def is_full(name: str) -> bool:
    """Whether a name has more than a surname, which may itself be double ("Abu-Zeid")."""
    return len(key_tokens(name)) > 1 and len(name.split()) > 1


def initials(name: str) -> str:
    """The single letters of a name: "Donald J. Trump" -> "j"."""
    return "".join(token for token in fold(name.replace(".", ". ")).split() if len(token) == 1)


@lru_cache(maxsize=65536)
def sound(token: str) -> str:
    """One folded token as it sounds, whatever the romanisation: "dmitriy" and "dmitri" -> "dmitri"."""
    token = SAME_NAME.get(token, token)
    for pattern, to in _SPELLINGS:
        token = pattern.sub(to, token)
    return token


def _tokens(name: str) -> list[str]:
    """Folded tokens without Arabic articles, which stay only as a first word ("Al Gore")."""
    words = name.replace(".", ". ").split()
    return [token for i, word in enumerate(words) for token in _without_article(word, first=i == 0)]


def _without_article(word: str, *, first: bool) -> list[str]:
    """A word's folded tokens: "al-Assad" -> ["assad"], a free "al" inside a name -> []."""
    tokens = fold(word).split()
    if len(tokens) > 1 and tokens[0] in ARTICLES:
        return tokens[1:]
    return tokens if first or tokens not in [[article] for article in ARTICLES] else []
