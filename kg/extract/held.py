"""What the lexicon says of an article's people: which offices they held, of which country."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kg.extract.families import whole_forms, without_suffix
from kg.extract.named import Named
from kg.lexicon.entries import KnownPerson, KnownTenure
from kg.lexicon.office_words import SOVEREIGNS
from kg.lexicon.surnames import high_officials
from kg.lexicon.titles import office_category
from kg.records import Person, Role

_HIGH = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "monarch"})
_HEADED = frozenset({"head_of_state", "head_of_government"})
_CROWNS = SOVEREIGNS | {"monarch", "pope", "duke"}


@dataclass(frozen=True, slots=True)
class Held:
    """The known terms in office of one person of the article."""

    countries: frozenset[str]
    tenures: tuple[KnownTenure, ...]

    def country_for(self, title: str, named: Collection[str] | None = None) -> str | None:
        """The one country in which the person is known to have held an office of that kind.

        Where none is known, the person's own; that of one not known in high office only if it is among the
        countries that the text names, as a namesake may be meant.
        """
        kinds = {
            office_category(title, code) or office_category(title) for code in self.countries or {None}
        } - {None}
        found = {t.country for t in self.tenures if t.category in kinds and t.country}
        found = found & self.countries or found
        if len(found) == 1:
            return next(iter(found))
        own = next(iter(self.countries)) if len(self.countries) == 1 else None
        prominent = any(t.category in _HIGH for t in self.tenures)
        return own if prominent or named is None or own in named else None

    def serves(self, kinds: frozenset[str], country: str | None, day: date | None) -> bool:
        """Whether an office of one of the kinds was held on a day; ever, where no day is known."""
        return any(
            t.category in kinds and country in {None, t.country} and (day is None or t.covers(day))
            for t in self.tenures
        )

    def holds(self, title: str, country: str | None, day: date | None, *, former: bool = False) -> bool:
        """Whether an office of that title was held on a day, or before it; ever, where no day is known."""
        return any(
            t.category == office_category(title, t.country)
            and (t.category not in _HEADED or _is_monarch(t.title) == _is_monarch(title))
            and country in {None, t.country}
            and (day is None or t.covers(day) != former)
            for t in self.tenures
        )


def _is_monarch(title: str) -> bool:
    """Whether a title is a crowned head's, or the pope's."""
    return not _CROWNS.isdisjoint(title.lower().split())


def held_by(person: Person, named: Named, day: date | None) -> Held:
    """The terms of the people the lexicon knows by a person's fullest name."""
    entries = _entries(person, named, day)
    if not entries and all(len(form.split()) == 1 for form in person.aka):
        alone = high_officials(person.name, day, named.lexicon)
        if len({tenure.person for tenure in alone}) == 1:
            return Held(frozenset(t.country for t in alone if t.country), alone)
    tenures = tuple(t for entry in entries for t in named.lexicon.tenures(entry))
    countries = {entry.country for entry in entries if entry.country}
    return Held(frozenset(countries or {t.country for t in tenures if t.country}), tenures)


def _entries(person: Person, named: Named, day: date | None) -> list[KnownPerson]:
    """Who may be meant: namesakes of a full name, or the one in high office of a surname alone."""
    full = list(
        dict.fromkeys(
            f for form in whole_forms(person.aka) if " " in form for f in (form, without_suffix(form))
        )
    )
    entries = list(
        dict.fromkeys(entry for form in full or person.aka for entry in named.lexicon.people(form))
    )
    if full and len(entries) == 1:
        return entries
    high = [
        entry
        for entry in entries
        if any(t.category in _HIGH and (day is None or t.covers(day)) for t in named.lexicon.tenures(entry))
    ]
    titled = [entry for entry in entries if _fits_roles(entry, person.roles, named)]
    return titled or high or (entries if full else [])


def _fits_roles(entry: KnownPerson, roles: tuple[Role, ...], named: Named) -> bool:
    """Whether a known person's country or offices fit what the text says."""
    offices = {(t.category, t.country) for t in named.lexicon.tenures(entry)}
    return any((office_category(role.title, role.country), role.country) in offices for role in roles)
