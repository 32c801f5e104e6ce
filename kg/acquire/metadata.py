"""A table of what the files themselves do not say: id, published, publisher, url, title."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from kg.acquire.draft import DETAILS, Draft
from kg.errors import InputError
from kg.records import Skipped

Rows = Mapping[str, Mapping[str, str]]


def load_metadata(path: Path) -> Rows:
    """The rows of a CSV file by article id."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            table = csv.DictReader(file)
            if "id" not in (table.fieldnames or ()):
                raise InputError(f'{path}: the first line must name the columns, "id" among them')
            return {row["id"]: _given(row) for row in table}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise InputError(f"{path}: cannot be read as a CSV table: {error}") from error


def _given(row: Mapping[str, str | None]) -> dict[str, str]:
    """The cells of a row that say something."""
    return {key: value for key in DETAILS if (value := row.get(key))}


def complete(draft: Draft | Skipped, rows: Rows) -> Draft | Skipped:
    """Add what the table knows where the file says nothing."""
    if isinstance(draft, Skipped) or draft.id not in rows:
        return draft
    return replace(draft, details={**rows[draft.id], **draft.details})
