"""A range of days in words: one way to say it wherever people read it."""

from __future__ import annotations

from datetime import date


def in_words(first: date | str | None, last: date | str | None) -> str:
    """ "2024-01-03", "2024-01-03 to 2024-01-31", "from 2024-01-03", "by 2024-01-31"; nothing where none is known."""
    if first and last:
        return f"{first}" if str(first) == str(last) else f"{first} to {last}"
    return f"from {first}" if first else f"by {last}" if last else ""
