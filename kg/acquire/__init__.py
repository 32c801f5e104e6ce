"""Files and standard input -> articles, one at a time, in a stable order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.acquire.admit import admit
from kg.acquire.duplicates import without_duplicates
from kg.acquire.metadata import complete, load_metadata
from kg.acquire.readers import read_source
from kg.acquire.sources import find_sources
from kg.records import Article, Skipped


def read_articles(paths: Iterable[str], *, metadata: Path | None = None) -> Iterator[Article | Skipped]:
    """Read every article below the paths ("-" is standard input); what gives none is named, with why."""
    rows = load_metadata(metadata) if metadata else {}
    drafts = (draft for source in find_sources(paths) for draft in read_source(source))
    yield from without_duplicates(item for draft in drafts for item in admit(complete(draft, rows)))
