"""Speech acts without a full clause: "called for ...", "urged X to ...", "vowed to ...", "accused X of ..."."""

from __future__ import annotations

from collections.abc import Sequence

from kg.extract.statements.contents import Content, span_of_content
from kg.extract.statements.cues import (
    ACCUSING,
    APPEALING,
    DESCRIBING,
    FEELINGS,
    INTENDING,
    NEEDS,
    NOMINAL,
    PROPOSING,
    TELLING,
    VOICES,
)
from kg.extract.statements.drafts import Draft, Phrase
from kg.extract.statements.ends import content_end, main_clause
from kg.extract.statements.frames import Frame
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import Item, word
from kg.extract.statements.kinds import NOUN_PHRASE
from kg.extract.statements.times import is_time

_NEAR = 16  # places within which the second part of a construction is looked for
_FAR = 30  # places within which the "as" of a description is looked for
_HEARER = 9  # places that the one warned may take up: "warned X of ..."
_COMMENTS = frozenset("which who as where when while".split())
_MODIFIERS = frozenset("JJ VBG VBN".split())
_PERSONS = frozenset("he she they we".split())


def read_appeal(frame: Frame, cue: Cue, speaker: Phrase | None) -> Draft | None:
    """The statement of a cue whose content is an object or an infinitive."""
    items, n = frame.items, _after(frame.items, cue)
    found = (
        _charged(items, n, cue)
        or _appealed(items, n, cue)
        or _intended(items, n, cue)
        or _done(items, n, cue)
        or _named(items, n, cue)
    )
    if found is None or speaker is None or speaker.span.start > cue.token.idx:
        return None
    rule, first = found
    if not _can_say(rule, speaker):
        return None
    content = Content(first, _end(frame, first, cue, rule), rule)
    if content.last <= first and not items[first].quote:
        return None
    return Draft(span_of_content(frame, content), rule, cue.token, speaker, negated=cue.negated)


def _after(items: Sequence[Item], cue: Cue) -> int:
    """The place after the cue, its adverbs and times."""
    n = cue.place + 1
    while n < len(items) and (items[n].pos == "ADV" or is_time(items[n].first)) and not _modifies(items, n):
        n += 1
    return n


def _modifies(items: Sequence[Item], n: int) -> bool:
    """Whether an adverb belongs to the adjective after it: "legally binding"."""
    return n + 1 < len(items) and items[n + 1].tag in _MODIFIERS


def _charged(items: Sequence[Item], n: int, cue: Cue) -> tuple[str, int] | None:
    """The one charged or described: "accused X of ...", "described X as “...”"."""
    near = items[n : n + (_FAR if cue.verb in DESCRIBING else _NEAR)]
    words = {item.lower for item in near[1:]}
    if cue.verb in DESCRIBING and "as" in words and any(item.quoting for item in near):
        return "described", n
    return ("accused", n) if ACCUSING.get(cue.verb) in words else None


def _appealed(items: Sequence[Item], n: int, cue: Cue) -> tuple[str, int] | None:
    """The one asked to do something: "urged X to ...", "called on X to ..."."""
    preposition = APPEALING.get(cue.verb)
    if preposition is None or (preposition and word(items, n) != preposition):
        return None
    first = n + 1 if preposition else n
    if first >= len(items) or items[first].pos not in NOUN_PHRASE:
        return None
    if cue.verb in TELLING | {"instruct"}:
        return ("appealed", first) if _is_bidden(items, first, cue) else None
    asked = any(item.lower == "to" or item.quote for item in items[first + 1 : first + _NEAR])
    return ("appealed", first) if asked else None


def _is_bidden(items: Sequence[Item], first: int, cue: Cue) -> bool:
    """Whether an infinitive of the cue's own follows the one spoken to: "told the envoys to leave"."""
    for n in range(first + 1, min(first + _HEARER, len(items) - 1)):
        verb = items[n + 1].first
        if items[n].lower == "to" and verb.tag_ == "VB":
            return verb.dep_ in {"xcomp", "ccomp", "advcl"} and verb.head == cue.token
        if items[n].finite or items[n].quote or items[n].first.is_punct:
            return False
    return False


def _intended(items: Sequence[Item], n: int, cue: Cue) -> tuple[str, int] | None:
    """The infinitive of an intention: "vowed to ..."."""
    if cue.verb not in INTENDING or n + 2 >= len(items):
        return None
    if items[n].pos == "ADP":  # "promised at a rally to ..."
        n = next((k for k in range(n, min(n + _HEARER, len(items) - 2)) if items[k].lower == "to"), n)
    if items[n].lower in {"not", "never"} and items[n + 1].lower == "to":
        return "intended", n
    return ("intended", n + 1) if items[n].lower == "to" else None


def _done(items: Sequence[Item], n: int, cue: Cue) -> tuple[str, int] | None:
    """The deed put forward or owned up to: "proposed holding ...", "denied selling ..."."""
    if cue.verb not in PROPOSING or cue.participle or n >= len(items):
        return None
    verb = items[n].first
    return ("done", n) if verb.tag_ == "VBG" and verb.pos_ == "VERB" and verb.head == cue.token else None


def _named(items: Sequence[Item], n: int, cue: Cue) -> tuple[str, int] | None:
    """The noun phrase of a demand or a stress: "called for ...", "stressed the need ..."."""
    prepositions = NOMINAL.get(cue.verb)
    if prepositions is None:
        return None
    if not prepositions:
        if _is_feeling(items, n, cue) or (cue.token.tag_ == "VB" and word(items, cue.place - 1) == "to"):
            return None
        called = not cue.participle or any(item.lower in NEEDS for item in items[n : n + 3])
        bare = called and _starts_phrase(items, n) and not _has_that(items, n - 1)
        return ("named-bare", n) if bare else None
    reach = range(n, n + _HEARER if cue.verb in TELLING else n + 1)
    first = next((k + 1 for k in reach if word(items, k) in prepositions), len(items))
    return ("named", first) if _starts_phrase(items, first) else None


def _is_feeling(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether what is expressed is a feeling and no view: "expressed his deep gratitude"."""
    return cue.verb == "express" and any(item.lower in FEELINGS for item in items[n : n + 4])


def _has_that(items: Sequence[Item], n: int) -> bool:
    """Whether a "that" comes at once, or after a noun whose clause was said: "expressed the hope that ..."."""
    return "that" in {word(items, n + 1), word(items, n + 2), word(items, n + 3)}


def _starts_phrase(items: Sequence[Item], n: int) -> bool:
    """Whether a noun phrase or a quotation begins here."""
    if n >= len(items):
        return False
    modified = items[n].first.dep_ == "amod" or (items[n].pos == "ADV" and _modifies(items, n))
    return items[n].pos in NOUN_PHRASE or items[n].quoting or modified


def _can_say(rule: str, speaker: Phrase) -> bool:
    """Whether the subject can have said it: a bare object needs somebody who speaks."""
    head = speaker.head
    return rule != "named-bare" or head.pos_ == "PROPN" or head.lower_ in _PERSONS | VOICES


def _end(frame: Frame, first: int, cue: Cue, rule: str) -> int:
    """The last item of the content: before the reporter's next verb; of a noun phrase, before a comment on it."""
    items = frame.items
    last = content_end(frame, first, cue)
    ends = (
        n
        for n in range(first + 1, last)
        if _reporter_goes_on(items, n)
        or _clause_follows(items, n)
        or ("named" in rule and _comments(items, n))
    )
    return next(ends, last + 1) - 1


def _reporter_goes_on(items: Sequence[Item], n: int) -> bool:
    """Whether a finite verb is joined on that no content without a clause can hold: "... and refused to ..."."""
    return (
        items[n].lower in {"and", "but"} and items[n + 1].pos == "VERB" and items[n + 1].tag in {"VBD", "VBZ"}
    )


def _clause_follows(items: Sequence[Item], n: int) -> bool:
    """Whether a comma and a conjunction join on a clause with a subject of its own."""
    return items[n].lower == "," and items[n + 1].lower in {"and", "but"} and main_clause(items, n + 2)


def _comments(items: Sequence[Item], n: int) -> bool:
    """Whether a comma sets off what comments on a noun phrase, or what else its speaker said: "talks, warning ..."."""
    after = items[n + 1]
    says_how = after.tag == "VBG" and after.lower != "including"
    return items[n].lower == "," and (after.lower in _COMMENTS or says_how)
