"""Whom a noun phrase refers to: the one question the readers of meetings and statements ask."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.records import Organization, Person


@dataclass(frozen=True, slots=True)
class Reference:
    """What a noun phrase stands for: ids of this article's people and organisations, countries' codes."""

    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether the phrase refers to anybody we know."""
        return bool(self.people or self.organizations or self.countries)


NOBODY = Reference()


@dataclass(frozen=True, slots=True)
class References:
    """The people and organisations of one article, and which token leads to which of them."""

    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    at: dict[int, Reference] | None = None  # token index of a phrase's head (or any token of a name)

    def of(self, token: Token) -> Reference:
        """Whom the noun phrase headed by this token refers to: a name, a title, a pronoun, "both sides"."""
        return (self.at or {}).get(token.i, NOBODY)
