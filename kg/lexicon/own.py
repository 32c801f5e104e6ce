"""A user's own entries: a small table becomes a lexicon file that lies over the embedded one."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kg.errors import LexiconError
from kg.lexicon.compile import write_lexicon
from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import joined, words
from kg.lexicon.dates import earliest
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import fold
from kg.lexicon.schema import TABLES
from kg.lexicon.store import LexiconFile
from kg.lexicon.titles import office_category

COLUMNS = "kind name aliases qid country gender born type title start end".split()
_QID = re.compile(r"Q[1-9]\d*")
_COUNTRY = re.compile(r"[A-Z]{2}")
_DATE = re.compile(r"\d{4}(-\d\d){0,2}")


def add_entries(table: Path, target: Path, base: Lexicon) -> int:
    """Add the entries of a CSV table to a user's lexicon file over ``base``; gives their number.

    ``kind`` is person, organization or place; a person's line may hold one term (title, start, end), so
    somebody with two terms has two lines. Only ``kind`` and ``name`` are needed.
    """
    compiled = existing_entries(target)
    with table.open(encoding="utf-8-sig", newline="") as lines:
        reader = csv.DictReader(lines)
        _check_columns(table, reader.fieldnames or [])
        entries = [{column: (row.get(column) or "").strip() for column in COLUMNS} for row in reader]
    for number, entry in enumerate(entries, start=2):
        _check(table, number, entry)
        _add(entry, base, compiled)
    write_lexicon(compiled, target)
    return len(entries)


def existing_entries(
    target: Path, keep: Callable[[str, tuple[Any, ...]], bool] = lambda table, row: True
) -> Compiled:
    """What a user's lexicon file already holds, as far as it is to be kept."""
    compiled = Compiled()
    if target.exists():
        file = LexiconFile(target)
        for table in TABLES:
            for row in file.rows(f"SELECT * FROM {table}"):
                if keep(table, row):
                    compiled.add(table, row)
    return compiled


def _check_columns(table: Path, found: object) -> None:
    """Refuse a table without the columns that every entry needs."""
    if not {"kind", "name"} <= set(found if isinstance(found, list) else []):
        raise LexiconError(f"{table}: needs the columns kind and name; it may have {', '.join(COLUMNS[2:])}")


def _check(table: Path, number: int, entry: dict[str, str]) -> None:
    """Refuse an entry that cannot be right, naming its line."""
    if entry["kind"] not in _ADD or not entry["name"]:
        raise LexiconError(f"{table}:{number}: needs a name and one of the kinds {', '.join(_ADD)}")
    if entry["qid"] and not _QID.fullmatch(entry["qid"]):
        raise LexiconError(f"{table}:{number}: {entry['qid']!r} is no Wikidata identifier")
    if entry["country"] and not _COUNTRY.fullmatch(entry["country"]):
        raise LexiconError(f"{table}:{number}: {entry['country']!r} is no ISO code of two letters, like FR")
    for column in ("born", "start", "end"):
        if entry[column] and not _is_date(entry[column]):
            wanted = "is no date YYYY, YYYY-MM or YYYY-MM-DD"
            raise LexiconError(f"{table}:{number}: {column} {entry[column]!r} {wanted}")


def _is_date(text: str) -> bool:
    """Whether a text is a year, a month or a day that there is."""
    try:
        return _DATE.fullmatch(text) is not None and bool(earliest(text))
    except ValueError:  # 2031-02-30
        return False


def _add(entry: dict[str, str], base: Lexicon, compiled: Compiled) -> None:
    """Take in one entry; it takes the place of a person of that name and country without an item."""
    key = f"{fold(entry['name'])}/{entry['country']}"
    if entry["qid"] and key not in {person.key for person in base.people(entry["name"])}:
        key = entry["qid"]
    names = [entry["name"], *words(entry["aliases"])]
    _ADD[entry["kind"]](key, names, entry, compiled)


def _add_person(key: str, names: list[str], entry: dict[str, str], compiled: Compiled) -> None:
    """Take in a person, and a term if one is given."""
    known = (entry["country"] or None, entry["gender"] or None, entry["born"] or None)
    compiled.add("person", (key, entry["qid"] or None, names[0], joined(names, without=names[0]), *known))
    compiled.name_person(key, names)
    if title := entry["title"]:
        office = (
            office_category(title, entry["country"] or None) or "other",
            title,
            entry["country"] or None,
        )
        dates = (entry["start"] or None, entry["end"] or None, 0, None)
        compiled.add("tenure", (key, *office, *dates, None, None))


def _add_organization(key: str, names: list[str], entry: dict[str, str], compiled: Compiled) -> None:
    """Take in a body."""
    kind = (entry["type"] or "other", entry["country"] or None, None, None)
    compiled.add(
        "organization", (key, entry["qid"] or None, names[0], joined(names, without=names[0]), *kind)
    )
    compiled.name_bodies("organization", key, names)


def _add_place(key: str, names: list[str], entry: dict[str, str], compiled: Compiled) -> None:
    """Take in a place."""
    kind = (entry["type"] or "city", entry["country"] or None)
    compiled.add("place", (key, entry["qid"] or None, names[0], joined(names, without=names[0]), *kind))
    compiled.name_bodies("place", key, names)


_ADD = {"person": _add_person, "organization": _add_organization, "place": _add_place}
