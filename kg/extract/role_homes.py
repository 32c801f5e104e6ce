"""Whose minister, where the text leaves it out: the country it is at home in, or that the name sounds like."""

from __future__ import annotations

import re

from spacy.tokens import Span as Tokens
from spacy.tokens import Token

from kg.extract.delegations import OWNERS
from kg.extract.homes import ABROAD
from kg.extract.monarchs import CROWNS, realms
from kg.extract.role_context import SINGLE, RoleContext, country_of, is_shared
from kg.lexicon.origins import likely_origin
from kg.lexicon.titles import office_category
from kg.records import Person, Role

_TRAVELS = frozenset("visit arrive travel fly tour land".split())
_SUBJECTS = frozenset({"nsubj", "nsubj:pass"})
_GOALS = frozenset({"obj", "obl"})
_WITHIN = frozenset({"flat", "appos", "compound", "nmod", "dep"})


def home_of(role: Role, person: Person, context: RoleContext) -> str | None:
    """The country of an office that is said nowhere; not for "her minister", whose country is hers."""
    words = context.words_of(role)
    if words is None:
        return None
    without = context.taken(role, person) | _visited(person, context)
    kind = office_category(role.title.removesuffix("-elect"))
    high = kind in SINGLE
    # Who leads a country or its forces bears a name of it; anybody else's name says where a family came from.
    sounds = _sound(person, without, context) if high or kind == "military_chief" else None
    if any(_is_counterpart(other, context) for other in person.roles):
        return sounds or _other_side(words, without, context)
    if words.start and words[0].nbor(-1).lower_ in OWNERS:
        return None
    if is_shared(role, context):
        return sounds
    found = context.home.at(role.evidence.start, without=without, sounds=sounds, high=high)
    return found or _other_of_two(role, without, context)


def _other_of_two(role: Role, without: frozenset[str], context: RoleContext) -> str | None:
    """Of the two countries that a text speaks of most, the one that is not that of the counterpart named beside."""
    home = context.home
    two = {code for code, _ in home.mentions.most_common(2)}
    abroad = two & set(home.abroad.get(home.sentence_of(role.evidence.start), ()))
    left = two - abroad - without
    return left.pop() if abroad and len(left) == 1 else None


def _is_counterpart(role: Role, context: RoleContext) -> bool:
    """Whether the words that give a role say whose counterpart somebody is."""
    words = context.words_of(role)
    if words is None:
        return False
    return any(token.lower_ in ABROAD for token in words.doc[max(0, words.start - 1) : words.end])


def _sound(person: Person, without: frozenset[str], context: RoleContext) -> str | None:
    """The country that a name sounds like, of those that the text or its outlet tells of and that are left."""
    candidates = context.countries | set(context.home.fixed)
    left = candidates - without
    sounds = likely_origin(person.name, left if len(left) > 1 else candidates, context.named.lexicon)
    return None if sounds in without else sounds


def _other_side(words: Tokens, without: frozenset[str], context: RoleContext) -> str | None:
    """The one country of a counterpart: of those the sentence names, the one that is not the other's."""
    people = context.named_within(words.sent.start_char, words.sent.end_char)
    own = {code for person in people if (code := country_of(person)) is not None}
    sentence = context.home.sentence_of(words.start_char)
    left = set(context.home.named.get(sentence, ())) - without - own
    return left.pop() if len(left) == 1 else None


def _visited(person: Person, context: RoleContext) -> frozenset[str]:
    """The countries that somebody is said to visit, and so is not of."""
    doc = context.named.doc
    spans = (doc.char_span(*mention, alignment_mode="expand") for mention in person.mentions)
    roots = (_topmost(span.root) for span in spans if span is not None)
    goals = (
        goal
        for root in roots
        if root.dep_ in _SUBJECTS
        for verb in (root.head, *(c for c in root.children if c.dep_ == "acl:relcl"))
        if verb.lemma_.lower() in _TRAVELS
        for goal in verb.children
    )
    countries = (context.named.country_at(goal.i) for goal in goals if goal.dep_ in _GOALS)
    return frozenset(code for code in countries if code is not None)


def _topmost(token: Token) -> Token:
    """The head of the noun phrase that a name is part of: of "Vice President Per Moe", the title."""
    while token.dep_ in _WITHIN and token.head.i != token.i:
        token = token.head
    return token


def realm_near(role: Role, context: RoleContext) -> str | None:
    """The monarchy that the text named last before a title that has to do with a crown, or else first."""
    crown = next((word for word in re.findall(r"\w+", role.title) if word in CROWNS), None)
    reigning = realms(crown, context.named.day, context.named.lexicon)
    named = [
        (name.start, code)
        for name in context.named.mentions
        if (code := context.named.country_of(name)) in reigning and code is not None
    ]
    before = [code for start, code in named if start < role.evidence.start]
    return before[-1] if before else named[0][1] if named else None
