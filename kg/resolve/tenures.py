"""Who held which office: attested days from the articles, terms from the lexicon alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from kg.lexicon.lexicon import Lexicon
from kg.records import Attestation, Citation, LocalId, Person, Post, ResolvedOrganization, Tenure
from kg.resolve.clashes import clashes
from kg.resolve.digest import Digest
from kg.resolve.posts import Office, Seat, office_of, posts_of
from kg.resolve.terms import Term, term_on, terms_of
from kg.resolve.who import Who


@dataclass(frozen=True, slots=True)
class Tenures:
    """Posts and tenures of a run, and those each article gives each person while in office."""

    posts: tuple[Post, ...]
    tenures: tuple[Tenure, ...]
    given: dict[LocalId, tuple[str, ...]]

    def by_key(self) -> dict[str, Tenure]:
        """Tenures by their key."""
        return {tenure.key: tenure for tenure in self.tenures}


@dataclass(frozen=True, slots=True)
class _Showing:
    """One role of one article: whose, which office, which term."""

    who: LocalId
    person: str
    office: Office
    term: Term | None
    suffix: str  # says which of several terms
    attestation: Attestation

    @property
    def seat(self) -> Seat:
        """The office, with what the lexicon knows of it."""
        known = self.term or Term()
        return Seat(self.office, known.position, known.organization)

    @property
    def key(self) -> str:
        """The key of the tenure it shows."""
        return f"{self.person}-{self.office.key}{self.suffix}"


def resolve_tenures(
    digests: Iterable[Digest], who: Who, organizations: Iterable[ResolvedOrganization], lexicon: Lexicon
) -> Tenures:
    """All posts and tenures the articles show."""
    cast = ((digest, person) for digest in digests for person in digest.people)
    showings = [row for digest, person in cast for row in _showings(digest, person, who, lexicon)]
    groups: dict[str, list[_Showing]] = defaultdict(list)
    given: dict[LocalId, list[str]] = defaultdict(list)
    for row in showings:
        groups[row.key].append(row)
        if not row.attestation.former:
            given[row.who].append(row.key)
    tenures = tuple(_tenure(key, groups[key]) for key in sorted(groups))
    bodies = {body.link.qid: body.key for body in organizations if body.link}
    posts = posts_of((row.seat for row in showings), bodies)
    return Tenures(
        posts, clashes(tenures, posts), {key: tuple(dict.fromkeys(rows)) for key, rows in given.items()}
    )


def _showings(digest: Digest, person: Person, who: Who, lexicon: Lexicon) -> Iterator[_Showing]:
    """What the roles of one article's person show."""
    local = LocalId(digest.article, person.id)
    key = who.key_of[local]
    for role in person.roles:
        country = role.country or (None if role.org else who.home.get(key))
        office = office_of(role, country, who.key(digest.article, role.org), lexicon)
        if office is not None:
            terms = terms_of(who.known.get(key), office, lexicon)
            term = term_on(terms, digest.published, former=role.former)
            shown = Attestation(digest.published, role.former, Citation(digest.article, role.evidence))
            yield _Showing(local, key, office, term, _suffix(terms, term, digest.published), shown)


def _suffix(terms: tuple[Term, ...], term: Term | None, day: date | None) -> str:
    """What sets a tenure apart from the person's others in the office: its first year."""
    if term is None:
        return "-other-term" if terms and day else ""
    return f"-{term.start[:4]}" if len(terms) > 1 and term.start else ""


def _tenure(key: str, rows: list[_Showing]) -> Tenure:
    """The record of a tenure."""
    terms = [row.term for row in rows if row.term]
    shown = sorted({row.attestation for row in rows}, key=_order)
    start, end = (terms[0].start, terms[0].end) if terms else (None, None)
    stated = "lexicon" if start or end else None
    return Tenure(key, rows[0].person, rows[0].office.key, tuple(shown), start, end, stated)


def _order(shown: Attestation) -> tuple[date, bool, Citation]:
    """Attestations by day, the undated last."""
    return shown.day or date.max, shown.former, shown.evidence
