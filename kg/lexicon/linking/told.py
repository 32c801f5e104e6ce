"""What a text tells of a person, for the clues to go by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg.lexicon.lexicon import Lexicon
from kg.lexicon.titles import bare_title, office_category
from kg.records import Role


@dataclass(frozen=True, slots=True)
class Told:
    """A person's names, roles and country in a text of that day."""

    names: tuple[str, ...]
    roles: tuple[Role, ...]
    country: str | None
    day: date | None

    @property
    def countries(self) -> set[str]:
        """All countries the text puts the person in."""
        return {country for country in (self.country, *(role.country for role in self.roles)) if country}

    def offices(self, lexicon: Lexicon) -> Iterator[Office]:
        """The roles as offices."""
        for role in self.roles:
            country = role.country or self.country
            yield Office(role, office_category(bare_title(role.title, lexicon.country), country), country)


@dataclass(frozen=True, slots=True)
class Office:
    """A role with its category of office and its country."""

    role: Role
    category: str | None
    country: str | None
