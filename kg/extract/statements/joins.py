"""Where the next report, or the reporter's own words, are joined on to what was said."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.statements.cues import (
    ACCUSING,
    ACTING,
    APPEALING,
    DESCRIBING,
    NOMINAL,
    QUOTING,
    SAYING,
    SUBORDINATORS,
    TIMES,
    WITH_THAT,
)
from kg.extract.statements.heard import Cue
from kg.extract.statements.items import Item, word
from kg.extract.statements.kinds import FINITE_OR_PAST, NOUNS
from kg.extract.statements.usage import in_use

_PAUSES = frozenset(", – — --".split())
_STOPS = frozenset(", ; :".split())
_SUBJECTS = frozenset("PRON DET NOUN PROPN ADJ".split())
_SENTENCE_ENDS = frozenset(". , on in at to during".split()) | TIMES
_ONLY_QUOTED = QUOTING - SAYING - set(APPEALING)
_ONLY_WITH_THAT = WITH_THAT - SAYING - set(APPEALING) - set(NOMINAL)
_REACH = 40  # places within which a quotation goes on with a clause
_PERSONS = frozenset("he she they i we".split())
_QUESTIONED = frozenset("asked pressed questioned".split())
_UNTENSED = frozenset("could might may should must".split())


def joined_report(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether what follows this comma, dash or conjunction is no longer what was said."""
    return (
        _own_clause(items, n)
        or _attributed(items, n)
        or _relative_report(items, n)
        or _same_speaker(items, n, cue)
        or _other_speaker(items, n)
        or _hung_on_cue(items, n, cue)
    )


def _own_clause(items: Sequence[Item], n: int) -> bool:
    """Whether the reporter goes on in his own words with a time: ", but on Friday ..."."""
    if word(items, n) != "," or word(items, n + 1) != "but":
        return False
    return word(items, n + 2) in TIMES or (word(items, n + 2) in {"on", "in"} and word(items, n + 3) in TIMES)


def _attributed(items: Sequence[Item], n: int) -> bool:
    """Whether a speaker and a cue end the sentence: ", the ministry said on Friday."."""
    if items[n].lower != ",":
        return False
    for place in range(n + 2, min(n + 16, len(items) - 1)):
        item = items[place]
        if item.verb in SAYING and item.tag in FINITE_OR_PAST:
            return items[place + 1].lower in _SENTENCE_ENDS
        if item.quote or item.lower in _STOPS or (item.finite and item.pos != "AUX"):
            return False
    return False


def _relative_report(items: Sequence[Item], n: int) -> bool:
    """Whether a relative clause with a report of its own follows: ", which he said ..."."""
    if items[n].lower != "," or items[n + 1].tag not in {"WDT", "WP"}:
        return False
    return any(item.verb in SAYING for item in items[n + 2 : n + 5])


def _same_speaker(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether the same speaker is reported again: ", adding that ...", "and said ..."."""
    place = n + 1
    while place < len(items) and (items[place].lower in {"and", "but"} or items[place].pos == "ADV"):
        place += 1
    verb = items[place] if place < len(items) else None
    if verb is None or not verb.verb:
        return verb is not None and _acts(items, n, place, cue)
    if verb.tag == "VBG":
        return items[n].lower != "and" and verb.verb in SAYING | {"imply", "cite"}
    if place == n + 1 and items[n].lower == ",":
        whole = any(item.finite for item in items[cue.last + 1 : n])
        whole = whole or verb.lower in {"said", "says"}
        return whole and verb.tag in {"VBD", "VBZ"} and verb.verb in SAYING
    if verb.pos != "VERB" or verb.verb in _ONLY_QUOTED - DESCRIBING:
        return False
    if verb.verb in _ONLY_WITH_THAT - DESCRIBING and word(items, place + 1) != "that":
        return False
    noted = verb.verb in SAYING and word(items, place + 1) == "that"
    return noted or verb.lower in {"said", "says"} or _tense(verb.first) == _tense(cue.token)


def _acts(items: Sequence[Item], n: int, place: int, cue: Cue) -> bool:
    """Whether the one who spoke thanks or invites somebody next: "..., and thanked Berlin for ...".

    Without a comma it may be what "he" is said to have done.
    """
    verb = items[place].first
    same = cue.participle or _tense(verb) == _tense(cue.token)
    if verb.lemma_ not in ACTING or verb.tag_ not in {"VBD", "VBN", "VBZ"} or not same:
        return False
    subjects = {item.lower for item in items[cue.last + 1 : n] if item.first.dep_.startswith("nsubj")}
    joined = items[place - 1].lower in {"and", "but"} or items[n].lower in {"and", "but"}
    paused = items[n].lower == "," or (items[n - 1].quote is not None and items[n - 1].closing == ",")
    return joined and (paused or not subjects & _PERSONS)


def _tense(verb: Token) -> str:
    """Past or present, participles of the past taken for the past."""
    return "past" if verb.tag_ in {"VBD", "VBN"} else verb.tag_


def _other_speaker(items: Sequence[Item], n: int) -> bool:
    """Whether somebody else's report, or the same one's with a new subject, is joined on: ", and Wu said ..."."""
    if items[n].lower in {"and", "but"}:
        return _new_report(items, n + 1)
    paused = items[n].lower in _PAUSES and items[n + 1].lower in {"and", "but", "while"}
    if not paused and items[n].lower != ";":
        return False
    if word(items, n + 2) in {"when", "asked"} and _QUESTIONED & {word(items, n + 2), word(items, n + 3)}:
        return True
    for place in range(n + 2, min(n + 14, len(items))):
        item = items[place]
        if _reports(items, place):
            return any(other.pos in NOUNS for other in items[n + 1 : place])
        if item.quote or item.lower in {";", ":"} or (item.finite and item.pos != "AUX"):
            return False
    return False


def _new_report(items: Sequence[Item], n: int) -> bool:
    """Whether a short subject and a cue begin here: "he said", "his spokesman said"."""
    for place in range(n, min(n + 4, len(items))):
        item = items[place]
        if place > n and item.verb and item.pos == "VERB":
            return _reports(items, place)
        if item.pos not in _SUBJECTS:
            return False
    return False


def _reports(items: Sequence[Item], n: int) -> bool:
    """Whether a word is a verb that reports something here; some do only with "that"."""
    verb = items[n].verb
    if not verb or items[n].pos != "VERB" or verb in _ONLY_QUOTED:
        return False
    return (verb not in _ONLY_WITH_THAT or word(items, n + 1) == "that") and in_use(items, n)


def _hung_on_cue(items: Sequence[Item], n: int, cue: Cue) -> bool:
    """Whether the parse hangs what follows on the cue itself: the reporter's own next clause."""
    bare = items[n].lower in {"and", "but"}
    if not bare and items[n].lower not in _PAUSES | {";"}:
        return False
    here = range(items[n].first.i, items[n].first.i + 3)
    after = (child for child in cue.token.children if here[0] < child.i <= items[-1].last.i)
    hung = [child for child in after if child.left_edge.i in here]
    if items[n + 1].lower == ACCUSING.get(cue.verb) or _goes_on_quoted(items, n + 1):
        return False  # "accused the leader, Kim, of ..."
    return any(
        _joined_verb(child) if items[n].lower == "and" else _own_words(child, items[n + 1]) for child in hung
    )


def _goes_on_quoted(items: Sequence[Item], n: int) -> bool:
    """Whether a quotation follows that nobody else says: "..., but nobody answered “for several hours”"."""
    quote = next((k for k in range(n, min(n + _REACH, len(items))) if items[k].quote), n)
    return quote > n and not any(item.verb and item.pos == "VERB" for item in items[n:quote])


def _joined_verb(child: Token) -> bool:
    """Whether a verb without a subject is joined on to the cue: "said that ... and left"."""
    own = any(grandchild.dep_.startswith("nsubj") for grandchild in child.children)
    return child.dep_ == "conj" and not own and child.tag_ == child.head.tag_ in {"VBD", "VBZ"}


def _own_words(child: Token, after: Item) -> bool:
    """Whether a dependent of the cue is the reporter's: a new clause, or an adjunct of the cue."""
    if child.dep_ == "conj":
        own = any(grandchild.dep_.startswith("nsubj") for grandchild in child.children)
        return (own and _is_told(child)) or _joined_verb(child)
    opens = after.lower in SUBORDINATORS - {"until"} or after.pos == "ADP" or after.lower == "even"
    return child.dep_ in {"advcl", "obl"} and opens


def _is_told(clause: Token) -> bool:
    """Whether a clause joined to a cue has the cue's tense: what was said may have another."""
    finite = (token for token in (*clause.children, clause) if token.tag_ in {"VBD", "VBZ", "VBP", "MD"})
    verb = next(finite, None)
    if verb is None or verb.lower_ in _UNTENSED:
        return True
    return (verb.tag_ == "VBD" or verb.lower_ == "would") == (_tense(clause.head) == "past")
