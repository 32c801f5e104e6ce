"""Readings on the disk, to be gone through more than once without being held in memory."""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Self

from kg.records import Reading, Skipped


class Spool:
    """Readings in the order of their articles' ids."""

    def __init__(self) -> None:
        """Start empty, in a file that goes away by itself."""
        self._file = tempfile.TemporaryFile()  # noqa: SIM115, closed by __exit__
        self._places: dict[str, int] = {}

    def __enter__(self) -> Self:
        """The spool itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let the file go."""
        self._file.close()

    @property
    def ids(self) -> list[str]:
        """The ids of all articles, sorted."""
        return sorted(self._places)

    def fill(self, items: Iterable[Reading | Skipped]) -> tuple[Skipped, ...]:
        """Keep the readings; give back what was skipped."""
        skipped = []
        for item in items:
            if isinstance(item, Skipped):
                skipped.append(item)
                continue
            self.add(item)
        return tuple(skipped)

    def add(self, reading: Reading) -> None:
        """Keep one reading."""
        self._places[reading.article.id] = self._file.tell()
        pickle.dump(reading, self._file)

    def drop(self, ids: Iterable[str]) -> None:
        """Forget some articles."""
        for id in ids:
            del self._places[id]

    def __iter__(self) -> Iterator[Reading]:
        """All readings."""
        return map(self.reading, self.ids)

    def reading(self, id: str) -> Reading:
        """The reading of one article."""
        self._file.seek(self._places[id])
        reading = pickle.load(self._file)
        assert isinstance(reading, Reading)
        return reading
