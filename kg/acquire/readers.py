"""Picks the reader for a file: by its ending, else by its first bytes."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable, Iterator
from io import BufferedReader
from typing import BinaryIO, cast

from kg.acquire.draft import Draft
from kg.acquire.jsonl import read_jsonl
from kg.acquire.sources import Source
from kg.acquire.text import read_text
from kg.records import Skipped

_PACKED = (".txt.gz", ".html.gz", ".htm.gz")
Reader = Callable[[Source, BinaryIO], Iterator[Draft | Skipped]]


def read_source(source: Source | Skipped) -> Iterator[Draft | Skipped]:
    """The articles of one file; a file that cannot be read is reported, never raised."""
    if isinstance(source, Skipped):
        yield source
        return
    if source.path.lower().endswith(_PACKED):
        yield Skipped(
            source.name, f"only JSON lines are read compressed: unpack it first: gunzip -k '{source.name}'"
        )
        return
    try:
        with source.open() as stream:
            yield from _reader(source, stream)(source, stream)
    except (OSError, EOFError, zlib.error) as error:
        yield Skipped(source.name, f"cannot be read: {getattr(error, 'strerror', None) or error}")


def _reader(source: Source, stream: BinaryIO) -> Reader:
    """Whoever can read this file."""
    path = source.path.lower()
    head = cast(BufferedReader, stream).peek(512)[:512].lstrip().lower()
    if path.endswith(".gz") or head.startswith(b"\x1f\x8b"):
        return _read_gzip
    if path.endswith(".jsonl") or (not path.endswith(".txt") and head.startswith(b"{")):
        return read_jsonl
    if path.endswith((".html", ".htm")) or head.startswith((b"<!doctype html", b"<html")):
        from kg.acquire.html import read_html  # what reads pages takes long to import, and most input is none

        return read_html
    return read_text


def _read_gzip(source: Source, stream: BinaryIO) -> Iterator[Draft | Skipped]:
    """Compressed JSON lines."""
    with gzip.open(stream, "rb") as lines:
        yield from read_jsonl(source, cast(BinaryIO, lines))
