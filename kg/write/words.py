"""Facts in words, for tables that people read."""

from __future__ import annotations

from kg.records import ResolvedMeeting
from kg.records.ranges import in_words

_MODES = {"in_person": "in person", "video": "by video", "phone": "by phone", "unknown": ""}


def mode_words(mode: str, status: str) -> str:
    """ "held" and "video" give "by video"; what has not taken place says so."""
    words = [] if status == "held" else [status]
    return ", ".join([*words, _MODES[mode]] if _MODES[mode] else words)


def when(meeting: ResolvedMeeting) -> str:
    """The day, or the days between which it was."""
    return meeting.date or in_words(meeting.not_before, meeting.not_after)
