"""What a reader finds in a file, before anyone has judged it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# More bytes than this in one document or line are no news article, and would choke a parser.
MAX_BYTES = 5_000_000

# What a file may say of its article; the same words head a text file, a JSON object, a CSV column.
DETAILS = ("title", "publisher", "published", "url")


@dataclass(frozen=True, slots=True)
class Draft:
    """A text and what its file says of it."""

    id: str
    source: str
    text: str
    details: Mapping[str, str] = field(default_factory=dict)
    body_start: int = 0  # where the header ends and the article begins
    derived_text: bool = False
    notice: str | None = None  # something the user should know, though the text could be read
