"""A store's folder kept from being removed while a server reads it.

A lock of the system goes with its process, however that ends.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

_LOCK = "in-use"


@contextmanager
def kept(folder: Path) -> Iterator[None]:
    """Nobody discards the folder meanwhile."""
    with _opened(folder) as file:
        _lock(file, alone=False)
        yield


def discard(place: Path) -> None:
    """Remove a file or a folder that nobody keeps; one that is kept stays."""
    with suppress(OSError):
        if not place.is_dir():
            place.unlink()
            return
        with _opened(place) as file:
            _lock(file, alone=True)
            shutil.rmtree(place)


def _opened(folder: Path) -> IO[str]:
    """The file that is locked; it is there already where a folder may only be read."""
    lock = folder / _LOCK
    if not lock.exists():
        lock.touch()
    return lock.open()


def _lock(file: IO[str], *, alone: bool) -> None:
    """Share a file with others or have it alone; OSError where others have it."""
    with suppress(ImportError):  # on Windows, no folder goes away whose files are open
        from fcntl import LOCK_EX, LOCK_NB, LOCK_SH, flock

        flock(file, (LOCK_EX if alone else LOCK_SH) | LOCK_NB)
