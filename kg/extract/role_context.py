"""What the country of an office is judged by."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Span as Tokens

from kg.extract.homes import Home
from kg.extract.named import Named
from kg.extract.references import Reference
from kg.lexicon.office_words import PLURALS
from kg.lexicon.titles import office_category
from kg.records import Organization, Person, Role

# Offices that a country has one holder of at a time.
SINGLE = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "finance_economy_minister",
    }
)


@dataclass(frozen=True)
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
        place = bisect_right(self.mentions, offset, key=_start) - 1
        return self.mentions[place][2] if place >= 0 and offset < self.mentions[place][1] else None

    def named_within(self, start: int, end: int) -> list[Person]:
        """The people whose names begin within a stretch of the text."""
        first, last = (
            bisect_right(self.mentions, start, key=_start),
            bisect_left(self.mentions, end, key=_start),
        )
        return [person for _, _, person in self.mentions[first:last]]

    @cached_property
    def mentions(self) -> list[tuple[int, int, Person]]:
        """All names of people, in the order of the text."""
        return sorted(((m.start, m.end, p) for p in self.people for m in p.mentions), key=_start)

    @cached_property
    def by_id(self) -> dict[str, Person]:
        """The people by their ids."""
        return {person.id: person for person in self.people}

    @cached_property
    def single(self) -> dict[tuple[str, str], set[str]]:
        """By country and kind of office, who is said to hold one that only one can hold."""
        found: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for person in self.people:
            for role in person.roles:
                kind = office_category(role.title, role.country)
                if role.country and not role.former and kind in SINGLE:
                    found[role.country, kind].add(person.id)
        return dict(found)

    def taken(self, role: Role, person: Person) -> frozenset[str]:
        """The countries in which somebody else is said to hold an office that only one can hold."""
        if role.former:
            return frozenset()
        return frozenset(
            country
            for (country, kind), ids in self.single.items()
            if ids - {person.id} and kind == office_category(role.title, country)
        )


def _start(mention: tuple[int, int, Person]) -> int:
    """Where a mention begins."""
    return mention[0]


def is_shared(role: Role, context: RoleContext) -> bool:
    """Whether a title in the plural gives an office that each country has one of: "Finance Ministers A and B"."""
    words = context.words_of(role)
    plural = words is not None and any(token.lower_ in PLURALS for token in words)
    return plural and office_category(role.title) is not None


def country_of(*people: Person | None) -> str | None:
    """The one country whose offices people hold."""
    countries = {role.country for person in people if person for role in person.roles if role.country}
    return countries.pop() if len(countries) == 1 else None
