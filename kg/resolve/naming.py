"""A person as one article names them, and as several articles together do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kg.lexicon.entries import KnownPerson
from kg.lexicon.names import fold, initials, key_tokens, name_key
from kg.records import Link, LocalId, Person

Office = tuple[str, str]  # category, country
_GENERATIONS = {
    "jr": "younger",
    "junior": "younger",
    "sr": "elder",
    "senior": "elder",
    "ii": "ii",
    "iii": "iii",
}


@dataclass(frozen=True, slots=True)
class Naming:
    """One article's person, with what the article says to tell them by."""

    who: LocalId
    person: Person
    day: date | None
    known: KnownPerson | None
    link: Link | None
    offices: frozenset[Office]
    companions: tuple[str, ...] = ()  # name keys of those met in the same article
    story: tuple[str, ...] = ()  # name keys of all the article's people

    @property
    def entry(self) -> str | None:
        """The lexicon's key or item for them."""
        return self.known.key if self.known else self.link.qid if self.link else None

    @property
    def tokens(self) -> tuple[str, ...]:
        """The tokens of the fullest name, as they sound."""
        return key_tokens(self.person.name)

    @property
    def full(self) -> bool:
        """Whether the name has more than a surname: two tokens that are no initials."""
        return sum(len(token) > 1 for token in self.tokens) > 1

    @property
    def countries(self) -> frozenset[str]:
        """The countries of the offices the article gives."""
        return frozenset(role.country for role in self.person.roles if role.country)


@dataclass(frozen=True, slots=True)
class Profile:
    """Namings taken for one person, and what they say together."""

    namings: tuple[Naming, ...]
    entry: str | None  # key in the lexicon
    keys: frozenset[str]
    tokens: frozenset[tuple[str, ...]]
    initials: frozenset[str]
    generations: frozenset[str]
    countries: frozenset[str]
    offices: frozenset[Office]
    companions: frozenset[str]
    story: frozenset[str]
    days: tuple[date, date] | None  # first and last day of publication
    articles: frozenset[str]

    @property
    def full(self) -> bool:
        """Whether some article gives more than a surname."""
        return any(naming.full for naming in self.namings)


def profile(namings: Iterable[Naming]) -> Profile:
    """What namings say together, in the order of their articles."""
    rows = tuple(sorted(namings, key=lambda naming: naming.who))
    home = {row.known.country for row in rows if row.known and row.known.country}
    return Profile(
        rows,
        min((row.entry for row in rows if row.entry), default=None),
        frozenset(name_key(row.person.name) for row in rows),
        frozenset(row.tokens for row in rows),
        frozenset(filter(None, (initials(row.person.name) for row in rows))),
        frozenset(filter(None, (generation(row.person.name) for row in rows))),
        frozenset(home.union(*(row.countries for row in rows))),
        frozenset().union(*(row.offices for row in rows)),
        frozenset().union(*(row.companions for row in rows)),
        frozenset().union(*(row.story for row in rows)),
        _first_and_last(row.day for row in rows),
        frozenset(row.who.article for row in rows),
    )


def _first_and_last(days: Iterable[date | None]) -> tuple[date, date] | None:
    """The first and the last of the days that are known."""
    known = [day for day in days if day]
    return (min(known), max(known)) if known else None


def generation(name: str) -> str | None:
    """Which of father and son a name says it is: "Jr." the younger."""
    return next((_GENERATIONS[word] for word in fold(name).split() if word in _GENERATIONS), None)


def standard_name(rows: Iterable[Naming]) -> str:
    """The usual name the lexicon has, or else the full form most articles use; ties go by the alphabet."""
    rows = list(rows)
    labels = sorted({row.known.usual_name for row in rows if row.known})
    forms = Counter(row.person.name for row in rows if row.full) or Counter(row.person.name for row in rows)
    return labels[0] if labels else min(forms, key=lambda form: (-forms[form], form))
