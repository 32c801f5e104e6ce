"""One label scheme for corpora that disagree: which place is GPE, LOC or, as an adjective, NORP."""

from dataclasses import dataclass

from training.gazetteer import Gazetteer
from training.tables import read_words

LABELS = ("PERSON", "ORG", "GPE", "LOC", "NORP")


@dataclass(frozen=True)
class Places:
    """Decides the kind of a place by its name alone, so that the corpora agree."""

    peoples: frozenset[str]
    regions: frozenset[str]
    landforms: frozenset[str]
    countries: frozenset[str]

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> "Places":
        """Takes the words from the gazetteer and our lists."""
        return cls(
            gazetteer.peoples,
            frozenset(read_words("regions")),
            frozenset(read_words("landforms")),
            gazetteer.country_names | {country.capital for country in gazetteer.countries},
        )

    def knows(self, text: str) -> bool:
        """Tells whether the name is a place or people, whatever a corpus says of it."""
        return text in self.countries or text in self.regions or self._is_people(text)

    def _is_people(self, text: str) -> bool:
        """Tells whether the words name a people, also two at once ("Sunni Arab")."""
        return text in self.peoples or self.peoples.issuperset(text.split())

    def label(self, text: str) -> str:
        """Names the kind of the place: a people, a region or landform, else a polity."""
        name = text.removeprefix("the ").removeprefix("The ")
        if name in self.countries:
            return "GPE"
        if self._is_people(name):
            return "NORP"
        if name in self.regions or self.landforms & set(name.split()):
            return "LOC"
        return "GPE"
