"""Persons that the model takes for bodies or places: "Femi Adesina" as ORG."""

from __future__ import annotations

from spacy.tokens import Doc

from kg.annotate.titled import without_titles
from kg.lexicon import Lexicon
from kg.lexicon.office_words import BODY_ENDS, HEADS, MODIFIERS, TITLES

_ACTS = frozenset(
    """say tell add note stress meet speak talk visit warn urge announce call ask reply thank accuse vow pledge welcome
    arrive declare insist praise condemn claim argue believe hope express reiterate emphasize emphasise underline
    explain answer comment criticize criticise disclose reveal""".split()
)
BODY_WORDS = BODY_ENDS | frozenset(
    """university college school hospital club fc united city town village river lake mount mountain island islands
    street road avenue square bridge park beach bay valley hotel house hall palace airport port bank news times post
    daily telegraph foundation center centre house inc ltd corp co company deal trade ties war act law forum summit session""".split()
)


def is_person_after_all(doc: Doc, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a body or place unknown to the lexicon bears a person's name and stands where one would."""
    words = [token for token in doc[start:end] if token.text not in {"-", "'", "’", "."}]
    text = doc[start:end].text
    if not 2 <= len(words) <= 4 or not all(token.text[0].isupper() for token in words):
        return False
    if any(token.lower_ in BODY_WORDS | HEADS | MODIFIERS or lexicon.country(token.text) for token in words):
        return False
    if (
        text.isupper()
        or lexicon.gender(words[0].text) is None
        or lexicon.places(text)
        or lexicon.organizations(text)
    ):
        return False
    return _stands_where_persons_do(doc, start, end)


def _stands_where_persons_do(doc: Doc, start: int, end: int) -> bool:
    """Whether a name follows a title, or a comma behind one, or does what persons do."""
    before = doc[start - 1] if start else None
    if before is not None and before.lower_ in TITLES:
        return True
    root = doc[start:end].root
    if root.dep_ in {"nsubj", "nsubj:pass"} and root.head.lemma_.lower() in _ACTS:
        return True
    titled = any(token.lower_ in HEADS for token in doc[max(0, start - 12) : start])
    return (
        before is not None and before.text in {",", ";"} and titled and root.dep_ in {"appos", "flat", "conj"}
    )


def titled_entity(doc: Doc, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The person within an entity that is a title and a name: "Chargé d'Affaires Joseph Young"."""
    if doc[start].lower_ not in HEADS:
        return None
    begin, stop = without_titles(doc, start, end, lexicon)
    named = stop - begin >= 2 and lexicon.gender(doc[begin].text) is not None
    return (begin, stop) if named and doc[begin - 1].lower_ in TITLES else None
