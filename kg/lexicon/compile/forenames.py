"""Forenames: male or female where people of that name and the name tables agree."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from pathlib import Path

from kg.lexicon.compile.rows import Compiled
from kg.lexicon.names import fold

_GENDERS = {"M": "male", "F": "female"}
_SURNAME_FIRST = frozenset({"CN", "HK", "KH", "KP", "KR", "MO", "TW", "VN"})
_SHARE = 0.95  # of all uses, for a forename to tell the gender


def forename_rows(table: Path | None, compiled: Compiled) -> None:
    """Take in forenames that are nearly always of one gender."""
    uses: dict[str, Counter[str]] = defaultdict(Counter)
    for _, _, name, _, country, gender, _ in compiled.rows("person"):
        if gender and country not in _SURNAME_FIRST:
            uses[fold(str(name)).split()[0]][str(gender)] += 1
    if table:
        _count_table(table, uses)
    for name, counts in uses.items():
        gender, most = counts.most_common(1)[0]
        if len(name) > 1 and most >= _SHARE * counts.total():
            compiled.add("forename", (name, gender))


def _count_table(table: Path, uses: dict[str, Counter[str]]) -> None:
    """Count the uses of a table of common forenames by country."""
    with table.open(encoding="utf-8-sig", newline="") as lines:
        for row in csv.DictReader(lines):
            if row["Gender"] in _GENDERS and (name := fold(row["Romanized Name"])):
                uses[name][_GENDERS[row["Gender"]]] += 1
