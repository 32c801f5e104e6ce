"""Which words join others to a title: "and" between portfolios, nouns and adjectives before a head."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from kg.extract.named import Named
from kg.extract.office_tokens import OFFICE, word
from kg.lexicon.office_words import HEADS, MODIFIERS, PORTFOLIOS

_REACH = 4  # tokens from a word to the head it goes with


def joins_titles(doc: Doc, i: int, named: Named) -> bool:
    """Whether "and" joins two portfolios ("Trade and Industry") or two offices of one person."""
    if not 0 < i < len(doc) - 1:
        return False
    if named.country_at(i - 1) is not None and named.country_at(i + 1) is not None:
        return True  # "his Ethiopian and Sudanese counterparts"
    left, right = word(doc[i - 1]), word(doc[i + 1])
    if left in HEADS:
        return right in MODIFIERS | HEADS or _leads_to_head(doc, i + 1)
    return left in PORTFOLIOS | MODIFIERS and (
        right in PORTFOLIOS | MODIFIERS or (doc[i - 1].is_title and _leads_to_head(doc, i + 1))
    )


def _leads_to_head(doc: Doc, i: int) -> bool:
    """Whether a few capitalised words lead from here to the head of an office: "Expatriates Minister"."""
    while i < len(doc) - 1 and doc[i].text[0].isupper() and word(doc[i]) not in HEADS:
        i += 1
    return word(doc[i]) in HEADS


def stands_for_body(doc: Doc, i: int) -> bool:
    """A capitalised word right before a head: "Aviation Minister", "Strategic Affairs Minister"."""
    noun = doc[i].pos_ in {"ADJ", "NOUN", "PROPN"}
    if noun and doc[i].is_title and doc[i + 1 : i + 2].text == "Affairs":
        return True
    if doc[i].tag_ == "NN" and i + 1 < len(doc) and doc[i + 1].lower_ in HEADS and doc[i].is_alpha:
        return doc[i + 1].is_lower or not doc[i].is_lower  # no "trip Secretary"
    return (
        doc[i].text[0].isupper()
        and doc[i].is_alpha
        and i + 1 < len(doc)
        and word(doc[i + 1]) in OFFICE
        and not doc[i].is_sent_start
    )


def opens_body(doc: Doc, i: int, named: Named) -> bool:
    """Whether a country cut short opens a body's name behind "the": "commandant of the US Marine Corps"."""
    first = doc[i - 1].lower_ == "the" and named.index_at(i + 1) == named.index_at(i)
    return first and doc[i].is_upper and named.lexicon.country(doc[i].text) is not None


def is_participle(token: Token) -> bool:
    """Whether a participle, or an adverb of one, stands before a head: "democratically elected president"."""
    if token.pos_ == "ADV" and token.lower_.endswith("ly") and token.head.i == token.i + 1:
        return is_participle(token.head)
    before = token.tag_ == "VBN" and token.dep_ == "amod" and token.is_lower
    return before and word(token.head) in OFFICE and 0 < token.head.i - token.i <= _REACH


def modifies(token: Token) -> bool:
    """Whether a word goes with a head to its right: "foreign policy chief", "the internationally recognised chief"."""
    if is_participle(token):
        return True
    if token.pos_ not in {"NOUN", "PROPN", "ADJ"} or not token.text.replace("-", "").isalpha():
        return False
    head = token.head
    if token.dep_ == "nmod:poss":
        return word(head) in OFFICE and 0 < head.i - token.i <= _REACH
    while head.dep_ == "compound" and head.head.i > head.i:
        head = head.head
    if token.is_lower and head.is_title:
        return False  # "planning President Berg"
    return token.dep_ in {"compound", "amod"} and word(head) in OFFICE and 0 < head.i - token.i <= _REACH
