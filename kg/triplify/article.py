"""An article as triples: where it came from, and whom its words name."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from pyoxigraph import Literal

from kg import vocabulary as att
from kg.triplify import terms
from kg.triplify.page import Page
from kg.triplify.terms import Fact


def article_facts(page: Page, *, with_text: bool) -> Iterator[Fact]:
    """The article itself, named by the hash of its text."""
    article = page.article
    yield page.iri, att.A, att.Article
    yield page.iri, att.IDENTIFIER, Literal(article.id)
    yield page.iri, att.sha256, Literal(sha256(article.text.encode()).hexdigest())
    if with_text:
        yield page.iri, att.text, Literal(article.text)
    if article.title:
        yield page.iri, att.TITLE, Literal(article.title)
    if article.url:
        yield page.iri, att.URL, terms.address(article.url)
    if article.published:
        yield page.iri, att.published, terms.day(article.published)
    if article.publisher and page.share.publisher:
        yield from _publisher_facts(page, article.publisher, page.share.publisher)


def _publisher_facts(page: Page, name: str, key: str) -> Iterator[Fact]:
    """Who published the article, under the name it gives."""
    publisher = page.iris.organisation(key)
    yield page.iri, att.publisher, publisher
    yield publisher, att.A, att.NewsSource
    yield publisher, att.A, att.Organisation
    yield publisher, att.ALT_LABEL, Literal(name)


def entity_facts(page: Page) -> Iterator[Fact]:
    """Which spans stand for which person or organisation."""
    for key, entity in page.named():
        yield page.typed(key)
        for span in entity.mentions:
            yield page.mention(span), att.refersTo, page.entity(key)
