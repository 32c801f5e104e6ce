"""Which country is a person's own: that of most of the offices they held."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from kg.lexicon.compile.rows import Compiled, Value
from kg.lexicon.country_words import REALMS


def settle_homes(compiled: Compiled) -> None:
    """Give each person the country of most of their terms; where several have as many, the facts' own stays."""
    held = _held(compiled)
    for row in compiled.rows("person"):
        if terms := held.get(str(row[0])):
            compiled.add("person", (*row[:4], _most(terms, row[4]), *row[5:]))


def _held(compiled: Compiled) -> dict[str, Counter[str]]:
    """How many terms each person has in each country; a monarch's count where the throne is, mandates nowhere."""
    states = {row[0] for row in compiled.rows("country")}
    held: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for person, category, country in _terms(compiled):
        if country in states and category != "legislator":
            held[person][REALMS.get(country, country) if category == "head_of_state" else country] += 1
    return held


def _terms(compiled: Compiled) -> Iterator[tuple[str, str, str]]:
    """Holder, category and country of each term."""
    return ((str(row[0]), str(row[1]), str(row[3])) for row in compiled.rows("tenure"))


def _most(terms: Counter[str], told: Value) -> Value:
    """The country of most terms; of several the one that is told, else the first."""
    most = max(terms.values())
    leading = [country for country, number in terms.items() if number == most]
    return told if told in leading else min(leading)
