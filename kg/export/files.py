"""Files that appear whole or not at all, compressed on demand; the same content gives the same bytes."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from gzip import GzipFile
from pathlib import Path
from typing import IO

from kg.errors import StoreError


@contextmanager
def written(path: Path | None, *, gzip: bool) -> Iterator[IO[bytes]]:
    """A stream into a file, or into the standard output where there is no path."""
    if path is None:
        with _packed(sys.stdout.buffer, gzip=gzip) as out:
            yield out
        sys.stdout.buffer.flush()
        return
    fresh = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file, _packed(file, gzip=gzip) as out:
            yield out
        fresh.replace(path)
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror}: name another place with -o") from error
    finally:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)


@contextmanager
def _packed(out: IO[bytes], *, gzip: bool) -> Iterator[IO[bytes]]:
    """A stream as it is, or through gzip without a name or a time of day."""
    if not gzip:
        yield out
        return
    with GzipFile(filename="", mode="wb", fileobj=out, mtime=0) as packed:
        yield packed  # type: ignore[misc]  # a stream of bytes in all but its type
