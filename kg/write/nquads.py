"""N-Quads in canonical order."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def write_nquads(lines: Iterable[str], path: Path) -> None:
    """One quad a line: the file is its own RDFC-1.0 form."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{line}\n" for line in lines)
