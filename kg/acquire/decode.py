"""Bytes -> text: UTF-8, else the encoding that the bytes themselves suggest, and saying so."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = (b"%PDF", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\xd0\xcf\x11\xe0")
_DECLARED = re.compile(rb"<meta[^>]{0,200}charset=[\"']?([\w-]{2,30})", re.IGNORECASE)
_WESTERN = "cp1252"  # what English text is in that names no encoding, as browsers take it too
_FEW = 20  # one foreign letter in so many
_BROKEN = re.compile("\ufffd+")
_PAIR = re.compile("[\u0080-\ufffc]")  # a character that UTF-8 writes in several bytes


def decode(data: bytes) -> tuple[str, str | None] | None:
    """The text and a notice where it is not clean UTF-8; None for what is no text at all."""
    if data.startswith(_BINARY):
        return None
    mark = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    if mark is None and b"\0" in data:
        return None
    try:
        return (data.decode(mark), f"read as {mark.upper()}") if mark else (data.decode("utf-8"), None)
    except UnicodeDecodeError as error:
        return _guess(data, error.start)


def _guess(data: bytes, first_bad: int) -> tuple[str, str] | None:
    """The likeliest reading of bytes that are not UTF-8."""
    damaged = data.decode("utf-8", errors="replace")
    # Fewer broken places than sound characters of UTF-8 are damage, not another encoding.
    if len(_BROKEN.findall(damaged)) <= len(_PAIR.findall(damaged)):
        return damaged, f"broken UTF-8 at byte {first_bad}: unreadable characters replaced"
    encoding = _declared(data) or (_WESTERN if _mostly_ascii(data) else _detected(data))
    if encoding is None:
        return None
    return data.decode(encoding, errors="replace"), f"not UTF-8 (byte {first_bad}): read as {encoding}"


def _mostly_ascii(data: bytes) -> bool:
    """Whether bytes read as English but for a letter here and there: too little to tell an encoding by."""
    return len(data.translate(None, bytes(range(0x80)))) * _FEW < len(data)


def _declared(data: bytes) -> str | None:
    """The encoding an HTML page names for itself."""
    found = _DECLARED.search(data[:4096])
    try:
        name = codecs.lookup(found[1].decode()).name if found else None
        data[:4096].decode(name or "ascii", errors="replace")
    except (LookupError, ValueError):  # unknown, or none for text: "hex"
        return None
    return name


def _detected(data: bytes) -> str | None:
    """The encoding the bytes look like."""
    best = from_bytes(data[:200_000]).best()
    return best.encoding if best else None
