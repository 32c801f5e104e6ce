"""One lexicon file, opened read-only and once per process."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path
from typing import Any

from kg.errors import LexiconError
from kg.lexicon.schema import VERSION

Row = tuple[Any, ...]


class LexiconFile:
    """A compiled lexicon: it opens at the first question, again in each forked process."""

    def __init__(self, path: Path) -> None:
        """Check nothing yet: the file opens when it is first asked."""
        self.path = path
        self._connection: sqlite3.Connection | None = None
        self._owner = 0

    def rows(self, query: str, *values: str) -> list[Row]:
        """The rows a query gives."""
        if self._connection is None or self._owner != os.getpid():
            self._connection, self._owner = _open(self.path), os.getpid()
        return self._connection.execute(query, values).fetchall()

    def __reduce__(self) -> tuple[type[LexiconFile], tuple[Path]]:
        """Travel to another process as a path."""
        return LexiconFile, (self.path,)


def _open(path: Path) -> sqlite3.Connection:
    """A read-only connection to a lexicon of this version."""
    if not path.is_file():
        raise LexiconError(f"{path}: no such lexicon; compile one with `kg lexicon compile`")
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        found = connection.execute("SELECT value FROM meta WHERE name = 'version'").fetchone()
    except sqlite3.DatabaseError as error:
        raise LexiconError(f"{path}: not a lexicon ({error})") from error
    if found != (VERSION,):
        raise LexiconError(f"{path}: not a lexicon of version {VERSION}; compile it again")
    return connection
