""" "His Russian counterpart" holds the office of the one he meets, in another country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Tokens

from kg.lexicon.office_words import HEADS
from kg.lexicon.titles import office_category
from kg.records import Person, Role

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_BETWEEN = frozenset({"and", ",", "with", "his", "her", "their", "the"})
_NOT_SHARED = frozenset({None, "legislator", "regional", "spokesperson", "ambassador"})


def with_counterparts(doc: Doc, people: tuple[Person, ...], tokens: dict[int, str]) -> tuple[Person, ...]:
    """The people, counterparts given the office of whom they are the counterpart of."""
    by_id = {person.id: person for person in people}
    return tuple(replace(p, roles=_filled(doc, p, tokens, by_id)) for p in people)


def _filled(doc: Doc, person: Person, tokens: dict[int, str], by_id: dict[str, Person]) -> tuple[Role, ...]:
    """A person's roles; a counterpart's office is dropped where nobody tells what it is."""
    roles = [role for role in person.roles if "counterpart" not in role.title]
    for role in person.roles:
        words = doc.char_span(*role.evidence, alignment_mode="expand")
        if "counterpart" not in role.title or words is None:
            continue
        others = dict.fromkeys(id for id in _owners(words, tokens, by_id) if id != person.id)
        shared = next((r for id in others for r in _shared(by_id[id], role.country)), None)
        if shared is not None and not any(r.title == shared.title for r in roles):
            roles.append(replace(role, title=shared.title, former=shared.former))
    return tuple(roles)


def _owners(words: Tokens, tokens: dict[int, str], by_id: dict[str, Person]) -> Iterator[str]:
    """Whose counterpart may be meant, the likeliest first."""
    doc, order = words.doc, sorted(tokens)
    before = [i for i in reversed(order) if i < words.start]
    if before and all(doc[i].lower_ in _BETWEEN for i in range(before[0] + 1, words.start)):
        yield tokens[before[0]]  # "X and his counterpart"
    yield from (tokens[i] for i in before if i >= words.sent.start and _is_subject(doc[i], tokens))
    if not any(i >= words.sent.start for i in before):
        yield from _subject_before(words.sent, tokens, by_id)
    yield from (tokens[i] for i in (*before, *(i for i in order if i >= words.end)))


def _is_subject(token: Token, tokens: dict[int, str]) -> bool:
    """Whether a token of a name or title is what a verb has as subject."""
    while token.dep_ not in _SUBJECTS and token.head is not token and token.head.i in tokens:
        token = token.head
    return token.dep_ in _SUBJECTS


def _subject_before(sentence: Tokens, tokens: dict[int, str], by_id: dict[str, Person]) -> Iterator[str]:
    """Those whom the subject of the sentence before may mean: a name, or "the minister"."""
    if not sentence.start:
        return
    before = sentence.doc[sentence.start - 1].sent
    for subject in (token for token in before if token.dep_ in _SUBJECTS):
        if subject.i in tokens:
            yield tokens[subject.i]
        elif subject.lower_ in HEADS:
            recent = dict.fromkeys(tokens[i] for i in sorted(tokens, reverse=True) if i < subject.i)
            yield from (
                id for id in recent if any(subject.lower_ in role.title.split() for role in by_id[id].roles)
            )


def _shared(person: Person, country: str | None) -> Iterator[Role]:
    """The offices of a person that somebody of another country can hold too."""
    for role in sorted(person.roles, key=lambda role: (role.former, _is_deputy(role))):
        own = country is not None and role.country == country
        if "counterpart" not in role.title and not own and _is_office(role):
            yield role


def _is_deputy(role: Role) -> bool:
    """Whether a role stands in for another; held beside a ministry, it is not what counterparts share."""
    return role.title.startswith(("deputy", "vice"))


def _is_office(role: Role) -> bool:
    """Whether a role is one that two countries both have."""
    return office_category(role.title, role.country or "US") not in _NOT_SHARED
