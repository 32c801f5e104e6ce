"""The day of publication, from the first lines of an article."""

from __future__ import annotations

import re
from datetime import date

from kg.annotate.dates.absolute import ABSOLUTE
from kg.annotate.dates.anchor import Anchor

_LINES = 12
_FIRST = 600  # code points; what comes later is the story
# A date that stands as a line of its own, or that a header, byline or dateline gives.
_OPENS = re.compile(
    r"(?:^|date|published|posted|updated|by\b[^\n]{0,40}|[|·•–—-])\s*[:,]?\s*$", re.IGNORECASE
)
_PLACE_LINE = re.compile(r"^[A-Z][A-Z .,'’/-]{2,40},\s*(?:[A-Z][a-z]+ \([A-Z]\),?\s*)?$")
_CLOSES = re.compile(r"^\s*(?:$|[|·•–—(:-]|,?\s*(?:at\s+)?\d\d?[:.]\d\d|\s(?=[A-Z]))")


def dateline_date(text: str) -> date | None:
    """The day an article says it was published on: a line with a date, a header, a dateline with its year."""
    for line in text[:_FIRST].splitlines()[:_LINES]:
        if found := _dated(line.strip()):
            return found
    return None


def _dated(line: str) -> date | None:
    """The full date that a line opens with, or that it gives after a word such as "Published"."""
    for form, resolve in ABSOLUTE:
        for match in form.finditer(line):
            found = resolve(match, Anchor(None))
            if found and found.start == found.end and _stands_alone(line, match.start(), match.end()):
                return found.start
    return None


def _stands_alone(line: str, start: int, end: int) -> bool:
    """Whether a date is set apart from the story's own words."""
    opens, closes = line[:start], line[end:]
    if _PLACE_LINE.match(opens):
        return True
    return bool(_OPENS.search(opens)) and bool(_CLOSES.match(closes))
