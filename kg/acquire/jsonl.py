"""JSON lines: one article a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import count
from typing import BinaryIO

from kg.acquire.draft import DETAILS, MAX_BYTES, Draft
from kg.acquire.sources import Source
from kg.records import Skipped


def read_jsonl(source: Source, stream: BinaryIO) -> Iterator[Draft | Skipped]:
    """An article of each line; a broken line is reported by its number."""
    for number, line in _lines(stream):
        if line.strip():
            yield _read_line(source, number, line)


def _lines(stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Lines with their numbers; of an endless one no more than a document's length."""
    for number in count(1):
        line = stream.readline(MAX_BYTES + 1)
        if not line:
            return
        yield number, line
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = stream.readline(MAX_BYTES + 1)


def _read_line(source: Source, number: int, line: bytes) -> Draft | Skipped:
    """The article of one line."""
    place = f"{source.name}:{number}"
    if len(line) > MAX_BYTES:
        return Skipped(place, f"line {number} is longer than {MAX_BYTES // 1_000_000} MB")
    try:
        given = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Skipped(place, f"line {number} is not JSON: {error}")
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        return Skipped(place, f'line {number} has no "text"')
    details = {key: str(given[key]) for key in DETAILS if given.get(key)}
    name = str(given.get("id") or f"{source.id}-{number}")
    return Draft(name, place, given["text"], details, derived_text=True)
