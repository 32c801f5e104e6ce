"""The small header a text file may begin with: known keys, one a line, then a blank line."""

from __future__ import annotations

import re

from kg.acquire.draft import DETAILS

_LINE = re.compile(rf"({'|'.join(DETAILS)}):[ \t]*(.*)", re.IGNORECASE)
_BLANK = re.compile(r"\r?\n[ \t]*(?:\r?\n|\Z)")


def read_header(text: str) -> tuple[dict[str, str], int]:
    """What the header says, and where the article begins; nothing and 0 where there is no header."""
    start = 1 if text.startswith("\ufeff") else 0
    blank = _BLANK.search(text, start)
    if blank is None:
        return {}, 0
    lines = [_LINE.fullmatch(line.strip()) for line in text[start : blank.start()].split("\n")]
    found = {line[1].lower(): line[2] for line in lines if line}
    # One line that is no header line, and it is prose that happens to hold a colon.
    return (found, blank.end()) if all(lines) else ({}, 0)
