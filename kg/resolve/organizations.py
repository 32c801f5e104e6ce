"""Which bodies are one across articles: by lexicon, by rule, by acronym; in one pass, without pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from kg.lexicon.entries import KnownOrganization
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.names import slug
from kg.records import Link, LocalId, Organization, ResolvedOrganization
from kg.resolve.bodies import BodyKey, acronyms, body_key
from kg.resolve.digest import Digest
from kg.resolve.entries import organization_entry
from kg.resolve.keys import Claim, distinct, fingerprint, standing


@dataclass(frozen=True, slots=True)
class Body:
    """A body an article names or is published by, with the key a rule gives it and its entry in the lexicon."""

    who: LocalId
    day: date | None
    record: Organization
    rule: BodyKey
    known: KnownOrganization | None
    link: Link | None
    publishes: bool = False

    @property
    def entry(self) -> str | None:
        """The lexicon's key or item for it."""
        return self.known.key if self.known else self.link.qid if self.link else None


def resolve_organizations(
    digests: Iterable[Digest], lexicon: Lexicon, taken: Collection[str] = ()
) -> tuple[tuple[ResolvedOrganization, ...], dict[str, str]]:
    """The bodies of all articles, each once, sorted by key, and which of them published each article.

    No key is one of those taken by people.
    """
    bodies = [body for digest in digests for body in _bodies(digest, lexicon)]
    groups: dict[str, list[Body]] = defaultdict(list)
    lead = _lead(bodies)
    for body in bodies:
        groups[_identity(body, lead)].append(body)
    found = [groups[key] for key in sorted(groups)]
    keys = distinct([_claim(group) for group in found], taken)
    resolved = sorted(map(_resolved, keys, found), key=lambda body: body.key)
    return tuple(resolved), _publisher_of(keys, found)


def _publisher_of(keys: list[str], found: list[list[Body]]) -> dict[str, str]:
    """The key of each article's publisher."""
    pairs = zip(keys, found, strict=True)
    return {body.who.article: key for key, group in pairs for body in group if body.publishes}


def _bodies(digest: Digest, lexicon: Lexicon) -> Iterable[Body]:
    """The bodies of one article, its publisher among them."""
    for record in digest.organizations:
        yield _body(digest, record, lexicon)
    if digest.publisher:
        medium = Organization("", digest.publisher, (digest.publisher,), (), "media")
        yield replace(_body(digest, medium, lexicon), publishes=True)


def _body(digest: Digest, record: Organization, lexicon: Lexicon) -> Body:
    """A body with its key and its entry."""
    known, link = organization_entry(record, lexicon)
    rule = body_key(replace(record, id="", qid=None), lexicon)
    return Body(LocalId(digest.article, record.id), digest.published, record, rule, known, link)


def _told(group: list[Body]) -> list[Body]:
    """What texts say of a body; of one that no text names, what its articles' heads say."""
    return [body for body in group if not body.publishes] or group


def _lead(bodies: list[Body]) -> dict[str, str]:
    """Where a rule's key leads: to the one entry of the lexicon, or from an acronym to its one full name."""
    leads: dict[str, set[str]] = defaultdict(set)
    for body in bodies:
        if body.entry and not body.publishes:
            leads[body.rule.key].add(f"known/{body.entry}")
        for acronym in acronyms(body.record):
            leads[f"name/{acronym.casefold()}"].add(f"known/{body.entry}" if body.entry else body.rule.key)
    return {key: next(iter(targets)) for key, targets in leads.items() if len(targets) == 1}


def _identity(body: Body, lead: dict[str, str]) -> str:
    """What a body is in the end."""
    if body.entry:
        return f"known/{body.entry}"
    first = lead.get(body.rule.key, body.rule.key)
    return lead.get(first, first)


def _claim(group: list[Body]) -> Claim:
    """The keys a body could have, the plainest first."""
    plain = slug(_name(group)) or "unnamed"
    country = (_country(group) or "").lower()
    words = filter(None, (country, _kind(group)))
    order = standing(((body.day, body.who) for body in group), known=any(body.entry for body in group))
    return Claim(
        order, [plain, *(f"{plain}-{word}" for word in words), f"{plain}-{fingerprint(order.first)}"]
    )


def _resolved(key: str, group: list[Body]) -> ResolvedOrganization:
    """The record of a body."""
    links = sorted(
        (body.link for body in group if body.link), key=lambda link: (-link.score, link.qid, link.reason)
    )
    aka = {form for body in group for form in (body.record.name, *body.record.aka)}
    return ResolvedOrganization(
        key,
        _name(group),
        tuple(sorted(aka)),
        _kind(group),
        _country(group),
        tuple(sorted(body.who for body in group if not body.publishes)),
        links[0] if links else None,
        _reasons(group),
    )


def _reasons(group: list[Body]) -> tuple[str, ...]:
    """Why the bodies of a group are one."""
    if len(group) < 2:
        return ()
    reasons = {"the lexicon knows them as one body" if body.entry else body.rule.because for body in group}
    spelled = {body.rule.key for body in group if not body.entry}
    return tuple(sorted(reasons | ({"an acronym an article explains"} if len(spelled) > 1 else set())))


def _name(group: list[Body]) -> str:
    """The lexicon's label, or else the form most articles use, full names before acronyms."""
    known = sorted({body.known.name for body in group if body.known})
    labels = known or sorted({body.rule.label for body in group if body.rule.label})
    forms = Counter(body.record.name for body in _told(group))
    return labels[0] if labels else min(forms, key=lambda form: (form.isupper(), -forms[form], form))


def _kind(group: list[Body]) -> str:
    """The kind that most articles give; ties go by the alphabet."""
    kinds = Counter(body.record.kind for body in _told(group))
    return min(kinds, key=lambda kind: (-kinds[kind], kind))


def _country(group: list[Body]) -> str | None:
    """The lexicon's country, or else the one most articles give."""
    given = [body.known.country if body.known else body.record.country for body in group]
    countries = Counter(country for country in given if country)
    return min(countries, key=lambda code: (-countries[code], code), default=None)
