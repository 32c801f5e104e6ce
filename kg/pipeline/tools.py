"""The files a run is done with: model, lexicon and shapes, each with its SHA-256."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

from kg.annotate.nlp import load_pipeline
from kg.lexicon import EMBEDDED
from kg.resources import resource

Hashes = dict[str, str]  # name of a file -> SHA-256


def files_of_tools(model: str | None) -> dict[str, Hashes]:
    """The files of each tool, by names that are the same on every machine."""
    own = os.environ.get("KG_LEXICON")
    lexicons = [EMBEDDED, *([Path(own)] if own else [])]
    return {
        "model": _within(load_pipeline(model).path),
        "lexicon": _hashes((f"{n} {path.name}" if n else path.name, path) for n, path in enumerate(lexicons)),
        "shapes": _hashes((path.name, path) for path in resource("shapes").glob("*.ttl")),
    }


def _within(folder: Path | None) -> Hashes:
    """The files below a folder, compiled ones left out; a pipeline made in memory has none."""
    found = folder.rglob("*") if folder else ()
    files = [path for path in found if path.is_file() and "__pycache__" not in path.parts]
    return _hashes((path.relative_to(folder or path).as_posix(), path) for path in files)


def _hashes(named: Iterable[tuple[str, Path]]) -> Hashes:
    """The hash of each file."""
    return {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in sorted(named)}
