"""An HTML page is one article: its main text, and what its head says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from trafilatura import bare_extraction
from trafilatura.settings import Document

from kg.acquire.draft import Draft
from kg.acquire.sources import Source
from kg.acquire.text import read_document
from kg.records import Skipped

_PAGE = re.compile("<(html|body)", re.IGNORECASE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
# Only what the page's head states: a date guessed from the body could be any day in the story.
_DATES = {"original_date": True, "extensive_search": False}


def read_html(source: Source, stream: BinaryIO) -> Iterator[Draft | Skipped]:
    """The main text of a page; menus, comments and related links left out."""
    decoded = read_document(source, stream)
    if isinstance(decoded, Skipped):
        yield decoded
        return
    page, notice = decoded
    try:
        found = _extract(page)
    except Exception as error:  # a parser of others, on a page of others: no page may end the run
        yield Skipped(source.name, f"cannot be read as HTML ({type(error).__name__}: {error})")
        return
    if found is None or not found.text:
        yield Skipped(source.name, "no article text in this HTML page")
        return
    yield Draft(source.id, source.name, found.text, _details(found), derived_text=True, notice=notice)


def _extract(page: str) -> Document | None:
    """What trafilatura takes for the article; it wants a whole page, in characters that XML allows."""
    whole = page if _PAGE.search(page) else f"<html><body>{page}</body></html>"
    found = bare_extraction(
        _CONTROL.sub("", whole),
        with_metadata=True,
        include_comments=False,
        include_tables=False,
        date_extraction_params=_DATES,
    )
    return found if isinstance(found, Document) else None


def _details(found: Document) -> dict[str, str]:
    """Title, publisher, day and address, as far as the page gives them."""
    given = {"title": found.title, "publisher": found.sitename, "published": found.date, "url": found.url}
    return {key: value for key, value in given.items() if value}
