"""From a title as the text has it to the category of office: "defence chief" -> defence_minister."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from kg.lexicon.names import fold
from kg.lexicon.title_forms import BY_COUNTRY, DEPUTIES, DEPUTY, FORMS, HIGH_RANKS, IDLE, POLITICAL, RANKS

_FORMS = [(re.compile("|".join(patterns)), category) for category, patterns in FORMS.items()]
_IN_BRACKETS = re.compile(r"\s*\([^)]*\)")
_DEPUTY = re.compile(rf"{DEPUTY} (?P<office>.+)|(?P<state>(?:minister|secretary) of state) (?P<of>of .+)")


@lru_cache(maxsize=16384)
def office_category(title: str, country: str | None = None) -> str | None:
    """The category of an office, None if the title names none that is known.

    The country decides where a title's meaning depends on it: a chancellor heads the government in
    Berlin and the treasury in London.
    """
    plain = _plain(title)
    if plain in BY_COUNTRY and (known := _by_country(plain, country)) != "":
        return known
    if " and " in plain and (weightier := _of_two(plain, country)):
        return weightier
    if deputy := _DEPUTY.fullmatch(plain):
        return _deputy(deputy, country)
    return next((category for pattern, category in _FORMS if pattern.fullmatch(plain)), None)


def is_political(title: str) -> bool:
    """Whether a title that names no office still fits somebody in public life: "special envoy"."""
    return not POLITICAL.isdisjoint(fold(title.replace("-", " ")).split())


def is_rank(title: str) -> bool:
    """Whether a title is a high military rank: "admiral", "colonel general"."""
    words = set(fold(title.replace("-", " ")).split())
    return words <= RANKS and not words.isdisjoint(HIGH_RANKS)


def bare_title(title: str, is_country: Callable[[str], object]) -> str:
    """A title without the country it names: "President of Russia", "Russian president" -> "president"."""
    words = title.replace("’s", "").replace("'s", "").split()
    for size in (3, 2, 1):
        if len(words) > size and is_country(" ".join(words[:size])):
            return bare_title(" ".join(words[size:]), is_country)
    before, of, after = " ".join(words).rpartition(" of ")
    return before if of and is_country(after) else " ".join(words)


def _of_two(plain: str, country: str | None) -> str | None:
    """The weightier of two offices held at once: "deputy prime minister and defence minister"."""
    found = [category for title in plain.split(" and ", 1) if (category := office_category(title, country))]
    full = [
        category for category in found if not category.startswith("deputy") and category != "minister_other"
    ]
    return full[0] if len(found) == 2 and full else None


def _by_country(plain: str, country: str | None) -> str | None:
    """What a title means in a country; "" where that follows from the title alone."""
    meanings = BY_COUNTRY[plain]
    return meanings.get(country, meanings.get("*", "")) if country else ""


def _deputy(match: re.Match[str], country: str | None) -> str | None:
    """The category of who stands in for an office."""
    if match["state"]:
        full = office_category(f"minister {match['of']}", country)
        # "Secretary of state for defence" is the minister, "minister of state for defence" a deputy.
        return full if match["state"].startswith("secretary") else DEPUTIES.get(full or "", "deputy_other")
    office = office_category(match["office"], country)
    return DEPUTIES.get(office, "deputy_other") if office else None


def _plain(title: str) -> str:
    """A title folded, in one spelling, without idle words."""
    folded = fold(_IN_BRACKETS.sub("", title)).replace("defense", "defence").replace("labor ", "labour ")
    words = [word for word in folded.split() if word not in IDLE]
    return " ".join("of" if word == "for" else word for word in words)
