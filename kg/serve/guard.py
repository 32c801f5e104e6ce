"""What a query may not be: too long, an update, or one that calls other services."""

from __future__ import annotations

import re

LONGEST = 200_000  # code points of a query

# The store would call any service it is told to. Where strings and IRIs end depends on the grammar, so
# nothing is passed over as quoted: wherever the word stands before what may name a service, it counts.
_SERVICE = re.compile(
    r"(?:(?<![?$:\w-])|(?<=\d)|(?<=true)|(?<=false))SERVICE"
    r"(?=\s*(?:[<?$#:]|SILENT|[^\s:\"'<>(){}?$#]*:))",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\u([0-9a-f]{4})|\\U000([0-9a-f]{5})", re.IGNORECASE)
_FORM = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b", re.IGNORECASE)


def objection(query: str) -> str | None:
    """Why a query is refused, None where nothing speaks against it."""
    if not query.strip():
        return "the query is empty"
    if len(query) > LONGEST:
        return f"the query has {len(query)} characters, {LONGEST} are the limit"
    if _SERVICE.search(query) or _SERVICE.search(_ESCAPE.sub(_unescaped, query)):
        return "SERVICE is not allowed: this endpoint answers from its own data alone"
    if not _FORM.search(query):
        return "only SELECT, ASK, CONSTRUCT and DESCRIBE are answered here"
    return None


def _unescaped(escape: re.Match[str]) -> str:
    """The character that an escape stands for."""
    return chr(int(escape[1] or escape[2], 16))
