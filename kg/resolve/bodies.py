"""Which body is which: named rules that give a body one key, whatever words an article uses for it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from kg.lexicon.houses import HOUSES
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold_body
from kg.records import Organization
from kg.resolve.body_words import FIELDS, GOVERNMENT_WORDS, MINISTRY_WORDS, OF

_ACRONYM = re.compile(r"[A-Z][A-Z&.]{1,7}")


class BodyKey(NamedTuple):
    """What a body is known by, the reason in words, and the name it has if no better one is known."""

    key: str
    because: str
    label: str | None = None


def ministry(body: Organization, lexicon: Lexicon) -> BodyKey | None:
    """A ministry is its country and its field: "Chinese Defense Ministry", "Ministry of National Defence"."""
    because = "a ministry of one country and field"
    if (house := HOUSES.get(fold_body(body.name))) and house.kind == "ministry":
        return BodyKey(f"ministry/{house.country}/{house.role}", because)
    country, words = _country_and_rest(body, lexicon)
    if country is None or not (body.kind == "ministry" or "ministry" in words):
        return None
    field = next((name for name, marks in FIELDS.items() if words & marks), None)
    rest = " ".join(sorted(words - MINISTRY_WORDS - OF))
    return BodyKey(f"ministry/{country}/{field or rest}", because) if field or rest else None


def government(body: Organization, lexicon: Lexicon) -> BodyKey | None:
    """A government is its country, also by its capital or seat: "Beijing", "the Chinese government"."""
    country, words = _country_and_rest(body, lexicon)
    if body.kind != "government" or country not in lexicon.countries:
        return None
    by_name = not words - OF - GOVERNMENT_WORDS
    house = HOUSES.get(fold_body(body.name))
    seat = house.role == "government" if house else lexicon.capital(body.name) is not None
    label = f"Government of {lexicon.countries[country].name_after_of}"
    return BodyKey(f"government/{country}", "one country's government", label) if by_name or seat else None


def named(body: Organization, lexicon: Lexicon) -> BodyKey | None:
    """A body is its name, countries in it levelled, with its country where the name is a general word."""
    inside, words = _country_and_rest(replace(body, country=None), lexicon)
    general = len(words - OF) < 2 and not _ACRONYM.fullmatch(body.name)
    country = inside or (body.country if general else None)
    name = " ".join(sorted(words - OF)) or fold_body(body.name) or body.name
    return BodyKey(f"name/{name}/{country}" if country else f"name/{name}", "the same name")


RULES: tuple[Callable[[Organization, Lexicon], BodyKey | None], ...] = (ministry, government, named)


@lru_cache(maxsize=65536)
def body_key(body: Organization, lexicon: Lexicon) -> BodyKey:
    """What the first rule that knows such a body says."""
    answers = (rule(body, lexicon) for rule in RULES)
    return next(answer for answer in answers if answer)


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
