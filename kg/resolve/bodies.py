"""Which body is which: named rules that give a body one key, whatever words an article uses for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold_body
from kg.records import Organization
from kg.resolve.body_words import FIELDS, GOVERNMENT_WORDS, MINISTRY_WORDS, OF, SEATS

_ACRONYM = re.compile(r"[A-Z][A-Z&.]{1,7}")


class BodyKey(NamedTuple):
    """What a body is known by, and the reason in words."""

    key: str
    because: str


def ministry(body: Organization, lexicon: Lexicon) -> BodyKey | None:
    """A ministry is its country and its field: "Chinese Defense Ministry", "Ministry of National Defence"."""
    country, words = _country_and_rest(body, lexicon)
    if country is None or body.kind != "ministry" or not words & MINISTRY_WORDS:
        return None
    field = next((name for name, marks in FIELDS.items() if words & marks), None)
    rest = sorted(words - MINISTRY_WORDS - OF)
    if field is None and not rest:
        return None
    return BodyKey(f"ministry/{country}/{field or ' '.join(rest)}", "a ministry of one country and field")


def government(body: Organization, lexicon: Lexicon) -> BodyKey | None:
    """A government is its country, also by its capital or seat: "Beijing", "the Chinese government"."""
    country, words = _country_and_rest(body, lexicon)
    if body.kind != "government" or country is None:
        return None
    by_name = not words - OF - GOVERNMENT_WORDS
    seat = fold_body(body.name) in SEATS or lexicon.capital(body.name) is not None
    return BodyKey(f"government/{country}", "a government of the same country") if by_name or seat else None


def named(body: Organization, lexicon: Lexicon) -> BodyKey | None:
    """A body is its name, with its country where the name is general: "army", "parliament"."""
    name = " ".join(sorted(_words(body.name) - OF))
    general = len(_words(body.name) - OF) < 2 and body.country
    place = f"/{body.country}" if general and not _ACRONYM.fullmatch(body.name) else ""
    return BodyKey(f"name/{name}{place}", "the same name") if name else None


RULES: tuple[Callable[[Organization, Lexicon], BodyKey | None], ...] = (ministry, government, named)


def body_key(body: Organization, lexicon: Lexicon) -> BodyKey:
    """What the first rule that knows such a body says."""
    answers = (rule(body, lexicon) for rule in RULES)
    return next((answer for answer in answers if answer), BodyKey(f"name/{body.name}", "the same name"))


def acronyms(body: Organization) -> list[str]:
    """The acronyms an article uses for a body it also names in full, if the letters fit."""
    words = [word for word in fold_body(body.name).split() if word not in OF]
    letters = "".join(word[0] for word in words)
    forms = [form.replace(".", "") for form in body.aka if _ACRONYM.fullmatch(form)]
    return [form for form in forms if len(words) > 1 and form.casefold() == letters]


def _country_and_rest(body: Organization, lexicon: Lexicon) -> tuple[str | None, frozenset[str]]:
    """The country a body is of, and the words of its name that name no country."""
    words = body.name.replace("’s", "").replace("'s", "").split()
    countries, rest, i = [body.country] if body.country else [], [], 0
    while i < len(words):
        size, code = _country_at(words, i, lexicon)
        if code:
            countries.append(code)
        else:
            rest.append(words[i])
        i += size
    return countries[0] if countries else None, _words(" ".join(rest))


def _country_at(words: list[str], i: int, lexicon: Lexicon) -> tuple[int, str | None]:
    """How many words at a place name a country, and which; one word and None if they do not."""
    for size in (4, 3, 2, 1):
        name = " ".join(words[i : i + size])
        if i + size <= len(words) and (found := lexicon.country(name)):
            return size, found.code
    return 1, None


def _words(name: str) -> frozenset[str]:
    """The words of a body's name in one spelling."""
    folded = fold_body(name).replace("defense", "defence").replace("organization", "organisation")
    return frozenset(folded.replace("center", "centre").split())
