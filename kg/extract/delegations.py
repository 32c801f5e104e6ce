"""The country of those who come with somebody, or belong to somebody.

Forms known:
    a Danish delegation led by Defence Minister X            the delegation's
    Economy Minister X, who accompanied President Y          of whom one accompanies
    President Y, accompanied by Economy Minister X           the same
    X, a spokesman for President Y; Y's adviser X            of whom one serves
    her foreign minister, X                                  of whom "her" means
    Chile's President X; Minister Y; and Secretary Z         of whom comes before in the list
"""

from __future__ import annotations

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from kg.extract.homes import ABROAD
from kg.extract.named import Named
from kg.extract.office_tokens import word
from kg.extract.role_context import RoleContext, country_of, is_shared
from kg.lexicon.office_words import HEADS, HONORIFICS, MODIFIERS, RANKS
from kg.records import Person, Role

OWNERS = frozenset({"his", "her", "their"})
_PARTIES = frozenset({"delegation", "team", "mission", "entourage"})
_CONSISTS = frozenset("lead head include comprise integrate compose make form represent consist".split())
_BETWEEN = HEADS | HONORIFICS | MODIFIERS | RANKS | {"for", "to", "the", "former", "then", "."}
_REACH = 6  # tokens from "who" to "accompanied", from "spokesman" to the name
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})


def country_in_company(role: Role, person: Person, context: RoleContext) -> str | None:
    """The country of the delegation, the companion, the master or the owner that the text gives somebody."""
    words = context.words_of(role)
    if words is None or not ABROAD.isdisjoint(token.lower_ for token in words):
        return None
    companions = (_companion(m.end, words, context) for m in person.mentions)
    return (
        _of_owner(role, person, context)
        or country_of(_master(words, context))
        or country_of(_listed_before(words, context))
        or _of_possessor(words, context)
        or country_of(next((other for other in companions if other not in {None, person}), None))
        or _of_delegation(words, context.named)
    )


def _of_owner(role: Role, person: Person, context: RoleContext) -> str | None:
    """The country of the one whose adviser somebody is: "Hamdok's adviser"."""
    start, end = role.evidence
    if is_shared(role, context):
        return None
    return country_of(*(p for p in context.named_within(start, end) if p is not person))


def _of_possessor(words: Tokens, context: RoleContext) -> str | None:
    """The country of whom "her" means in "her foreign minister, X"."""
    if not words.start or words[0].nbor(-1).lower_ not in OWNERS:
        return None
    reference = context.at.get(words.start - 1)
    return country_of(*(context.by_id[id] for id in reference.people)) if reference else None


def _master(words: Tokens, context: RoleContext) -> Person | None:
    """Whom the holder of an office serves, named right behind it: "a spokeswoman for Prime Minister X"."""
    doc, i = words.doc, words.end
    if i >= len(doc) or word(doc[i - 1]) not in HEADS or doc[i].lower_ not in {"for", "to", "of"}:
        return None
    while i < min(words.end + _REACH, len(doc) - 1) and doc[i].lower_ in _BETWEEN:
        i += 1
    return context.person_at(i)


def _listed_before(words: Tokens, context: RoleContext) -> Person | None:
    """Who comes before in a list that semicolons part: "Iraq's foreign minister, X; Undersecretary Y; and"."""
    doc = words.doc
    i = words.start - 1 - (words.start > 0 and doc[words.start - 1].lower_ == "and")
    if i < 1 or doc[i].text != ";" or doc[i].is_sent_end:
        return None
    before = context.named_within(words.sent.start_char, doc[i].idx)
    return before[-1] if before else None


def _companion(offset: int, words: Tokens, context: RoleContext) -> Person | None:
    """Whom somebody accompanies, by the words behind the name; or who is accompanied by them."""
    doc = words.doc
    name = doc.char_span(offset - 1, offset, alignment_mode="expand")
    ahead = doc[name.end : name.end + _REACH] if name is not None else words[:0]
    verb = next((t for t in ahead if t.lemma_.lower() == "accompany" and t.tag_ != "VBN"), None)
    if verb is not None and any(t.lower_ == "who" for t in ahead):
        found = (context.person_at(i) for i in range(verb.i + 1, min(verb.i + _REACH, len(doc))))
        return next((person for person in found if person is not None), None)
    by = words.start - 1 - (words.start > 0 and doc[words.start - 1].lower_ in OWNERS | {"the"})
    if by > 0 and doc[by].lower_ == "by" and doc[by - 1].lower_ == "accompanied":
        return _accompanied(doc[by - 1], context)
    return None


def _accompanied(verb: Token, context: RoleContext) -> Person | None:
    """Who is accompanied: the subject of the verb, or of the one it hangs on; or the noun it hangs on."""
    subjects = [c.i for token in (verb, verb.head) for c in token.children if c.dep_ in _SUBJECTS]
    found = (context.person_at(i) for i in (*subjects, verb.head.i))
    return next((person for person in found if person is not None), None)


def _of_delegation(words: Tokens, named: Named) -> str | None:
    """The country of the delegation that somebody is said to lead or to belong to, before these words."""
    consists = False
    for token in reversed(named.doc[words.sent.start : words.start]):
        if token.lower_ in _PARTIES:
            return _country_beside(token, named) if consists else None
        if token.pos_ in {"VERB", "AUX"} and token.lemma_.lower() in _CONSISTS:
            consists = True
        elif token.pos_ == "VERB" or (not consists and named.country_at(token.i) is not None):
            return None
    return None


def _country_beside(noun: Token, named: Named) -> str | None:
    """The country in front of a noun or behind it: "the Danish delegation", "a delegation from Denmark"."""
    doc = noun.doc
    around = list(range(noun.i - 1, max(noun.i - 4, noun.sent.start - 1), -1))
    if noun.i + 1 < len(doc) and doc[noun.i + 1].lower_ in {"from", "of"}:
        around += range(noun.i + 2, min(noun.i + 4, len(doc)))
    return next((code for i in around if (code := named.country_at(i)) is not None), None)
