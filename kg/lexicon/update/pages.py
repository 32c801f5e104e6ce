"""Answers page by page, each kept on the disk until all of them are there."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kg.errors import ServiceError
from kg.polite import PoliteClient

Answer = dict[str, str]
ROWS = 5000  # of a page


class Pages:
    """Questions to one endpoint."""

    def __init__(
        self, endpoint: str, client: PoliteClient, folder: Path, watch: Callable[[str], None]
    ) -> None:
        """Nothing is asked yet; ``watch`` hears of every page."""
        self._endpoint, self._client, self._folder, self._watch = endpoint, client, folder, watch

    def rows(self, question: str) -> Iterator[Answer]:
        """All rows that answer a question."""
        offset, full = 0, True
        while full:
            page = self._page(f"{question} LIMIT {ROWS} OFFSET {offset}")
            yield from page
            offset, full = offset + ROWS, len(page) >= ROWS

    def forget(self) -> None:
        """Let the pages go: what they said is written elsewhere."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _page(self, query: str) -> list[Answer]:
        """One page, from the disk where it is there."""
        name = hashlib.sha256(f"{self._endpoint}\n{query}".encode()).hexdigest()
        path = self._folder / f"{name}.json"
        if path.exists():
            kept: list[Answer] = json.loads(path.read_text(encoding="utf-8"))
            return kept
        page = _bindings(self._client.post(self._endpoint, {"query": query}), self._endpoint)
        self._keep(page, path)
        self._watch(f"{len(page)} rows")
        return page

    def _keep(self, page: list[Answer], path: Path) -> None:
        """Write a page down, whole or not at all."""
        self._folder.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        unfinished.write_text(json.dumps(page), encoding="utf-8")
        os.replace(unfinished, path)


def _bindings(answer: Any, endpoint: str) -> list[Answer]:
    """The rows of SPARQL results in JSON, each variable's value as a string."""
    try:
        rows = answer["results"]["bindings"]
        return [{name: str(term["value"]) for name, term in row.items()} for row in rows]
    except (KeyError, TypeError, AttributeError) as error:
        raise ServiceError(
            f"{endpoint}: answers no SPARQL results; give the address of a SPARQL endpoint"
        ) from error
