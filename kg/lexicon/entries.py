"""What the lexicon knows: frozen entries, one class per kind of thing.

Codes of countries are ISO 3166-1 alpha-2; dates are ISO strings of a day, month or year, as far
as known; ``qid`` is None where no Wikidata item was verified. ``key`` names an entry for good.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kg.lexicon.country_words import WITH_ARTICLE
from kg.lexicon.dates import earliest, latest
from kg.lexicon.names import fold

_MARKED = re.compile(r"\w['’ʼ]\w|[āēīōū]")  # as libraries romanise: "Jun'ichirō"
_INITIAL = re.compile(r" [A-Z]\. ")


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory, with the words that stand for it."""

    code: str
    iso3: str | None
    name: str
    qid: str | None
    demonyms: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    capital: str | None = None
    capital_qid: str | None = None
    sovereign: bool = True

    @property
    def name_after_of(self) -> str:
        """The name as it stands after "of": "the Netherlands"."""
        return f"the {self.name}" if self.code in WITH_ARTICLE else self.name


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person in public life."""

    key: str
    qid: str | None
    name: str
    aliases: tuple[str, ...] = ()
    country: str | None = None
    gender: str | None = None  # male|female
    born: str | None = None

    @property
    def usual_name(self) -> str:
        """The name news uses: without a middle initial, or a librarian's marks, where that is a known name, too."""
        plain = _INITIAL.sub(" ", self.name)
        if plain in self.aliases:
            return plain
        if not _MARKED.search(self.name):
            return self.name
        same = (form for form in self.aliases if not (_MARKED.search(form) or form.isupper()))
        return next((form for form in same if fold(form) == fold(self.name)), self.name)


@dataclass(frozen=True, slots=True)
class KnownOrganization:
    """A public body, ministry, party, company or medium; ``kind`` as in the records."""

    key: str
    qid: str | None
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "other"  # ministry|government|igo|military|agency|media|thinktank|company|party|other
    country: str | None = None
    field: str | None = None  # of a ministry: defence|foreign_affairs|interior_security|economy|other
    minister: str | None = None  # the minister's position, a QID


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A city, region or summit place."""

    key: str
    qid: str | None
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "city"
    country: str | None = None


@dataclass(frozen=True, slots=True)
class KnownTenure:
    """A person's term in an office, with how much is known of its end."""

    person: str  # key of a KnownPerson
    name: str
    qid: str | None  # the person's item
    category: str
    title: str
    country: str | None
    start: str | None = None
    end: str | None = None
    end_inferred: bool = False  # the end is the next holder's start
    as_of: str | None = None  # the day the source was right about an open end
    position: str | None = None  # the office's item
    organization: str | None = None  # the body's item

    def covers(self, day: date) -> bool:
        """Whether the office may have been held on that day."""
        after_start = self.start is None or earliest(self.start) <= day
        return after_start and (self.end is None or day <= latest(self.end))

    def certain(self, day: date) -> bool:
        """Whether the source itself vouches for that day, an open end only up to ``as_of``."""
        known_until = self.end or self.as_of
        return self.start is not None and known_until is not None and day <= latest(known_until)
