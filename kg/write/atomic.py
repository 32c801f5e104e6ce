"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kg.errors import StoreError

# What a run may leave in its folder; what an older run left and this one did not write goes away.
FILES = (
    "graph.nq",
    "graph.trig",
    "graph.ttl",
    "report.ttl",
    "summary.md",
    "rejected.jsonl",
)


@contextmanager
def published(folder: Path) -> Iterator[Path]:
    """A scratch folder beside the files, whose contents replace them at the end."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".attested-", dir=folder))
    except OSError as error:
        raise StoreError(
            f"cannot write to {folder}: {error.strerror}: name another folder with -o"
        ) from error
    try:
        yield scratch
        _move(scratch, folder)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _move(scratch: Path, folder: Path) -> None:
    """Put the new files in the place of the old ones."""
    for name in FILES:
        if (scratch / name).exists():
            os.replace(scratch / name, folder / name)
        else:
            (folder / name).unlink(missing_ok=True)
