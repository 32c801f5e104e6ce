"""Answers of an endpoint as the tables of facts that a lexicon is compiled from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from kg.lexicon.compile.tables import Fact, Tables
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.titles import bare_title, office_category
from kg.lexicon.update.ask import Answers, item
from kg.lexicon.update.pages import Answer

_GENDERS = {"Q6581097": "male", "Q6581072": "female"}
_FIELDS = {
    "defence_minister": "defence", "foreign_minister": "foreign_affairs",
    "interior_minister": "interior_security", "finance_economy_minister": "economy",
}  # fmt: skip
_LENGTHS = {"9": len("2024"), "10": len("2024-01"), "11": len("2024-01-31")}  # by precision
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class Fetched(Tables):
    """Tables that came from an endpoint; what it was not asked for is empty."""

    def __init__(self, facts: dict[str, list[Fact]]) -> None:
        """Tables by name."""
        super().__init__(Path())
        self._facts = facts

    def read(self, name: str) -> Iterator[Fact]:
        """The facts of a table."""
        yield from self._facts.get(name, [])


def tables_of(answers: Answers, base: Lexicon, today: date) -> Fetched:
    """The tables; a term is known to be open up to ``today``."""
    codes = {item(row["country"]): row["code"] for row in answers.countries}
    codes = {qid: code for qid, code in codes.items() if code in base.countries}
    aliases: dict[str, list[str]] = defaultdict(list)
    for row in answers.aliases:
        aliases[item(row["item"])].append(row["alias"].replace("|", " "))
    people = list(_people(answers, aliases))
    return Fetched({
        "countries": [{"qid": qid, "iso2": code} for qid, code in codes.items()],
        "people": people,
        "tenures": list(_terms(answers, {fact["qid"]: fact["label"] for fact in people}, codes, base, today)),
        "ministries": list(_ministries(answers.ministries, aliases, codes, base)),
    })  # fmt: skip


def _people(answers: Answers, aliases: dict[str, list[str]]) -> Iterator[Fact]:
    """Each person once; of several citizenships the one of an office."""
    served = _countries_served(answers)
    rows: dict[str, list[Answer]] = defaultdict(list)
    for row in answers.people:
        rows[item(row["item"])].append(row)
    for qid, told in rows.items():
        countries = [code for row in told if (code := item(row.get("country", "")))]
        at_home = [country for country in countries if country in served[qid]]
        others = [row["name"] for row in told if row["name"] != told[0]["name"]]
        yield _fact(qid, told[0]["name"]) | {
            "aliases": "|".join(dict.fromkeys([*others, *aliases[qid]])),
            "country_qid": next(iter([*at_home, *countries]), ""),
            "gender": _GENDERS.get(item(told[0].get("gender", "")), ""),
            "dob": _date(told[0], "born"),
        }


def _countries_served(answers: Answers) -> dict[str, set[str]]:
    """The countries of the offices that people held."""
    homes: dict[str, set[str]] = defaultdict(set)
    for row in answers.offices:
        homes[row["office"]].add(item(row["country"]))
    served: dict[str, set[str]] = defaultdict(set)
    for row in answers.terms:
        served[item(row["person"])] |= homes[row["office"]]
    return served


def _terms(
    answers: Answers, names: dict[str, str], codes: dict[str, str], base: Lexicon, today: date
) -> Iterator[Fact]:
    """The terms in offices of one country."""
    offices: dict[str, list[Answer]] = defaultdict(list)
    for row in answers.offices:
        offices[row["office"]].append(row)
    for row in answers.terms:
        person, told = item(row["person"]), offices[row["office"]]
        if person not in names or len({office["country"] for office in told}) != 1:
            continue
        title, country = told[0]["title"], item(told[0]["country"])
        yield _fact(person, names[person], "person_qid", "person") | {
            "position": title, "position_qid": item(row["office"]), "org_qid": "",
            "category": _category(title, codes.get(country, ""), base), "country_qid": country,
            "start": _date(row, "start"), "end": _date(row, "end"), "end_inferred": "",
            "as_of": today.isoformat(),
        }  # fmt: skip


def _category(title: str, code: str, base: Lexicon) -> str:
    """The category of an office: what its title says without the country."""
    return office_category(bare_title(title, _is(code, base)), code) or "other"


def _is(code: str, base: Lexicon) -> Callable[[str], bool]:
    """Whether a word stands for a country."""

    def is_country(word: str) -> bool:
        """Whether this one does."""
        country = base.country(word)
        return country is not None and country.code == code

    return is_country


def _ministries(
    rows: Iterable[Answer], aliases: dict[str, list[str]], codes: dict[str, str], base: Lexicon
) -> Iterator[Fact]:
    """The ministries, each in the field of its minister."""
    for row in rows:
        qid, code = item(row["item"]), codes.get(item(row["country"]), "")
        minister = row["name"].lower().replace("ministry", "minister")
        yield _fact(qid, row["name"]) | {
            "kind": _FIELDS.get(_category(minister, code, base), "other"),
            "country_iso2": code,
            "aliases": "|".join(aliases[qid]),
            "minister_position_qid": item(row.get("minister", "")),
        }


def _fact(qid: str, name: str, item_column: str = "qid", name_column: str = "label") -> Fact:
    """What every fact has: an item, which the endpoint itself vouches for, and a name."""
    return {item_column: qid, name_column: name.replace("|", " "), "qid_verified": "yes"}


def _date(row: Answer, variable: str) -> str:
    """A date as exact as its precision says, "" for "some value", centuries and years before Christ."""
    found = _DAY.match(row.get(variable, ""))
    length = _LENGTHS.get(row.get(f"{variable}_precision", "11"), 0)
    return found[0][:length] if found else ""
