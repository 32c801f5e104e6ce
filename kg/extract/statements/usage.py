"""Whether a word that looks like a verb of saying is one that somebody does here."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Token

from kg.extract.statements.cues import AMBIGUOUS, EXPECTED, HEDGES, RELAYING
from kg.extract.statements.items import Item, word
from kg.extract.statements.kinds import DASHES

GROUP = frozenset("AUX ADV PART".split())
MADE = frozenset("made make makes making".split())
_MODIFIERS = frozenset("DET ADJ ADP".split())
_NOT_FINITE_AFTER = frozenset("CCONJ ADV PUNCT".split())
_BE = frozenset("be been being was were is are 's ’s".split())
_TO_COME = frozenset("were are".split())
_NO_REPORT = frozenset("without worth for of".split())
_HEARER = 6  # tokens that the one spoken to may take up before "that"
_NOUN_CHILDREN = frozenset("det nmod:poss nummod case".split())


def in_use(items: Sequence[Item], n: int) -> bool:
    """Whether a form of a cue is a verb somebody does here."""
    if set_off(items, n) and items[n].lower.endswith(("ed", "said")):
        return True
    return _is_verb(items, n) and not _is_hedged(items, n) and not _is_idle(items, n)


def set_off(items: Sequence[Item], n: int) -> bool:
    """Whether a dash parts a word from a quotation or a comma before it: "“...”, - said Orlov"."""
    if n < 2 or items[n - 1].lower not in DASHES or not items[n - 1].last.whitespace_:
        return False
    return items[n - 2].quote is not None or items[n - 2].lower == ","


def made_clear(items: Sequence[Item], n: int) -> bool:
    """Whether "clear" belongs to "made it clear", "makes clear"."""
    made = next((k for k in range(max(0, n - 2), n) if items[k].lower in MADE), None)
    return made is not None and not _is_hedged(items, made)


def let_known(items: Sequence[Item], n: int) -> int | None:
    """The place of the "let" that "know" belongs to: "let know that", "let it be known that"."""
    if word(items, n + 1) != "that":
        return None
    place = n - 3 if [item.lower for item in items[max(0, n - 2) : n]] == ["it", "be"] else n - 1
    return place if word(items, place) in {"let", "lets"} else None


def _is_verb(items: Sequence[Item], n: int) -> bool:
    """Whether a word is a verb: by its tag, or by what stands around it."""
    item, before = items[n], items[n - 1].pos if n else ""
    if item.tag in {"VBZ", "VBD"} and item.verb not in AMBIGUOUS:
        return True
    if n == 0 and word(items, 1) == "that" and item.lower.endswith("ing"):
        return True
    if word(items, n + 1) == "that" and item.lower.endswith("s") and before in {"NOUN", "PROPN", "ADJ"}:
        return True
    if item.pos == "VERB" or item.tag in {"VBZ", "VBD"} or item.verb not in AMBIGUOUS or _in_aside(items, n):
        has_aux = any(child.dep_ == "aux" for child in item.first.children)  # "have both said"
        return (before not in _MODIFIERS or item.tag == "VBD" or has_aux) and not (
            item.first.dep_ == "amod" and item.tag == "VBG"
        )
    return _is_mistaken_noun(items, n, before)


def _is_mistaken_noun(items: Sequence[Item], n: int, before: str) -> bool:
    """Whether a tagger took a verb for a noun: "Weber notes.", "Weber claims: “...”"."""
    form, after = items[n].lower, items[n + 1] if n + 1 < len(items) else None
    if any(child.dep_ in _NOUN_CHILDREN for child in items[n].first.children):
        return False
    if after and (after.quote or after.lower in {"that", ":"}) and form.endswith(("s", "ed")):
        return before in {"PROPN", "PRON", "NOUN"}
    ended = after is None or after.first.is_punct
    return form.endswith("s") and before in {"PROPN", "PRON", "ADJ"} and ended


def _in_aside(items: Sequence[Item], n: int) -> bool:
    """Whether a word ends "as X points out," or "as X notes,"."""
    return word(items, n + 1) in {",", "out"} and any(item.lower == "as" for item in items[max(0, n - 5) : n])


def _is_hedged(items: Sequence[Item], n: int) -> bool:
    """Whether a modal verb stands in the group before a verb: "could say"."""
    while n > 0 and items[n - 1].pos in GROUP:
        n -= 1
        if items[n].lower in HEDGES:
            return True
    return False


def _is_idle(items: Sequence[Item], n: int) -> bool:
    """Whether a verb's form or place shows that it reports nothing: passives, orders, purposes."""
    item, before = items[n], items[n - 1] if n else None
    if (item.verb == "point" and word(items, n + 1) != "out") or _relays(items, n):
        return True
    if before is None:
        return item.lower == "asked" or item.tag == "VB"
    if item.lower == "asked" and before.lower in {"when", "if", "once"}:
        return True
    if before.lower in _BE:
        return not item.lower.endswith("ing")
    if before.lower == "having" and word(items, n + 1) == "that" and word(items, n + 2) == ",":
        return True
    if before.lower in {"for", "of"} and item.lower == "saying":
        return word(items, n + 1) != "that"
    if before.lower in _NO_REPORT or (before.lower == "-" and not before.last.whitespace_):
        return True
    yet_to_come = before.lower == "to" and word(items, n - 2) in EXPECTED | _TO_COME
    return yet_to_come or _is_idle_form(item, before)


def _relays(items: Sequence[Item], n: int) -> bool:
    """Whether a verb only hands on to another: "quoted X as saying"."""
    later = range(n + 1, min(n + 12, len(items)))
    return items[n].verb in RELAYING and any(
        items[k].lower == "as" and word(items, k + 1) in {"saying", "stating", "telling"} for k in later
    )


def _is_done(verb: Token) -> bool:
    """Whether an infinitive tells what was said at a deed that was done: "came out to say that ..."."""
    deed = verb.head
    passive = any(child.dep_ in {"aux:pass", "nsubj:pass"} for child in deed.children)
    after = verb.doc[verb.i + 1 : verb.i + _HEARER]
    that = any(token.lower_ == "that" for token in after) or (len(after) > 0 and after[0].tag_ == "PRP")
    return verb.dep_ == "advcl" and deed.tag_ == "VBD" and deed.i < verb.i and that and not passive


def _is_idle_form(item: Item, before: Item) -> bool:
    """Whether an infinitive or a participle reports nothing after the word before it."""
    if item.tag == "VB":
        if _is_done(item.first) or (item.first.dep_ == "conj" and item.first.head.tag_ == "VBP"):
            return False
        purpose = before.lower == "to" and item.first.dep_ in {"acl", "advcl"}
        if purpose and before.first.i > 1 and before.first.nbor(-1).lower_ == "on":
            return before.first.nbor(-2).lower_ not in {"went", "goes", "going"}  # "went on to explain"
        return purpose or before.pos in _NOT_FINITE_AFTER
    if item.tag == "VBG":
        return bool(before.verb)
    if item.tag == "VBN" and item.first.dep_ == "acl" and item.verb != "say":
        after = item.first.doc[item.first.i + 1 : item.first.i + _HEARER]
        return not any(token.lower_ == "that" for token in after)  # "the men charged with theft"
    if item.tag == "VBN" and item.first.dep_ == "conj":
        return any(child.dep_ == "aux:pass" for child in item.first.head.children)
    return item.tag == "VBN" and item.verb in AMBIGUOUS and item.first.dep_ == "amod"
