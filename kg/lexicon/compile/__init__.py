"""Compiles the lexicon file out of tables of facts: run it again on a fresh export."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from kg.lexicon.compile.bodies import organization_rows
from kg.lexicon.compile.countries import country_rows
from kg.lexicon.compile.forenames import forename_rows
from kg.lexicon.compile.homes import settle_homes
from kg.lexicon.compile.keys import PersonKeys
from kg.lexicon.compile.ministries import ministry_names
from kg.lexicon.compile.people import person_rows
from kg.lexicon.compile.places import place_rows
from kg.lexicon.compile.rows import Compiled
from kg.lexicon.compile.tables import Tables
from kg.lexicon.compile.tenures import tenure_rows
from kg.lexicon.schema import INDEXES, SCHEMA, TABLES, VERSION


def compile_lexicon(folder: Path, target: Path, *, forenames: Path | None = None) -> dict[str, int]:
    """Write the lexicon file at ``target`` out of a folder of tables; gives the rows per table."""
    tables = Tables(folder)
    compiled = Compiled()
    country_rows(tables, compiled)
    keys = PersonKeys(tables)
    person_rows(tables, keys, compiled)
    tenure_rows(tables, keys, compiled)
    settle_homes(compiled)
    organization_rows(tables, compiled)
    ministry_names(compiled)
    place_rows(tables, compiled)
    forename_rows(forenames, compiled)
    write_lexicon(compiled, target)
    return {table: len(compiled.rows(table)) for table in TABLES}


def write_lexicon(compiled: Compiled, target: Path) -> None:
    """Write compiled rows as a lexicon file, whole or not at all; same rows, same bytes."""
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    connection = sqlite3.connect(unfinished)
    connection.executescript("PRAGMA journal_mode = OFF;" + SCHEMA)
    connection.execute("INSERT INTO meta VALUES ('version', ?)", (VERSION,))
    for table in TABLES:
        for row in compiled.rows(table):
            connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    connection.executescript(INDEXES)
    connection.commit()
    connection.execute("VACUUM")
    connection.close()
    os.replace(unfinished, target)
