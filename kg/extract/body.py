"""A body while its mentions are gathered, and the government of a country as one."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from spacy.tokens import Span as Tokens

from kg.extract.named import Named
from kg.lexicon.country_words import SECOND_NAMES


@dataclass(slots=True)
class Body:
    """The mentions of one body, in the order of the text."""

    name: str
    kind: str
    country: str | None
    mentions: list[Tokens] = field(default_factory=list)


def government(country: str, named: Named) -> Body:
    """The government of a country."""
    return Body(f"Government of {name_of(country, named)}", "government", country)


def name_of(country: str, named: Named) -> str:
    """A country's name as it stands after "of"; of its two names, the one that the article has."""
    known, second = named.lexicon.countries[country], SECOND_NAMES.get(country)
    return (replace(known, name=second) if second and second in named.text else known).name_after_of
