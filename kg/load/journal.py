"""What a store was already given: the hash of each graph, by store, so that a run goes on where it ended."""

from __future__ import annotations

import json
import time
from pathlib import Path

from kg.load.address import without_secrets

_NAME = "loaded.json"
_EVERY = 5.0  # seconds; what was sent since is sent again after a crash, which does no harm


class Journal:
    """The hashes of the graphs that a store holds, as far as we put them there; "" where we can't be sure."""

    def __init__(self, output: Path, store: str) -> None:
        """Read what is known of a store."""
        self._path = output / _NAME
        self._all: dict[str, dict[str, str]] = _read(self._path)
        self.graphs = self._all.setdefault(without_secrets(store), {})
        self._saved = time.monotonic()

    def forget(self) -> None:
        """Be sure of nothing any more; the names stay, or graphs that are gone would never be deleted."""
        if self.graphs:
            self.graphs.update(dict.fromkeys(self.graphs, ""))
            self.save()

    def note(self, graph: str, sha256: str | None) -> None:
        """Remember that a graph was put, or deleted where there is no hash."""
        if sha256 is None:
            self.graphs.pop(graph, None)
        else:
            self.graphs[graph] = sha256

    def save_now_and_then(self) -> None:
        """Write it down where that is some time ago: the file grows with the graphs."""
        if time.monotonic() - self._saved > _EVERY:
            self.save()

    def save(self) -> None:
        """Write it down; a reader never sees half of it."""
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(self._all, indent=0, sort_keys=True) + "\n", encoding="utf-8")
        fresh.replace(self._path)
        self._saved = time.monotonic()


def _read(path: Path) -> dict[str, dict[str, str]]:
    """The journal of all stores, an empty one where there is none that can be read."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
