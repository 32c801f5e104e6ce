"""Names of countries, peoples, officials and bodies, from tables of facts."""

from collections import defaultdict
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

from training.tables import read_rows, read_words, split_cell

SURNAME_FIRST = frozenset(
    {
        "China",
        "Taiwan",
        "Hong Kong",
        "South Korea",
        "North Korea",
        "Vietnam",
        "CN",
        "TW",
        "HK",
        "KR",
        "KP",
        "VN",
    }
)


@dataclass(frozen=True)
class Country:
    """A country as news prose names it."""

    iso2: str
    name: str
    demonym: str
    capital: str


@dataclass(frozen=True)
class Person:
    """A full name and the part of it that prose uses afterwards."""

    name: str
    surname: str


@dataclass(frozen=True)
class Gazetteer:
    """Everything that slots of a template can be filled with."""

    countries: tuple[Country, ...]
    country_names: frozenset[str]
    peoples: frozenset[str]
    people: tuple[Person, ...]
    organizations: tuple[str, ...]
    parties: tuple[str, ...]
    media: tuple[str, ...]
    positions: tuple[str, ...]
    cities: tuple[str, ...]


def load_gazetteer(facts: Path, names: Path) -> Gazetteer:
    """Loads all tables from the two folders they lie in."""
    rows = list(read_rows(facts / "countries.tsv"))
    return Gazetteer(
        countries=tuple(_country(row) for row in rows if row["demonyms"] and row["capital"]),
        country_names=frozenset(_plain(name) for row in rows for name in _country_names(row)),
        peoples=frozenset(read_words("peoples")) | {form for row in rows for form in _peoples(row)},
        people=(*_officials(facts), *_citizens(names)),
        organizations=tuple(_labels(facts / "organizations.tsv", party=False)),
        parties=tuple(_labels(facts / "organizations.tsv", party=True)),
        positions=tuple(_positions(facts, {row["name"] for row in rows})),
        media=tuple(_labels(facts / "media.tsv")),
        cities=tuple(sorted({row["name"] for row in read_rows(names / "world-cities.csv", delimiter=",")})),
    )


def _country(row: dict[str, str]) -> Country:
    """Makes a country of a row that has all four names."""
    return Country(row["iso2"], row["name"], split_cell(row["demonyms"])[0], row["capital"])


def _plain(name: str) -> str:
    """Brings a name's apostrophe to the plain one."""
    return name.replace("’", "'")


def _country_names(row: dict[str, str]) -> list[str]:
    """Lists a country's names and aliases, leaving out what could be a common word."""
    names = [row["name"], row["official_name"], *split_cell(row["aliases"])]
    return [name for name in names if name[:1].isupper() and (len(name) > 3 or "." in name)]


def _peoples(row: dict[str, str]) -> list[str]:
    """Lists adjectives and nouns of nationality, singular and plural."""
    forms = [form for form in split_cell(row["demonyms"]) if form != row["name"]]
    return [form for base in forms for form in (base, base + "s") if base[:1].isupper()]


def _officials(facts: Path) -> list[Person]:
    """Lists full names of officials in Latin script."""
    names = {(row["label"], row["country"] in SURNAME_FIRST) for row in read_rows(facts / "people.tsv")}
    return [_person(name, first) for name, first in sorted(names) if _is_full_name(name)]


def _person(name: str, surname_first: bool) -> Person:
    """Makes a person of a full name."""
    return Person(name, name.split()[0 if surname_first else -1])


def _citizens(names: Path) -> list[Person]:
    """Pairs each country's common surnames with its common forenames."""
    forenames = _romanized(names / "common-forenames-by-country.csv")
    surnames = _romanized(names / "common-surnames-by-country.csv")
    return [
        _person(f"{last} {first}", True) if country in SURNAME_FIRST else _person(f"{first} {last}", False)
        for country in sorted(forenames.keys() & surnames.keys())
        for last, first in zip(surnames[country], cycle(forenames[country]), strict=False)
    ]


def _romanized(path: Path) -> dict[str, list[str]]:
    """Groups romanised names by country, in the table's order."""
    names: dict[str, list[str]] = defaultdict(list)
    for row in read_rows(path, delimiter=","):
        if row["Romanized Name"][:1].isupper():
            names[row["Country"]].append(row["Romanized Name"])
    return names


def _is_full_name(name: str) -> bool:
    """Tells whether a label is two to five capitalised words and nothing else."""
    words = name.split()
    return 2 <= len(words) <= 5 and words[0].istitle() and not any(c.isdigit() or c in "(),:/" for c in name)


def _positions(facts: Path, countries: set[str]) -> list[str]:
    """Lists offices that name no country: the templates put the country beside them."""
    rows = [
        row for row in read_rows(facts / "positions.tsv") if row["category"] not in {"ambassador", "other"}
    ]
    labels = {row["label"] for row in rows if row["category"] not in {"legislator", "regional"}}
    return sorted(label for label in labels if not any(country in label for country in countries))


def _labels(path: Path, *, party: bool = False) -> list[str]:
    """Lists labels and Latin aliases of bodies: parties alone, or all but them."""
    rows = [row for row in read_rows(path) if (row.get("type") == "party") == party]
    names = {name for row in rows for name in (row["label"], *split_cell(row["aliases"]))}
    return sorted(
        name for name in names if name[:1].isascii() and name[:1].isupper() and len(name.split()) < 8
    )
