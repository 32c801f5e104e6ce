"""Leads "the Chinese premier", "his counterpart", "the two ministers" to those who hold such offices."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from spacy.tokens import Doc, Token

from kg.extract.descriptions import Description
from kg.extract.held import Held
from kg.extract.named import Named
from kg.extract.people import category, kind_of_office
from kg.extract.references import Reference
from kg.extract.title_words import title_words
from kg.extract.titles import title_start
from kg.records import Person, Role

_KINDS = {
    "leaders": frozenset({"head_of_state", "head_of_government", "leader"}),
    "presidents": frozenset({"head_of_state"}),
}
_MINISTERS = frozenset(
    {
        "foreign_minister",
        "defence_minister",
        "interior_minister",
        "finance_economy_minister",
        "minister_other",
    }
)
_GENERAL = {"minister": _MINISTERS, "leader": frozenset({"head_of_state", "head_of_government"})}
_ANYBODY = frozenset("leader head chief official politician diplomat counterpart".split())


Answer = TypeVar("Answer")


@dataclass(slots=True)
class Holders:
    """Who holds which office in one article."""

    doc: Doc
    named: Named
    people: dict[str, Person]
    held: dict[str, Held]
    day: date | None
    described: list[tuple[Description, str]] = field(default_factory=list)  # led back by the lexicon alone
    asked: dict[Hashable, Any] = field(default_factory=dict)  # answers that hold all over the article

    def one(self, description: Description, recent: Iterable[str], at: dict[int, Reference]) -> str | None:
        """The person who holds the described office: the last one named (``recent``), or else the next."""
        office = (description.category, description.word, description.country, description.former)
        holders, sure = self._once(office, lambda: self._holders(description))
        known = self._by_lexicon(description, at) if not sure else []
        others = dict.fromkeys(id for id in known or holders if not _clash_of(description, id, at))
        before = next((id for id in recent if id in others), None) if others else None
        next_one = next(iter(others), None) if description.country or len(others) == 1 else None
        found = before or next_one
        self.described += [(description, found)] if found and found in known else []
        return found

    def _once(self, question: Hashable, answer: Callable[[], Answer]) -> Answer:
        """An answer, worked out when it is first asked for."""
        if question not in self.asked:
            self.asked[question] = answer()
        found: Answer = self.asked[question]
        return found

    def _holders(self, description: Description) -> tuple[list[str], bool]:
        """Those who hold a described office by the text, and whether one does for sure."""
        fitting = [id for id, person in self.people.items() if _holds(person, description)]
        holders = [id for id in fitting if _holds(self.people[id], description, description.former)]
        holders = [id for id in holders if _is_of(self.people[id], description)] or holders
        return holders or fitting, any(_is_of(self.people[id], description) for id in holders)

    def _by_lexicon(self, description: Description, at: dict[int, Reference]) -> list[str]:
        """Those who held the described office that day, or before it, as the lexicon has it."""
        country = description.country
        if description.owner is not None:
            country = country or self._country_of(at.get(description.owner, Reference()).people)
            if country is None or description.word == "counterpart":
                return []
        if not description.category:
            return self._in_general(description.word, country)
        title, former = description.title, description.former
        return self._once(
            ("known", title, country, former),
            lambda: [
                id for id, held in self.held.items() if held.holds(title, country, self.day, former=former)
            ],
        )

    def _in_general(self, word: str, country: str | None) -> list[str]:
        """Those who were "the minister" or "the leader" that day, or else ever, as the lexicon has it."""
        kinds = _GENERAL.get(word, frozenset())
        days = (self.day, None) if country else (self.day,)
        found = ([id for id, held in self.held.items() if held.serves(kinds, country, day)] for day in days)
        return next(filter(None, found), [])

    def _country_of(self, ids: Sequence[str]) -> str | None:
        """The one country that people are of, by their offices or by the lexicon."""
        countries = {r.country for id in ids for r in self.people[id].roles if r.country}
        countries = countries or {code for id in ids for code in self.held[id].countries}
        return countries.pop() if len(countries) == 1 else None

    def several(self, token: Token, recent: Iterable[str]) -> tuple[str, ...]:
        """One person for each country of "the Chinese and Russian ministers", each in an office of that kind."""
        countries = [
            code for t in token.subtree if t.i < token.i and (code := self.named.country_at(t.i)) is not None
        ]
        if not countries:
            return self._last_two(category(self._title(token)), recent)
        kinds = _KINDS.get(token.lower_)
        found = [
            self._once((code, kinds), partial(self._servant, code, kinds))
            for code in dict.fromkeys(countries)
        ]
        return tuple(id for id in found if id) if len(found) > 1 and all(found) else ()

    def _title(self, token: Token) -> str:
        """The title that a plural heads: "defence minister" for "defence ministers"."""
        start = title_start(self.doc, token.i + 1, self.named)
        return " ".join(title_words(self.doc, start, token.i + 1, self.named))

    def _servant(self, country: str, kinds: frozenset[str] | None) -> str | None:
        """The first to hold an office of a kind for a country."""
        return next((id for id, person in self.people.items() if _serves(person, country, kinds)), None)

    def _last_two(self, kind: str, recent: Iterable[str]) -> tuple[str, ...]:
        """The two last named of those in offices of a kind: "the defence chiefs"."""
        holders = self._once(kind, lambda: self._of_kind(kind))
        fitting = list(islice((id for id in recent if id in holders), 2)) if len(holders) > 1 else []
        return in_order(fitting) if len(fitting) > 1 else ()

    def _of_kind(self, kind: str) -> set[str]:
        """All in offices of a kind."""
        people = self.people.items()
        return {id for id, p in people if any(category(r.title, r.country) == kind for r in p.roles)}


def in_order(ids: Sequence[str]) -> tuple[str, ...]:
    """Ids of people in the order of their numbers."""
    return tuple(sorted(ids, key=lambda id: int(id[1:])))


def _serves(person: Person, country: str, kinds: frozenset[str] | None) -> bool:
    """Whether a person holds an office of a kind, any kind if none is asked, for a country."""
    return any(
        r.country == country and not r.former and (kinds is None or category(r.title, country) in kinds)
        for r in person.roles
    )


def _holds(person: Person, description: Description, former: bool | None = None) -> bool:
    """Whether a person is known to hold a described office; to have held it, or hold it now, where that is asked."""
    return any(
        _is_meant(role, description)
        and former in {None, role.former}
        and (description.country is None or role.country == description.country or _is_of_nobody(role))
        for role in person.roles
    )


def _is_of(person: Person, description: Description) -> bool:
    """Whether a person holds the described office for the very country that the description names, if any."""
    countries = {role.country for role in person.roles if _is_meant(role, description)}
    return description.country is None or description.country in countries


def _is_of_nobody(role: Role) -> bool:
    """Whether nothing tells whose an office is: neither a country nor a body."""
    return role.country is None and role.org is None


def _is_meant(role: Role, description: Description) -> bool:
    """Whether an office is of the described kind; "the minister" is any minister, "the leader" anybody in office."""
    if description.category is None:
        minister = description.word == "minister" and category(role.title, role.country) in _MINISTERS
        return minister or description.word in _ANYBODY or description.word in role.title.split()
    return description.category in {kind_of_office(role.title), kind_of_office(role.title, role.country)}


def _clash_of(description: Description, id: str, at: dict[int, Reference]) -> bool:
    """ "His counterpart" is not he himself."""
    return description.owner is not None and id in at.get(description.owner, Reference()).people
