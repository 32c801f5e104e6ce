"""A plain text file is one article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from kg.acquire.decode import decode
from kg.acquire.draft import MAX_BYTES, Draft
from kg.acquire.header import read_header
from kg.acquire.sources import Source
from kg.records import Skipped

_BINARY = "a binary file, or text with NUL bytes in it: give text, HTML or JSON lines"


def read_text(source: Source, stream: BinaryIO) -> Iterator[Draft | Skipped]:
    """The whole file is the text, header and all, so that offsets are those of the file."""
    decoded = read_document(source, stream)
    if isinstance(decoded, Skipped):
        yield decoded
        return
    text, notice = decoded
    details, start = read_header(text)
    yield Draft(source.id, source.name, text, details, start, derived_text=bool(notice), notice=notice)


def read_document(source: Source, stream: BinaryIO) -> tuple[str, str | None] | Skipped:
    """A whole file as text with a notice on its encoding, or why it is none."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return Skipped(source.name, f"larger than {MAX_BYTES // 1_000_000} MB: no single news article is")
    decoded = decode(data)
    return decoded if decoded else Skipped(source.name, _BINARY)
