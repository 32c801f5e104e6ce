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
REFUSED = "refused"  # the folder for a graph that breaks its shapes


@contextmanager
def scratch_folder(folder: Path) -> Iterator[Path]:
    """A place beside the files, gone at the end with all that was not moved."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        scratch = Path(tempfile.mkdtemp(prefix=".attested-", dir=folder))
    except OSError as error:
        raise StoreError(
            f"cannot write to {folder}: {error.strerror}: name another folder with -o"
        ) from error
    try:
        yield scratch
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def publish_files(scratch: Path, folder: Path) -> None:
    """Put the new files in the place of the old ones, and of what was refused before."""
    _move(scratch, folder)
    shutil.rmtree(folder / REFUSED, ignore_errors=True)


def set_aside(scratch: Path, folder: Path) -> None:
    """Keep the new files where nobody takes them for published; the old ones stand."""
    (folder / REFUSED).mkdir(exist_ok=True)
    _move(scratch, folder / REFUSED)


def _move(scratch: Path, folder: Path) -> None:
    """Put the new files into a folder, and none of an older run beside them."""
    for name in FILES:
        if (scratch / name).exists():
            os.replace(scratch / name, folder / name)
        else:
            (folder / name).unlink(missing_ok=True)
