"""Answers of a service kept on the disk, so that nothing is asked twice and a run goes on where it ended."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kg.errors import StoreError

_TABLE = "CREATE TABLE IF NOT EXISTS answer (key TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID"


class AnswerCache:
    """The candidates a service gave for each query."""

    def __init__(self, path: Path, service: str, *, fresh: bool) -> None:
        """Open the file; ``fresh`` passes over what earlier runs were answered."""
        self._service, self._fresh = service, fresh
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = sqlite3.connect(path)
            self._file.execute(_TABLE)
        except (OSError, sqlite3.DatabaseError) as error:
            raise StoreError(f"{path}: cannot be used ({error}): delete it") from error

    def __enter__(self) -> Self:
        """The cache itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Keep all that was answered, however the run ended."""
        self._file.commit()
        self._file.close()

    def get(self, query: dict[str, Any]) -> list[Any] | None:
        """What was answered to a query, None where it was not asked yet."""
        if self._fresh:
            return None
        row = self._file.execute("SELECT body FROM answer WHERE key = ?", (self._key(query),)).fetchone()
        return json.loads(row[0]) if row else None

    def put(self, query: dict[str, Any], answer: list[Any]) -> None:
        """Keep an answer."""
        row = (self._key(query), json.dumps(answer))
        self._file.execute("INSERT OR REPLACE INTO answer VALUES (?, ?)", row)

    def keep(self) -> None:
        """Write down what was put so far."""
        self._file.commit()

    def _key(self, query: dict[str, Any]) -> str:
        """The hash of a query to the service."""
        return hashlib.sha256(f"{self._service}\n{json.dumps(query, sort_keys=True)}".encode()).hexdigest()
