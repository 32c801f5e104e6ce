"""What the country of an office is judged by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Span as Tokens

from kg.extract.homes import Home
from kg.extract.named import Named
from kg.extract.references import Reference
from kg.lexicon.office_words import PLURALS
from kg.lexicon.titles import office_category
from kg.records import Organization, Person, Role

# Offices that a country has one holder of at a time.
_SINGLE = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "finance_economy_minister",
    }
)


@dataclass(frozen=True, slots=True)
class RoleContext:
    """The article around a role."""

    home: Home
    named: Named
    bodies: dict[str, Organization]
    countries: frozenset[str]  # all that the text names
    people: tuple[Person, ...]
    at: Mapping[int, Reference]  # whom "her" means, once that is known

    def words_of(self, role: Role) -> Tokens | None:
        """The words that give a role, as tokens."""
        return self.named.doc.char_span(*role.evidence, alignment_mode="expand")

    def person_at(self, i: int) -> Person | None:
        """The person that a token names."""
        offset = self.named.doc[i].idx
        return next((p for p in self.people if any(m.start <= offset < m.end for m in p.mentions)), None)

    def taken(self, role: Role, person: Person) -> frozenset[str]:
        """The countries in which somebody else is said to hold an office that only one can hold."""
        others = [p for p in self.people if p is not person and not role.former]
        return frozenset(
            r.country
            for p in others
            for r in p.roles
            if r.country
            and not r.former
            and (kind := office_category(r.title, r.country)) in _SINGLE
            and kind == office_category(role.title, r.country)
        )


def is_shared(role: Role, context: RoleContext) -> bool:
    """Whether a title in the plural gives an office that each country has one of: "Finance Ministers A and B"."""
    words = context.words_of(role)
    plural = words is not None and any(token.lower_ in PLURALS for token in words)
    return plural and office_category(role.title) is not None


def country_of(*people: Person | None) -> str | None:
    """The one country whose offices people hold."""
    countries = {role.country for person in people if person for role in person.roles if role.country}
    return countries.pop() if len(countries) == 1 else None
