"""The frozen records that travel between the rooms: the words of this package.

Three families, in the order the data walks:

    Article, Skipped                                    what acquire gives
    Person, Organization, Meeting, Statement, Reading   what one article says (annotate, extract)
    Resolved..., Post, Tenure, Resolution               what all articles say together (resolve)

and Decision, what was decided on links to other datasets, by a service or by a person.

Spans are half-open ``[start, end)`` in Unicode code points of ``Article.text``. Countries are
ISO 3166-1 alpha-2 codes, days are ``datetime.date``, ids of a Reading ("p1", "o2", "m1", "s3")
are local to their article, keys of a Resolution are unique in it and outlive the run.
"""

from __future__ import annotations

from kg.records.article import Article, Skipped, Span
from kg.records.decision import Decision
from kg.records.reading import DateRange, Meeting, Organization, Person, Reading, Role, Statement
from kg.records.resolution import (
    Attestation,
    Citation,
    Link,
    LocalId,
    Participation,
    Post,
    Resolution,
    ResolvedMeeting,
    ResolvedOrganization,
    ResolvedPerson,
    ResolvedStatement,
    StatementGroup,
    Tenure,
)

__all__ = [
    "Article",
    "Attestation",
    "Citation",
    "DateRange",
    "Decision",
    "Link",
    "LocalId",
    "Meeting",
    "Organization",
    "Participation",
    "Person",
    "Post",
    "Reading",
    "Resolution",
    "ResolvedMeeting",
    "ResolvedOrganization",
    "ResolvedPerson",
    "ResolvedStatement",
    "Role",
    "Skipped",
    "Span",
    "Statement",
    "StatementGroup",
    "Tenure",
]
