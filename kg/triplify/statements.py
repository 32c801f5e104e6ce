"""What one article reports as said: by whom, to whom, in which words, through whom."""

from __future__ import annotations

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.records import ResolvedStatement, Span, Statement
from kg.triplify import terms
from kg.triplify.cues import cue_kind
from kg.triplify.page import Page
from kg.triplify.terms import Fact

KINDS = {
    "direct": att.DirectQuotation,
    "mixed": att.MixedQuotation,
    "indirect": att.IndirectStatement,
}


def statement_facts(page: Page) -> Iterator[Fact]:
    """All statements an article reports."""
    for statement in page.reading.statements:
        resolved = page.share.statements.get(statement.id)
        if resolved is not None:
            iri = page.iris.statement(resolved.key)
            yield from _report_facts(page, statement, iri)
            yield from _evidence_facts(page, statement, iri)
            yield from _party_facts(page, resolved, iri)
            yield from _about_facts(page, statement, iri)


def _report_facts(page: Page, statement: Statement, iri: NamedNode) -> Iterator[Fact]:
    """How and in which words it is reported."""
    polarity = att.polarity_negated if statement.negated else att.polarity_affirmed
    yield iri, att.A, att.Statement
    yield iri, att.A, KINDS[statement.kind]
    yield iri, att.inArticle, page.iri
    yield iri, att.text, page.words(statement.content)
    yield iri, att.polarity, polarity
    yield iri, att.confidence, terms.decimal(statement.confidence)
    if statement.speaker_text:
        yield iri, att.speakerText, Literal(statement.speaker_text)
    kind = statement.cue and cue_kind(page.article.text[statement.cue.start : statement.cue.end])
    if kind:
        yield iri, att.cue, kind


def _evidence_facts(page: Page, statement: Statement, iri: NamedNode) -> Iterator[Fact]:
    """The spans of the content, the cue and the speaker."""
    for span in (statement.content, statement.cue, statement.speaker_span):
        if span is not None:
            yield iri, att.evidence, page.mention(span)


def _party_facts(page: Page, resolved: ResolvedStatement, iri: NamedNode) -> Iterator[Fact]:
    """Who spoke in which office, to whom, at which meeting, and through which source."""
    parties = [(att.speaker, speaker) for speaker in resolved.speakers]
    parties += [(att.addressee, resolved.addressee)] if resolved.addressee else []
    parties += [(att.accordingTo, resolved.reported_by)] if resolved.reported_by else []
    for role, key in parties:
        yield iri, role, page.entity(key)
        yield page.typed(key)
    for tenure in resolved.tenures:
        yield iri, att.inCapacityOf, page.iris.tenure(tenure)
    if resolved.meeting:
        yield iri, att.saidAt, page.iris.meeting(resolved.meeting)
        yield page.iris.meeting(resolved.meeting), att.A, att.Meeting


def _about_facts(page: Page, statement: Statement, iri: NamedNode) -> Iterator[Fact]:
    """Whom the words of the statement name."""
    for key, entity in page.named():
        if any(_within(mention, statement.content) for mention in entity.mentions):
            yield iri, att.about, page.entity(key)


def _within(inner: Span, outer: Span) -> bool:
    """Whether a span lies in another."""
    return outer.start <= inner.start and inner.end <= outer.end
