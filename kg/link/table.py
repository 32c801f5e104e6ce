"""links.csv: all that was decided on links, one row an item; it gives the same graph again and again."""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.errors import InputError
from kg.link.service import WIKIDATA
from kg.records import Decision

NAME = "links.csv"
COLUMNS = ("thing", "item", "decision", "score", "reason", "name", "item name")
DECISIONS = ("accept", "reject", "undecided")
_QID = re.compile(r"Q[1-9]\d*")
_IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.I)


def read_links(path: Path) -> tuple[Decision, ...]:
    """All decisions of a table, in order. Raises InputError, naming the line."""
    decisions = tuple(_decision(f"{path}:{line}", row) for line, row in rows_of(path, COLUMNS[:5]))
    accepted: dict[str, str] = {}
    for one in decisions:
        if one.decision == "accept" and accepted.setdefault(one.thing, one.item) != one.item:
            raise InputError(f"{path}: two items are accepted for {one.thing}: reject one")
    return tuple(sorted(decisions, key=lambda one: (one.thing, one.item)))


def write_links(decisions: Iterable[Decision], path: Path) -> None:
    """Write decisions, sorted, whole or not at all."""
    rows = [
        (one.thing, one.item, one.decision, f"{one.score:g}", one.reason, one.name, one.item_name)
        for one in sorted(decisions, key=lambda one: (one.thing, one.item))
    ]
    write_rows(path, COLUMNS, rows)


def write_rows(path: Path, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Write a table, whole or not at all."""
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([columns, *rows])
    os.replace(unfinished, path)


def rows_of(path: Path, needed: Iterable[str]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table with their lines, whatever the spreadsheet put between the cells."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: cannot be read as a table in UTF-8 ({error})") from error
    header = text.partition("\n")[0]
    reader = csv.DictReader(
        text.splitlines(), delimiter=";" if header.count(";") > header.count(",") else ","
    )
    if missing := [column for column in needed if column not in (reader.fieldnames or ())]:
        raise InputError(f"{path}: needs the columns {', '.join(needed)}; {missing[0]!r} is missing")
    for row in reader:
        yield reader.line_num, {name: (cell or "").strip() for name, cell in row.items() if name}


def item_iri(where: str, text: str) -> str:
    """The IRI of an item, which may be given as a QID alone. Raises InputError."""
    iri = WIKIDATA + text if _QID.fullmatch(text) else text
    if not _IRI.fullmatch(iri) or (iri.startswith(WIKIDATA) and not _QID.fullmatch(iri[len(WIKIDATA) :])):
        raise InputError(f"{where}: {text!r} is no item: give an IRI, or a QID like Q42")
    return iri


def _decision(where: str, row: dict[str, str]) -> Decision:
    """A row as a decision."""
    try:
        score = float(row["score"])
    except ValueError:
        score = -1.0
    if row["decision"] not in DECISIONS or not 0 <= score <= 1 or not row["thing"]:
        raise InputError(
            f"{where}: needs a thing, a decision ({', '.join(DECISIONS)}) and a score from 0 to 1"
        )
    item = item_iri(where, row["item"])
    names = row.get("name", ""), row.get("item name", "")
    return Decision(row["thing"], item, row["decision"], score, row["reason"], *names)


def links_for(output: Path, given: Path | None = None) -> tuple[Decision, ...]:
    """The decisions of a file, or of an output folder; none where nothing was decided."""
    path = given or output / NAME
    return read_links(path) if given or path.exists() else ()
