"""Readings kept from one run to the next: an article that has not changed is not read again.

What an article says depends on the article and on the reader alone (its code, its model, its lexicon),
so a reading is found again by the hash of both. Readings of articles that are gone are dropped.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Self

from cattrs.preconf.json import make_converter
from spacy.about import __version__ as spacy_version
from spacy.util import get_package_version

from kg.errors import StoreError
from kg.records import Article, Reading, Span
from kg.resources import resource

_CONVERTER = make_converter()
_CONVERTER.register_structure_hook(Span, lambda ends, _: Span(*ends))
_NAME = "readings.sqlite"
_PATIENCE = 1.0  # seconds to wait for another build that is just ending
_NO_DATABASE = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_TABLE = "CREATE TABLE IF NOT EXISTS reading (key TEXT PRIMARY KEY, body TEXT NOT NULL, used INTEGER NOT NULL) WITHOUT ROWID"


class ReadingCache:
    """The readings of earlier runs, in a file of the output folder."""

    def __init__(self, folder: Path, reader: str) -> None:
        """Open the file; one that is damaged is begun anew. ``reader`` is the hash of what reads."""
        self._reader = reader
        self._file = _opened(folder / _NAME)

    def __enter__(self) -> Self:
        """The cache itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Keep what this run used and drop the rest; keep all where it did not end well or read nothing."""
        if kind is None:
            self._file.execute(
                "DELETE FROM reading WHERE used = 0 AND EXISTS (SELECT 1 FROM reading WHERE used = 1)"
            )
        self._file.commit()
        self._file.close()

    def get(self, article: Article) -> Reading | None:
        """What was read from this very article by this very reader."""
        key = self._key(article)
        row = self._file.execute("SELECT body FROM reading WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        self._file.execute("UPDATE reading SET used = 1 WHERE key = ?", (key,))
        return _CONVERTER.loads(row[0], Reading)

    def put(self, article: Article, reading: Reading) -> None:
        """Keep what was read from an article."""
        body = _CONVERTER.dumps(reading)
        self._file.execute("INSERT OR REPLACE INTO reading VALUES (?, ?, 1)", (self._key(article), body))

    def _key(self, article: Article) -> str:
        """The hash of an article, all that is known of it included, and of the reader."""
        told = json.dumps(asdict(article), sort_keys=True, default=str)
        return hashlib.sha256(f"{self._reader}\n{told}".encode()).hexdigest()


def _opened(path: Path) -> sqlite3.Connection:
    """A connection to the file, nothing in it used yet; what is no database is begun anew."""
    output = path.parents[1]
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            return _connected(path)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode not in _NO_DATABASE:
                raise
            path.unlink()
            return _connected(path)
    except OSError as error:
        raise StoreError(f"{output}: cannot be written to ({error.strerror}); name another -o") from error
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode in _BUSY:
            wait = f"another build is writing to {output}; wait for it or name another -o"
            raise StoreError(wait) from error
        raise StoreError(f"{path}: cannot be written to ({error}); name another -o") from error


def _connected(path: Path) -> sqlite3.Connection:
    """A connection that alone may write until it is closed."""
    file = sqlite3.connect(path, timeout=_PATIENCE)
    try:
        file.execute(_TABLE)
        file.execute("UPDATE reading SET used = 0")
    except sqlite3.DatabaseError:
        file.close()
        raise
    return file


def reader(model: str | None) -> str:
    """The hash of all that decides what is read from an article: code, pipeline, lexicon."""
    package = Path(__file__).resolve().parents[1]
    code = [package / room for room in ("annotate", "extract", "lexicon", "records")]
    named = [Path(model)] if model is not None and Path(model).exists() else []
    embedded = [resource("models")] if model is None else named
    own = [Path(os.environ["KG_LEXICON"])] if os.environ.get("KG_LEXICON") else []
    known = f"{model} {get_package_version(model) if model else None} {spacy_version}"
    return f"{reader_hash(*code, package / 'annotations.py', *embedded, *own)} {known}"


def reader_hash(*places: Path) -> str:
    """The hash of the files at and below some places."""
    digest = hashlib.sha256()
    for file in sorted(_files(places)):
        digest.update(file.name.encode())
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _files(places: tuple[Path, ...]) -> Iterator[Path]:
    """The files at and below some places, compiled ones left out."""
    for place in places:
        inside = place.rglob("*") if place.is_dir() else [place]
        yield from (file for file in inside if file.is_file() and "__pycache__" not in file.parts)
