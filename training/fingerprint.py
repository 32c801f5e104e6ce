"""One hash for all files of a pipeline, so that figures name the weights they were measured on."""

import hashlib
import zlib
from pathlib import Path

# The card and its figures stand beside the weights, but are not part of them.
BESIDE = frozenset({"README.md", "figures.json"})


def pipeline_hash(folder: Path) -> str:
    """Hashes names and contents of all files in a fixed order."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
        if path.is_file() and path.name not in BESIDE:
            digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def pipeline_size(folder: Path) -> int:
    """Counts the bytes of all files."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def packed_size(folder: Path) -> int:
    """Counts the bytes of all files as a wheel compresses them."""
    return sum(len(zlib.compress(path.read_bytes())) for path in folder.rglob("*") if path.is_file())
