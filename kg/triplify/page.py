"""One article on its way into RDF: its names, its share of the resolution, the spans it cites."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.records import Organization, Person, Reading, Span
from kg.triplify.iris import Iris
from kg.triplify.shares import Share
from kg.triplify.terms import Fact


class Page:
    """An article with everything its facts are minted from."""

    def __init__(self, reading: Reading, share: Share, iris: Iris) -> None:
        """Start with no span cited."""
        self.reading = reading
        self.article = reading.article
        self.share = share
        self.iris = iris
        self.iri = iris.article(reading.article.id)
        self._cited: set[Span] = set()

    def named(self) -> Iterator[tuple[str, Person | Organization]]:
        """The people and organisations the article names, each with its key."""
        entities: tuple[Person | Organization, ...] = self.reading.people + self.reading.organizations
        for entity in entities:
            if entity.id in self.share.entities:
                yield self.share.entities[entity.id], entity

    def mention(self, span: Span) -> NamedNode:
        """The mention of a span, which is thereby cited."""
        self._cited.add(span)
        return self.iris.mention(self.article.id, span)

    def entity(self, key: str) -> NamedNode:
        """The person or organisation of a key."""
        return self.iris.person(key) if key in self.share.people else self.iris.organisation(key)

    def typed(self, key: str) -> Fact:
        """That the thing of a key is a person, or an organisation."""
        return self.entity(key), att.A, att.Person if key in self.share.people else att.Organisation

    def words(self, span: Span) -> Literal:
        """The very words of a span."""
        return Literal(self.article.text[span.start : span.end])

    def cited(self) -> Iterator[Fact]:
        """Every span cited so far, with its words."""
        for span in self._cited:
            mention = self.iris.mention(self.article.id, span)
            yield mention, att.A, att.Mention
            yield mention, att.inArticle, self.iri
            yield mention, att.start, Literal(span.start)
            yield mention, att.end, Literal(span.end)
            yield mention, att.exact, self.words(span)
