"""Every id once: the first article keeps it, a second one is reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.records import Article, Skipped


def without_duplicates(items: Iterable[Article | Skipped]) -> Iterator[Article | Skipped]:
    """The articles whose id is new."""
    seen: dict[str, str] = {}
    for item in items:
        if isinstance(item, Article) and item.id in seen:
            yield Skipped(item.source, f'the id "{item.id}" is taken by {seen[item.id]}: rename one of them')
            continue
        if isinstance(item, Article):
            seen[item.id] = item.source
        yield item
