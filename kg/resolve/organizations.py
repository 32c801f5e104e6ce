"""Which bodies are one across articles: by lexicon, by rule, by acronym; in one pass, without pairs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from kg.lexicon.entries import KnownOrganization
from kg.lexicon.lexicon import Lexicon
from kg.records import Link, LocalId, Organization, ResolvedOrganization
from kg.resolve.bodies import BodyKey, acronyms, body_key
from kg.resolve.digest import Digest
from kg.resolve.entries import organization_entry
from kg.resolve.keys import Claim, distinct, fingerprint, slug, standing


@dataclass(frozen=True, slots=True)
class Body:
    """One article's body, with the key a rule gives it and its entry in the lexicon."""

    who: LocalId
    day: date | None
    record: Organization
    rule: BodyKey
    known: KnownOrganization | None
    link: Link | None

    @property
    def entry(self) -> str | None:
        """The lexicon's key or item for it."""
        return self.known.key if self.known else self.link.qid if self.link else None


def resolve_organizations(
    digests: Iterable[Digest], lexicon: Lexicon, taken: Collection[str] = ()
) -> tuple[ResolvedOrganization, ...]:
    """The bodies of all articles, each once, sorted by key; no key is one of those taken by people."""
    bodies = [body for digest in digests for body in _bodies(digest, lexicon)]
    groups: dict[str, list[Body]] = defaultdict(list)
    lead = _lead(bodies)
    for body in bodies:
        groups[_identity(body, lead)].append(body)
    found = [groups[key] for key in sorted(groups)]
    keys = distinct([_claim(group) for group in found], taken)
    resolved = (_resolved(key, group) for key, group in zip(keys, found, strict=True))
    return tuple(sorted(resolved, key=lambda body: body.key))


def _bodies(digest: Digest, lexicon: Lexicon) -> Iterable[Body]:
    """The bodies of one article."""
    for record in digest.organizations:
        known, link = organization_entry(record, lexicon)
        yield Body(
            LocalId(digest.article, record.id),
            digest.published,
            record,
            body_key(replace(record, id="", qid=None), lexicon),
            known,
            link,
        )


def _lead(bodies: list[Body]) -> dict[str, str]:
    """Where a rule's key leads: to the one entry of the lexicon, or from an acronym to its one full name."""
    leads: dict[str, set[str]] = defaultdict(set)
    for body in bodies:
        if body.entry:
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
        tuple(sorted(body.who for body in group)),
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
    forms = Counter(body.record.name for body in group)
    return labels[0] if labels else min(forms, key=lambda form: (form.isupper(), -forms[form], form))


def _kind(group: list[Body]) -> str:
    """The kind that most articles give; ties go by the alphabet."""
    kinds = Counter(body.record.kind for body in group)
    return min(kinds, key=lambda kind: (-kinds[kind], kind))


def _country(group: list[Body]) -> str | None:
    """The lexicon's country, or else the one most articles give."""
    given = [body.known.country if body.known else body.record.country for body in group]
    countries = Counter(country for country in given if country)
    return min(countries, key=lambda code: (-countries[code], code), default=None)
