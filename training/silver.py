"""Sentences of our own making: patterns of news prose, filled with names of facts."""

import re
from collections.abc import Iterator
from random import Random

from training.examples import Example, Name
from training.gazetteer import Country, Gazetteer, Person
from training.tables import read_words

SLOT = re.compile(r"\{(\w+?)(\d?)\}")
LABELS = {
    "person": "PERSON",
    "surname": "PERSON",
    "country": "GPE",
    "capital": "GPE",
    "city": "GPE",
    "demonym": "NORP",
    "org": "ORG",
    "media": "ORG",
    "company": "ORG",
    "party": "ORG",
    "ministry": "ORG",
    "region": "LOC",
}
FURNITURE_SHARE = 0.2


class Silver:
    """Fills templates with names, seeded."""

    def __init__(self, gazetteer: Gazetteer, random: Random) -> None:
        """Reads our word lists once."""
        self.gazetteer, self.random = gazetteer, random
        self.templates = read_words("templates")
        self.furniture = read_words("furniture")
        self.words = {
            "office": read_words("offices"),
            "ministry": read_words("ministries"),
            "org": gazetteer.organizations,
            "media": gazetteer.media,
            "company": read_words("companies"),
            "party": gazetteer.parties,
            "position": gazetteer.positions,
            "honorific": read_words("honorifics"),
            "city": gazetteer.cities,
            "day": read_words("days"),
            "month": read_words("months"),
            "region": read_words("areas"),
        }

    def examples(self, count: int) -> Iterator[Example]:
        """Yields so many filled templates, page furniture among them."""
        for _ in range(count):
            if self.random.random() < FURNITURE_SHARE:
                yield Example(self.random.choice(self.furniture), ())
            else:
                yield self.fill(self.random.choice(self.templates))

    def fill(self, template: str) -> Example:
        """Fills one template and marks the names in it."""
        text, names, done = "", list[Name](), 0
        actors = {n: (self.random.choice(self.gazetteer.people), self._country()) for n in ("", *"2345")}
        template = template.replace("\\n", "\n\n")
        for slot in SLOT.finditer(template):
            text += template[done : slot.start()]
            done = slot.end()
            words = self._cased(slot[1], *actors[slot[2]])
            if slot[1].lower() in LABELS:
                names.append(Name(len(text), len(text) + len(words), LABELS[slot[1].lower()]))
            text += words
        return Example(text + template[done:], tuple(names))

    def _country(self) -> Country:
        """Picks a country."""
        return self.random.choice(self.gazetteer.countries)

    def _cased(self, slot: str, person: Person, country: Country) -> str:
        """Fills a slot in the case that the slot is written in."""
        words = self._words(slot.lower(), person, country)
        if slot.isupper():
            return words.upper()
        return words.title() if slot == "Office" else words

    def _words(self, slot: str, person: Person, country: Country) -> str:
        """Finds the words for a slot."""
        if slot in {"person", "surname"}:
            return person.name if slot == "person" else person.surname
        if slot in {"country", "demonym", "capital"}:
            return str(
                {"country": country.name, "demonym": country.demonym, "capital": country.capital}[slot]
            )
        if slot == "year":
            return str(self.random.randint(1990, 2026))
        return str(self.random.randint(1, 31)) if slot == "num" else self.random.choice(self.words[slot])
