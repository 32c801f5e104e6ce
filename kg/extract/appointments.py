"""Offices that a verb gives: "became prime minister", "was named defence minister", "served as envoy to Syria"."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.extract.named import Named
from kg.extract.offices import Office, read_offices
from kg.extract.titles import DETERMINERS, title_end

_BECOME = frozenset({"become", "be", "name", "appoint", "elect", "remain", "make", "re-elect", "reelect"})
_AS = frozenset(
    {
        "serve",
        "swear",
        "work",
        "act",
        "inaugurate",
        "confirm",
        "appoint",
        "return",
        "resign",
        "elect",
        "install",
        "nominate",
        "continue",
    }
)
_PAST = frozenset({"resign", "serve"})
_UNREAL = frozenset(
    {
        "would",
        "could",
        "should",
        "might",
        "may",
        "can",
        "will",
        "shall",
        "to",
        "if",
        "not",
        "never",
        "n't",
        "n’t",
        "'ll",
    }
)
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def appointed_offices(doc: Doc, named: Named, person_at: dict[int, str]) -> list[tuple[str, Office]]:
    """Which person is said to hold, take or leave which office."""
    found = []
    for token in doc:
        begin = _title_after(token)
        if begin is None or (person := _subject(token, person_at)) is None:
            continue
        offices = read_offices(doc, begin, title_end(doc, begin, named), named)
        found += [(person, office) for office in offices if not _is_somebody_else(doc, office, person_at)]
    return found


def _title_after(token: Token) -> int | None:
    """Where a title may begin after a verb that gives one."""
    doc, i = token.doc, token.i + 1
    lemma = token.lemma_.lower()
    if token.pos_ not in {"VERB", "AUX"} or lemma not in _BECOME | _AS or _unreal(token):
        return None
    while i < len(doc) - 1 and (
        doc[i].lower_ in {"previously", "also", "formerly", "currently", "in", "as"} | DETERMINERS
    ):
        if doc[i].lower_ == "as":
            return _past_determiners(doc, i + 1)
        i += 1
    return i if lemma in _BECOME and i < len(doc) else None


def _unreal(verb: Token) -> bool:
    """Whether the office is only wished for, possible or to come: "would become president", "to be elected"."""
    return any(
        child.lower_ in _UNREAL for child in verb.children if child.dep_ in {"aux", "mark", "advmod", "neg"}
    )


def _past_determiners(doc: Doc, i: int) -> int:
    """The first token of a title after "as"."""
    while i < len(doc) - 1 and doc[i].lower_ in DETERMINERS:
        i += 1
    return i


def _subject(verb: Token, person_at: dict[int, str]) -> str | None:
    """The person that a verb, or the verb it hangs on, has as subject."""
    for token in (verb, verb.head, verb.head.head):
        subject = next((child for child in token.children if child.dep_ in _SUBJECTS), None)
        if subject is not None:
            return person_at.get(subject.i) or (
                person_at.get(verb.head.i) if subject.lower_ == "who" else None
            )
    return None


def _is_somebody_else(doc: Doc, office: Office, person_at: dict[int, str]) -> bool:
    """Whether the title belongs to a name right after it ("met Prime Minister X")."""
    return office.end < len(doc) and office.end in person_at
