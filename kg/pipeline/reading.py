"""Articles read in batches, by one process or several, in the order of the input."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from functools import cache, partial
from itertools import chain, islice

from kg.acquire import read_articles
from kg.annotate import annotate_articles
from kg.annotate.nlp import load_pipeline
from kg.errors import AttestedError, InputError
from kg.extract import extract_mentions
from kg.lexicon import Lexicon, load_lexicon
from kg.pipeline.batches import batches
from kg.pipeline.cache import ReadingCache
from kg.pipeline.pool import map_in_order
from kg.pipeline.settings import Settings
from kg.records import Article, Reading, Skipped


def read_new(
    paths: Iterable[str], settings: Settings, cache: ReadingCache, keep: Callable[[Reading], None]
) -> Iterator[Reading | Skipped]:
    """Everything below some paths that the cache does not have; ``keep`` is handed what it has."""
    sent: dict[str, Article] = {}
    articles = read_articles(paths, metadata=settings.metadata)
    for item in _read(_unknown(articles, cache, keep, sent), settings):
        if isinstance(item, Reading):
            cache.put(sent.pop(item.article.id), item)
        yield item


def _unknown(
    items: Iterable[Article | Skipped],
    cache: ReadingCache,
    keep: Callable[[Reading], None],
    sent: dict[str, Article],
) -> Iterator[Article | Skipped]:
    """What the cache does not have, remembered as sent."""
    for item in items:
        reading = cache.get(item) if isinstance(item, Article) else None
        if reading is not None:
            keep(reading)
            continue
        if isinstance(item, Article):
            sent[item.id] = item
        yield item


def read_all(paths: Iterable[str], settings: Settings) -> Iterator[Reading | Skipped]:
    """Everything below some paths, read or skipped, in the order of the input."""
    return _read(read_articles(paths, metadata=settings.metadata), settings)


def _read(items: Iterable[Article | Skipped], settings: Settings) -> Iterator[Reading | Skipped]:
    """Articles read, in order."""
    load_pipeline(settings.model)  # a wrong --model is told before any work is done
    todo = batches(items, settings.batch)
    first = list(islice(todo, 2))
    read = partial(read_batch, model=settings.model)
    # One batch is read sooner than a second process is up.
    workers = settings.workers if len(first) > 1 else 1
    with closing(map_in_order(read, chain(first, todo), workers)) as done:
        for item in chain.from_iterable(done):
            if settings.strict and isinstance(item, Skipped) and item.fatal:
                raise InputError(f"{item.source}: {item.reason}")
            settings.watch(item)
            yield item


def read_batch(items: list[Article | Skipped], *, model: str | None) -> list[Reading | Skipped]:
    """Some articles at once; if one of them fails, each by itself, so that no other is lost."""
    articles = [item for item in items if isinstance(item, Article)]
    try:
        read: dict[str, Reading | Skipped] = {r.article.id: r for r in _readings(articles, model)}
    except AttestedError:
        raise
    except Exception:
        read = {article.id: _read_alone(article, model) for article in articles}
    return [read[item.id] if isinstance(item, Article) else item for item in items]


def _readings(articles: list[Article], model: str | None) -> Iterator[Reading]:
    """What each article says."""
    lexicon = _lexicon()
    for article, doc in annotate_articles(articles, lexicon=lexicon, model=model):
        yield extract_mentions(article, doc, lexicon)


def _read_alone(article: Article, model: str | None) -> Reading | Skipped:
    """One article, or what went wrong with it."""
    try:
        return next(_readings([article], model))
    except Exception as error:
        reason = f"could not be read ({type(error).__name__}: {error}): please report it with the article"
        return Skipped(article.source, reason)


@cache
def _lexicon() -> Lexicon:
    """The lexicon, once in each process."""
    return load_lexicon()
