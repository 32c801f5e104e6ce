"""What one article shows of offices: who held which post on its day of publication."""

from __future__ import annotations

from collections.abc import Iterator

from kg import vocabulary as att
from kg.records import Attestation, Tenure
from kg.triplify import terms
from kg.triplify.iris import Iris
from kg.triplify.page import Page
from kg.triplify.terms import Fact


def attested_facts(page: Page) -> Iterator[Fact]:
    """The tenures an article attests or names, each with the article's own evidence."""
    for tenure in page.share.tenures:
        yield from tenure_facts(tenure, page.iris)
        yield page.iris.person(tenure.person), att.A, att.Person
        yield page.iris.post(tenure.post), att.A, att.Post
        for attestation in tenure.attestations:
            evidence = page.mention(attestation.evidence.span)
            yield page.iris.tenure(tenure.key), att.evidence, evidence


def tenure_facts(tenure: Tenure, iris: Iris) -> Iterator[Fact]:
    """A tenure: who, which post, on which days."""
    iri = iris.tenure(tenure.key)
    yield iri, att.A, att.Tenure
    yield iri, att.holder, iris.person(tenure.person)
    yield iri, att.ofPost, iris.post(tenure.post)
    for attestation in tenure.attestations:
        yield from _day_facts(attestation, tenure, iris)


def _day_facts(attestation: Attestation, tenure: Tenure, iris: Iris) -> Iterator[Fact]:
    """The day on which a source shows the post held, or held no longer."""
    if attestation.day:
        shown = att.formerOn if attestation.former else att.attestedOn
        yield iris.tenure(tenure.key), shown, terms.day(attestation.day)
