"""Tables of facts: UTF-8, tab separated, a header; identifiers count only where verified."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from kg.errors import LexiconError

Fact = dict[str, str]

# Items of realms that stand for a country of the table.
_SAME_COUNTRY = {"Q55": "NL", "Q35": "DK"}
# Codes that ISO 3166 keeps for bodies whose offices are told like a country's.
_BODIES = {"Q458": "EU", "Q1065": "UN"}


class Tables:
    """A folder of tables."""

    def __init__(self, folder: Path) -> None:
        """Read nothing yet."""
        self.folder = folder

    def read(self, name: str) -> Iterator[Fact]:
        """The facts of a table, cells without outer spaces."""
        path = self.folder / f"{name}.tsv"
        if not path.is_file():
            raise LexiconError(f"{path}: the table {name!r} is missing")
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
                yield {column: (cell or "").strip() for column, cell in row.items()}

    @cached_property
    def country_codes(self) -> dict[str, str]:
        """ISO codes by a country's item."""
        return {fact["qid"]: fact["iso2"] for fact in self.read("countries")} | _SAME_COUNTRY

    @cached_property
    def office_codes(self) -> dict[str, str]:
        """Codes of countries and of the bodies that have offices as countries do."""
        return self.country_codes | _BODIES


OWN = Tables(Path(__file__).resolve().parents[1] / "data")  # the words we add ourselves


def verified(fact: Fact, column: str = "qid", mark: str = "qid_verified") -> str | None:
    """A fact's item if it was verified, else None."""
    return fact[column] if fact[column] and fact[mark] == "yes" else None


def words(cell: str) -> list[str]:
    """The words of a cell that lists several."""
    return [word for part in cell.split("|") if (word := part.strip())]


def joined(names: list[str], *, without: str) -> str | None:
    """A list of names as one cell, each once, the main name left out."""
    listed = dict.fromkeys(name for name in names if name != without)
    return "|".join(listed) or None
