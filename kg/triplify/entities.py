"""People, organisations, countries and offices as all articles together show them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from pyoxigraph import Literal, NamedNode

from kg import vocabulary as att
from kg.records import Post, Resolution, ResolvedOrganization, ResolvedPerson, Tenure
from kg.triplify import terms
from kg.triplify.iris import Iris
from kg.triplify.offices import tenure_facts
from kg.triplify.terms import Fact

KINDS = {
    kind: NamedNode(f"{att.ATT}kind-{kind}")
    for kind in "ministry government igo military agency media thinktank company party other".split()
}
_CLASSES = {"ministry": att.Ministry, "media": att.NewsSource}


def actor_facts(resolution: Resolution, iris: Iris) -> Iterator[Fact]:
    """Every person and organisation, with all names and the reasons why they are one."""
    for person in resolution.people:
        iri = iris.person(person.key)
        yield iri, att.A, att.Person
        yield from _name_facts(iri, person)
        for reason in person.against:
            yield iri, att.against, Literal(reason)
    for organization in resolution.organizations:
        yield from _organisation_facts(organization, iris)


def _organisation_facts(organization: ResolvedOrganization, iris: Iris) -> Iterator[Fact]:
    """A body, its kind and its country."""
    iri = iris.organisation(organization.key)
    yield iri, att.A, att.Organisation
    yield iri, att.organisationKind, KINDS[organization.kind]
    if organization.kind in _CLASSES:
        yield iri, att.A, _CLASSES[organization.kind]
    if organization.country:
        yield iri, att.country, iris.country(organization.country)
    yield from _name_facts(iri, organization)


def _name_facts(iri: NamedNode, entity: ResolvedPerson | ResolvedOrganization) -> Iterator[Fact]:
    """The name, the other names, and why they belong together."""
    yield iri, att.LABEL, Literal(entity.name)
    for name in entity.aka:
        if name != entity.name:
            yield iri, att.ALT_LABEL, Literal(name)
    for reason in entity.because:
        yield iri, att.because, Literal(reason)


def countries_of(resolution: Resolution) -> set[str]:
    """The codes of all countries a resolution names."""
    codes = {body.country for body in resolution.organizations}
    codes |= {post.country for post in resolution.posts}
    codes |= {meeting.place_country for meeting in resolution.meetings}
    sides = chain.from_iterable(meeting.sides for meeting in resolution.meetings)
    return {code for code in codes if code}.union(sides)


def country_facts(codes: Iterable[str], names: Mapping[str, str], iris: Iris) -> Iterator[Fact]:
    """Countries, by code and English name."""
    for code in codes:
        yield iris.country(code), att.A, att.Country
        yield iris.country(code), att.IDENTIFIER, Literal(code)
        yield iris.country(code), att.LABEL, Literal(names.get(code, code))


def office_facts(resolution: Resolution, iris: Iris) -> Iterator[Fact]:
    """Every post, and who held it when."""
    titles = {post.key: _post_label(post) for post in resolution.posts}
    names = {person.key: person.name for person in resolution.people}
    for post in resolution.posts:
        yield from _post_facts(post, iris)
    for tenure in resolution.tenures:
        label = f"{names.get(tenure.person, tenure.person)}, {titles.get(tenure.post, tenure.post)}"
        yield iris.tenure(tenure.key), att.LABEL, Literal(label)
        yield from tenure_facts(tenure, iris)
        yield from _term_facts(tenure, iris.tenure(tenure.key))
        for conflict in tenure.conflicts:
            yield iris.tenure(tenure.key), att.conflict, Literal(conflict)


def _post_label(post: Post) -> str:
    """A post as people read it: defence minister (CN)."""
    return f"{post.title} ({post.country})" if post.country else post.title


def _post_facts(post: Post, iris: Iris) -> Iterator[Fact]:
    """A post, its country and the organisation it is in."""
    iri = iris.post(post.key)
    yield iri, att.A, att.Post
    yield iri, att.LABEL, Literal(_post_label(post))
    yield iri, att.TITLE, Literal(post.title)
    if post.country:
        yield iri, att.country, iris.country(post.country)
    if post.organization:
        yield iri, att.POST_IN, iris.organisation(post.organization)


def _term_facts(tenure: Tenure, iri: NamedNode) -> Iterator[Fact]:
    """The terms that a source states, and which source."""
    if tenure.valid_from:
        yield iri, att.validFrom, terms.partial_date(tenure.valid_from)
    if tenure.valid_until:
        yield iri, att.validUntil, terms.partial_date(tenure.valid_until)
    if tenure.stated_by:
        yield iri, att.statedBy, Literal(tenure.stated_by)
