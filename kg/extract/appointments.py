"""Offices that a verb or a noun gives.

Forms known:
    A became prime minister, was named defence minister     the subject holds it
    A served as envoy to Syria, resigned as chancellor      the subject holds or held it
    B named A as home secretary                             the object holds it
    A replaced B as foreign minister                        the one holds it, the other did
    A's tenure as chancellor                                the owner held it
    A, who heads the institute                              head of a body
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Doc, Token

from kg.extract.headed import LEADS, headed_offices
from kg.extract.named import Named
from kg.extract.office_tokens import DETERMINERS
from kg.extract.offices import Office, read_offices
from kg.extract.titles import title_end, title_start

_BECOME = frozenset({"become", "be", "name", "appoint", "elect", "remain", "make", "re-elect", "reelect"})
_AS = frozenset(
    """serve swear work act inaugurate confirm appoint return resign elect install nominate continue step quit
    retire pick""".split()
)
_APPOINT = frozenset("name appoint nominate install pick choose elect confirm tap propose hire send".split())
_REPLACE = frozenset({"replace", "succeed"})
_SPANS = frozenset("tenure term stint time spell mandate reign premiership career years days".split())
_CHANGES = frozenset(
    "replacement departure resignation dismissal removal ouster appointment nomination election sacking".split()
)
_WHEN = frozenset({"from", "to", "until", "since", "in"})
_UNREAL = frozenset("""would could should might may can will shall to if not never n't n’t 'll""".split())
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_SKIPPED = (
    frozenset({"previously", "also", "formerly", "currently", "in", "as", "now", "later", "then"})
    | DETERMINERS
)

Given = tuple[str, Office]  # a person's id and the office


def appointed_offices(doc: Doc, named: Named, person_at: dict[int, str]) -> list[Given]:
    """Which person is said to hold, take or leave which office."""
    found: list[Given] = []
    for token in doc:
        if token.lower_ == "as":
            found += _as_office(token, named, person_at)
        elif token.pos_ in {"VERB", "AUX"}:
            found += _held_by_subject(token, named, person_at)
    return [(person, office) for person, office in found if office.end not in person_at]


def _held_by_subject(verb: Token, named: Named, person_at: dict[int, str]) -> Iterator[Given]:
    """The offices that a verb's subject holds."""
    doc, begin = verb.doc, _title_after(verb)
    person = _subject(verb, person_at) if begin is not None or verb.lemma_.lower() in LEADS else None
    if person is None:
        return
    if begin is None:
        yield from ((person, office) for office in headed_offices(verb, named) if not _unreal(verb))
        return
    while begin < len(doc):
        end = title_end(doc, begin, named)
        yield from ((person, office) for office in read_offices(doc, begin, end, named))
        after = _past_years(doc, end)
        if end <= begin or after + 1 >= len(doc) or doc[after].lower_ not in {"and", ",", "later"}:
            return
        following = _past(doc, after + 1, _SKIPPED | {"and", "well"})
        if following == end + 1:
            return
        begin = following  # "Sweden's prime minister and later its foreign minister"


def _title_after(token: Token) -> int | None:
    """Where a title may begin after a verb that gives one."""
    doc, lemma = token.doc, token.lemma_.lower()
    if lemma not in _BECOME | _AS or _unreal(token):
        return None
    i = _past(doc, token.i + 1, _SKIPPED)
    through_as = any(t.lower_ == "as" for t in doc[token.i + 1 : i])
    return i if i < len(doc) and (through_as or lemma in _BECOME) else None


def _past(doc: Doc, i: int, words: frozenset[str]) -> int:
    """The first token from here on that is none of these words."""
    while i < len(doc) - 1 and doc[i].lower_ in words:
        i += 1
    return i


def _past_years(doc: Doc, i: int) -> int:
    """The first token behind since when and until when an office was held: "from 2004 to 2008"."""
    while i < len(doc) - 1 and (doc[i].lower_ in _WHEN or (doc[i].like_num and doc[i - 1].lower_ in _WHEN)):
        i += 1
    return i


def _unreal(verb: Token) -> bool:
    """Whether the office is only wished for, possible or to come: "would become president", "to be elected"."""
    return any(
        child.lower_ in _UNREAL for child in verb.children if child.dep_ in {"aux", "mark", "advmod", "neg"}
    )


def _as_office(token: Token, named: Named, person_at: dict[int, str]) -> Iterator[Given]:
    """The office behind "as", of whom the words before name: an object, or the owner of a term."""
    doc, before = token.doc, token.nbor(-1) if token.i else token
    begin = _past(doc, token.i + 1, _SKIPPED)
    verb = _verb_before(token)
    term = before.lower_ in _SPANS
    if not term and (owner := _owner_of_event(token, before, person_at)) is not None:
        yield from ((owner, o) for o in read_offices(doc, begin, title_end(doc, begin, named), named))
        return
    if not (term or (before.i in person_at and verb is not None)):
        return
    for office in read_offices(doc, begin, title_end(doc, begin, named), named):
        if term:
            owner = _owner(before, person_at)
            yield from [(owner, office)] if owner else []
            continue
        if verb is not None and (agent := _agent_start(before.i, named)) is not None:
            yield from [(owner, office)] if (owner := _appointee(verb, agent, person_at)) else []
            continue
        replaced = verb is not None and verb.lemma_.lower() in _REPLACE
        yield person_at[before.i], replace(office, former=office.former or replaced)
        subject = _subject(verb, person_at) if verb is not None and replaced else None
        yield from [(subject, office)] if subject else []


def _owner_of_event(token: Token, before: Token, person_at: dict[int, str]) -> str | None:
    """Whose visit or departure it is: "her first trip here as minister", "the departure of Rossi as minister"."""
    event = token.head.head
    if event.pos_ == "NOUN" and event.i < token.i and (owner := _owner(event, person_at)):
        return owner
    name = next((a for a in (before, *before.ancestors) if a.head.lower_ in _CHANGES), None)
    return person_at.get(before.i) if name is not None else None


def _agent_start(i: int, named: Named) -> int | None:
    """Where "by" stands if the name at a token is of who appoints: "tapped by President-elect X as envoy"."""
    doc, index = named.doc, named.index_at(i)
    while i and named.index_at(i) == index:
        i -= 1
    start = title_start(doc, i + 1, named)
    return start - 1 if start and doc[start - 1].lower_ == "by" else None


def _appointee(verb: Token, agent: int, person_at: dict[int, str]) -> str | None:
    """Whom somebody appoints: the subject of "was tapped by", or the name right before "tapped by"."""
    before = next((i for i in range(verb.i - 1, max(verb.i - 3, -1), -1) if i in person_at), None)
    return person_at[before] if before is not None else _subject(verb, person_at) if agent > verb.i else None


def _verb_before(token: Token) -> Token | None:
    """The verb before "as" that puts somebody in an office, in the same sentence."""
    for i in range(token.i - 1, max(token.i - 25, token.sent.start - 1), -1):
        verb = token.doc[i]
        if verb.pos_ == "VERB" and verb.lemma_.lower() in _APPOINT | _REPLACE:
            return None if _unreal(verb) else verb
    return None


def _owner(noun: Token, person_at: dict[int, str]) -> str | None:
    """Whose term it is: "Merkel's tenure", "Merkel, whose term"."""
    for child in noun.lefts:
        if child.lower_ == "whose":
            clause = noun.head if noun.head.pos_ in {"VERB", "AUX"} else noun
            return person_at.get(clause.head.i)
        if child.dep_ == "nmod:poss" and child.i in person_at:
            return person_at[child.i]
    return None


def _subject(verb: Token, person_at: dict[int, str]) -> str | None:
    """The person that a verb, or the verb it hangs on, has as subject."""
    for token in (verb, verb.head, verb.head.head):
        subject = next((child for child in token.children if child.dep_ in _SUBJECTS), None)
        if subject is not None:
            return person_at.get(subject.i) or (
                person_at.get(token.head.i) if subject.lower_ == "who" else None
            )
    return None
