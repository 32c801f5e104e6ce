"""Whether a text may go on: not empty, not huge, English; and its date made a date."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import date

from kg.acquire.draft import Draft
from kg.acquire.language import foreign_language
from kg.records import Article, Skipped

_UNWRITABLE = re.compile("[\0\ud800-\udfff]")
MAX_CHARACTERS = 1_000_000  # what the parser takes in one piece


def admit(draft: Draft | Skipped) -> Iterator[Article | Skipped]:
    """The article, with a notice where something of it was odd; or why there is none."""
    if isinstance(draft, Skipped):
        yield draft
        return
    if reason := _fault(draft):
        yield Skipped(draft.source, reason)
        return
    published, doubt = _day(draft.details.get("published"))
    yield from (Skipped(draft.source, note, fatal=False) for note in (draft.notice, doubt) if note)
    yield _article(draft, published)


def _fault(draft: Draft) -> str | None:
    """Why a text cannot be read, in words."""
    body = draft.text[draft.body_start :]
    if not body.strip("\ufeff \t\r\n"):
        return "empty: there is no text in it"
    if len(body) > MAX_CHARACTERS:
        return f"longer than {MAX_CHARACTERS:,} characters: no single news article is"
    if _UNWRITABLE.search("".join((draft.id, draft.text, *draft.details.values()))):
        return "holds characters that no text has (NUL, half a surrogate pair)"
    language = foreign_language(body)
    return f"not in English (looks like {language}): only English is read" if language else None


def _day(published: str | None) -> tuple[date | None, str | None]:
    """The day of publication, or a notice where its form is not understood."""
    if not published:
        return None, None
    try:
        return date.fromisoformat(published.strip()[:10]), None
    except ValueError:
        return None, f'published "{published}" is not of the form YYYY-MM-DD: passed over'


def _article(draft: Draft, published: date | None) -> Article:
    """The record that travels on."""
    return Article(
        id=draft.id,
        source=draft.source,
        text=draft.text,
        sha256=hashlib.sha256(draft.text.encode()).hexdigest(),
        published=published,
        derived_text=draft.derived_text,
        **{key: draft.details.get(key) or None for key in ("publisher", "title", "url")},
    )
