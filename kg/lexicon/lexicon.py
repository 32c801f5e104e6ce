"""Look-ups in one lexicon or several laid over each other, each in constant time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache
from typing import TypeVar

from kg.lexicon.entries import Country, KnownOrganization, KnownPerson, KnownPlace, KnownTenure
from kg.lexicon.layers import uppermost
from kg.lexicon.names import fold, fold_body, fold_code, key_tokens, name_key
from kg.lexicon.rows import country_of, organization_of, person_of, place_of, tenure_of
from kg.lexicon.store import LexiconFile, Row

Entry = TypeVar("Entry")
_TENURES = (
    "SELECT t.person, p.name, p.qid, category, title, t.country, start, end, end_inferred, as_of, position, "
    "organization FROM tenure t JOIN person p ON p.key = t.person WHERE "
)
_BY_NAME = "SELECT e.* FROM name n JOIN {kind} e ON e.key = n.key WHERE n.kind = '{kind}' AND n.form = ?"


class Lexicon:
    """Countries, people, bodies, places, terms in office and forenames, by name."""

    def __init__(self, files: tuple[LexiconFile, ...]) -> None:
        """Lay the files over each other, the first one on top; nothing is read yet."""
        self.files = files
        self._people = lru_cache(maxsize=8192)(self._find_people)
        self._namesakes = lru_cache(maxsize=8192)(self._find_namesakes)
        self._organizations = lru_cache(maxsize=8192)(self._find_organizations)
        self._places = lru_cache(maxsize=4096)(self._find_places)
        self._offices = lru_cache(maxsize=4096)(self._find_office)
        self._careers = lru_cache(maxsize=4096)(self._find_career)
        self._genders = lru_cache(maxsize=8192)(self._find_gender)

    def __reduce__(self) -> tuple[type[Lexicon], tuple[tuple[LexiconFile, ...]]]:
        """Travel to another process without connections and caches."""
        return Lexicon, (self.files,)

    # -- countries ---------------------------------------------------------------------------------

    def country(self, text: str) -> Country | None:
        """The one country a name, alias, demonym, nationality noun or ISO code stands for."""
        code = self._country_words.get(fold_code(text)) or self._country_words.get(fold_body(text))
        return self.countries[code] if code else None

    def capital(self, text: str) -> Country | None:
        """The country whose capital a name is: "Moscow" gives Russia."""
        code = self._capital_words.get(fold_body(text))
        return self.countries[code] if code else None

    @cached_property
    def countries(self) -> dict[str, Country]:
        """All countries by ISO 3166-1 alpha-2 code."""
        return {row[0]: country_of(row) for row in self._rows("SELECT * FROM country")}

    @cached_property
    def _country_words(self) -> dict[str, str]:
        """Every word for a country, in memory."""
        return self._words("country")

    @cached_property
    def _capital_words(self) -> dict[str, str]:
        """Every name of a capital, in memory."""
        return self._words("capital")

    def _words(self, kind: str) -> dict[str, str]:
        """All folded forms of a kind that name one thing; upper layers win."""
        return dict(reversed(self._rows("SELECT form, key FROM name WHERE kind = ?", kind)))

    # -- people ------------------------------------------------------------------------------------

    def people(self, name: str) -> tuple[KnownPerson, ...]:
        """All people of that name: who is written so, or else who may be romanised so."""
        return self._people(fold(name), name)

    def namesakes(self, name: str) -> tuple[KnownPerson, ...]:
        """All people who may be meant by a name, also where somebody else is written exactly so."""
        return self._namesakes(name_key(name)) or self._people(fold(name), name)

    def _find_namesakes(self, key: str) -> tuple[KnownPerson, ...]:
        """People by the key of their name."""
        return self._named("person", key, person_of)

    def _find_people(self, folded: str, name: str) -> tuple[KnownPerson, ...]:
        """Exact namesakes if any, or else those of the same key, or of the same first and last name."""
        found = self._namesakes(name_key(name))
        if not found and len(tokens := key_tokens(name)) > 2:
            found = self._namesakes(" ".join(sorted((tokens[0], tokens[-1]))))
        exact = [person for person in found if folded in map(fold, (person.name, *person.aliases))]
        return tuple(exact or found)

    def names_of(self, country: str) -> tuple[str, ...]:
        """The names of all people of a country."""
        return tuple(row[0] for row in self._rows("SELECT name FROM person WHERE country = ?", country))

    def names_anywhere(self) -> tuple[str, ...]:
        """The names of every eighth person, of whatever country."""
        return tuple(row[0] for row in self._rows("SELECT name FROM person")[::8])

    def gender(self, forename: str) -> str | None:
        """Whether a forename is "male" or "female"; None if unknown or both."""
        return self._genders(fold(forename))

    def _find_gender(self, folded: str) -> str | None:
        """The gender of a folded forename."""
        rows = self._rows("SELECT gender FROM forename WHERE name = ?", folded)
        return rows[0][0] if rows else None

    # -- bodies and places ---------------------------------------------------------------------------

    def organizations(self, name: str) -> tuple[KnownOrganization, ...]:
        """All bodies of that name, acronym or alias: ministries, media, parties, companies."""
        return self._organizations(fold_code(name), fold_body(name))

    def _find_organizations(self, code: str, folded: str) -> tuple[KnownOrganization, ...]:
        """Bodies by acronym, or else by folded name."""
        coded = self._named("organization", code, organization_of) if code else ()
        return coded or self._named("organization", folded, organization_of)

    def ministries(self, field: str, country: str) -> tuple[KnownOrganization, ...]:
        """The ministries of a field (defence, foreign_affairs, ...) in a country."""
        query = "SELECT * FROM organization WHERE country = ? AND field = ?"
        return tuple(organization_of(row) for row in self._rows(query, country, field))

    def places(self, name: str) -> tuple[KnownPlace, ...]:
        """All cities, regions and summit places of that name."""
        return self._places(fold_body(name))

    def _find_places(self, folded: str) -> tuple[KnownPlace, ...]:
        """Places by folded name."""
        return self._named("place", folded, place_of)

    # -- terms in office -----------------------------------------------------------------------------

    def holders(self, category: str, country: str, day: date) -> tuple[KnownTenure, ...]:
        """Who held an office of that category on that day; several where that is not certain."""
        return tuple(tenure for tenure in self._offices(category, country) if tenure.covers(day))

    def _find_office(self, category: str, country: str) -> tuple[KnownTenure, ...]:
        """All terms in offices of that category in a country."""
        return self._terms("t.category = ? AND t.country = ?", category, country)

    def tenures(self, person: KnownPerson) -> tuple[KnownTenure, ...]:
        """All known terms of a person."""
        return self._careers(person.key)

    def _find_career(self, key: str) -> tuple[KnownTenure, ...]:
        """All known terms by a person's key."""
        return self._terms("t.person = ?", key)

    def terms(self, category: str) -> tuple[KnownTenure, ...]:
        """All known terms in offices of a category, of all countries."""
        return self._terms("t.category = ?", category)

    def _terms(self, condition: str, *values: str) -> tuple[KnownTenure, ...]:
        """The terms that meet a condition, their holders as the upper layers have them."""
        layers = [list(map(tenure_of, file.rows(_TENURES + condition, *values))) for file in self.files]
        return tuple(map(self._as_above, uppermost(layers)) if len(layers) > 1 else layers[0])

    def _as_above(self, term: KnownTenure) -> KnownTenure:
        """A term with its holder's name and item from the uppermost file that has the holder."""
        name, qid = self._rows("SELECT name, qid FROM person WHERE key = ?", term.person)[0]
        return replace(term, name=name, qid=qid)

    # -- the files -----------------------------------------------------------------------------------

    def _named(self, kind: str, form: str, build: Callable[[Row], Entry]) -> tuple[Entry, ...]:
        """The entries of a kind that a folded form names, one per key."""
        rows = {row[0]: row for row in reversed(self._rows(_BY_NAME.format(kind=kind), form))}
        return tuple(build(rows[key]) for key in sorted(rows))

    def _rows(self, query: str, *values: str) -> list[Row]:
        """The rows of all files, the upper layers' first."""
        return [row for file in self.files for row in file.rows(query, *values)]
