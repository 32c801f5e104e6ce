"""Partial ISO dates: the first and the last day a year, month or day may mean."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def earliest(text: str) -> date:
    """The first day of "2024", "2024-04" or "2024-04-26"."""
    year, month, day = _parts(text)
    return date(year, month or 1, day or 1)


def latest(text: str) -> date:
    """The last day of "2024", "2024-04" or "2024-04-26"."""
    year, month, day = _parts(text)
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def _parts(text: str) -> tuple[int, int, int]:
    """Year, month and day; 0 for what is not given."""
    numbers = [int(part) for part in text.split("-")]
    year, month, day = numbers + [0] * (3 - len(numbers))
    return year, month, day
