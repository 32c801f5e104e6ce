"""What a query may not be: too long, an update, or one that calls other services."""

from __future__ import annotations

import re

LONGEST = 200_000  # code points of a query

# Strings, IRIs and comments: a word within them is no keyword.
_QUIET = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'(?:[^'\\\n]|\\.)*'"
    r"|<[^<>\"{}|^`\\\s]*>"
    r"|#[^\n]*",
    re.DOTALL,
)
_SERVICE = re.compile(r"(?<![\w:?$@.-])SERVICE(?![\w:-])", re.IGNORECASE)
_FORM = re.compile(r"(?<![\w:?$@.-])(SELECT|ASK|CONSTRUCT|DESCRIBE)(?![\w:-])", re.IGNORECASE)


def objection(query: str) -> str | None:
    """Why a query is refused, None where nothing speaks against it."""
    if not query.strip():
        return "the query is empty"
    if len(query) > LONGEST:
        return f"the query has {len(query)} characters, {LONGEST} are the limit"
    words = _QUIET.sub(" ", query)
    if _SERVICE.search(words):
        return "SERVICE is not allowed: this endpoint answers from its own data alone"
    if not _FORM.search(words):
        return "only SELECT, ASK, CONSTRUCT and DESCRIBE are answered here"
    return None
