""" "His Russian counterpart" holds the office of the one he meets, in another country."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from kg.extract.named import Named
from kg.extract.title_words import title_words
from kg.extract.titles import title_start
from kg.lexicon.office_words import HEADS
from kg.lexicon.titles import office_category
from kg.records import Person, Role

_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_BETWEEN = frozenset({"and", ",", "with", "his", "her", "their", "the"})
_NOT_SHARED = frozenset({"legislator", "regional", "spokesperson", "ambassador"})
_CIVIL = frozenset({"secretary", "minister"})  # that head offices of no known kind which countries share


def with_counterparts(people: tuple[Person, ...], tokens: dict[int, str], named: Named) -> tuple[Person, ...]:
    """The people, counterparts given the office of whom they are the counterpart of."""
    cast = _cast(people, tokens)
    return tuple(replace(p, roles=_filled(p, cast, named)) for p in people)


@dataclass(frozen=True, slots=True)
class _Cast:
    """The people of an article and the tokens that lead to them."""

    by_id: dict[str, Person]
    tokens: dict[int, str]
    order: list[int]  # all these tokens, in order
    sharing: list[int]  # those of people with an office that others can share
    titled: dict[str, set[str]]  # people by a word of their titles


def _cast(people: tuple[Person, ...], tokens: dict[int, str]) -> _Cast:
    """All that counterparts are looked for in."""
    by_id = {person.id: person for person in people}
    titled: defaultdict[str, set[str]] = defaultdict(set)
    for person in people:
        for role in person.roles:
            for word in role.title.split():
                titled[word].add(person.id)
    able = {person.id for person in people if any(_shared(person, None))}
    order = sorted(tokens)
    return _Cast(by_id, tokens, order, [i for i in order if tokens[i] in able], titled)


def _filled(person: Person, cast: _Cast, named: Named) -> tuple[Role, ...]:
    """A person's roles; a counterpart's office is dropped where nobody tells what it is."""
    roles = [role for role in person.roles if "counterpart" not in role.title]
    for role in person.roles:
        words = named.doc.char_span(*role.evidence, alignment_mode="expand")
        own = (r for r in roles if r.evidence.end == role.evidence.end and not r.former)
        if "counterpart" not in role.title or words is None or any(_is_office(r) for r in own):
            continue  # "her counterpart, Deputy Prime Minister X"
        described = _described(words, cast, named)
        others = (cast.by_id[id] for id in _owners(words, cast) if id != person.id)
        shared = next((r for other in others for r in _shared(other, role.country)), None)
        title = described or (shared.title if shared is not None else None)
        if title is not None and not any(r.title == title for r in roles):
            former = described is None and shared is not None and shared.former
            roles.append(replace(role, title=title, former=former))
    return tuple(roles)


def _described(words: Tokens, cast: _Cast, named: Named) -> str | None:
    """The office of somebody told by it alone whose counterpart is meant: "asked the Thai king about his counterpart"."""
    doc = words.doc
    for token in reversed(doc[words.sent.start : words.start]):
        if token.i in cast.tokens:
            return None
        if token.lower_ in HEADS and token.pos_ in {"NOUN", "PROPN"}:
            start = title_start(doc, token.i + 1, named)
            country = next((c for i in range(start, token.i) if (c := named.country_at(i)) is not None), None)
            title = " ".join(title_words(doc, start, token.i + 1, named))
            return title if country and office_category(title, country) not in _NOT_SHARED | {None} else None
    return None


def _owners(words: Tokens, cast: _Cast) -> Iterator[str]:
    """Whose counterpart may be meant, the likeliest first; some more than once."""
    doc, tokens, order = words.doc, cast.tokens, cast.order
    first, last = bisect_left(order, words.sent.start), bisect_left(order, words.start)
    if last and all(doc[i].lower_ in _BETWEEN for i in range(order[last - 1] + 1, words.start)):
        yield tokens[order[last - 1]]  # "X and his counterpart"
    yield from (tokens[i] for i in reversed(order[first:last]) if _is_subject(doc[i], tokens))
    if first == last:
        yield from _subject_before(words.sent, cast)
    yield from _back_from(words.start, cast.sharing, tokens)
    behind = range(bisect_left(cast.sharing, words.end), len(cast.sharing))
    yield from (tokens[cast.sharing[at]] for at in behind)


def _back_from(start: int, order: list[int], tokens: dict[int, str]) -> Iterator[str]:
    """Those whom the tokens before one lead to, the nearest first."""
    return (tokens[order[at]] for at in range(bisect_left(order, start) - 1, -1, -1))


def _is_subject(token: Token, tokens: dict[int, str]) -> bool:
    """Whether a token of a name or title is what a verb has as subject."""
    while token.dep_ not in _SUBJECTS and token.head != token and token.head.i in tokens:
        token = token.head
    return token.dep_ in _SUBJECTS


def _subject_before(sentence: Tokens, cast: _Cast) -> Iterator[str]:
    """Those whom the subject of the sentence before may mean: a name, or "the minister"."""
    if not sentence.start:
        return
    before = sentence.doc[sentence.start - 1].sent
    for subject in (token for token in before if token.dep_ in _SUBJECTS):
        if subject.i in cast.tokens:
            yield cast.tokens[subject.i]
        elif subject.lower_ in HEADS and (titled := cast.titled.get(subject.lower_)):
            yield from (id for id in _back_from(subject.i, cast.sharing, cast.tokens) if id in titled)


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
    kind = office_category(role.title, role.country or "US")
    return kind not in _NOT_SHARED and (kind is not None or role.title.split()[-1] in _CIVIL)
