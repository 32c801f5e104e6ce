"""Whether an encounter was held, is planned, was called off, or is only talked about."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.meetings.words import MOVING

_CANCELLING = frozenset("cancel postpone scrap abandon axe shelve suspend nix delay scratch".split())
_CANCELLED = frozenset("cancelled canceled postponed scrapped aborted suspended".split())
_PLANNED = frozenset(
    "planned scheduled upcoming forthcoming proposed expected future next anticipated coming".split()
)
_UNREAL = frozenset("possible potential hypothetical any no prospective eventual".split())
# Nouns that make an encounter a mere thought: "the possibility of a meeting".
_THOUGHTS = frozenset(
    "possibility offer call request invitation hope proposal prospect chance idea need demand".split()
)
_INTENDING = frozenset(
    "plan expect schedule set due prepare agree intend slate aim arrange decide go be have".split()
)
# Verbs that leave open, or deny, that what they govern happens.
_OPEN = frozenset(
    """want hope wish refuse decline fail urge offer ask invite call propose seek need demand rule avoid
    consider suggest try attempt threaten snub deny hesitate oppose like love""".split()
)
_WILL = frozenset(("will", "shall", "'ll", "’ll", "wo"))
_MAY = frozenset("can could may might should must".split())
_AHEAD = frozenset(("ahead", "prior"))


def status_of(token: Token, verb: Token | None) -> str | None:
    """held, planned or cancelled; None for an encounter that nobody says takes place."""
    if verb is None:
        return _of_noun(token) or "held"
    named = _of_noun(token) if token != verb else None
    if token != verb and _governed_by(token, _THOUGHTS):
        return None
    governed = _of_verb(verb)
    if governed is None or named == "open":
        return None
    return named if named in ("cancelled", "planned") and governed == "held" else governed


def _of_noun(token: Token) -> str | None:
    """What the words before a noun say: "a planned meeting", "any meeting"."""
    before = {
        t.lower_ for t in token.doc[max(token.sent.start, token.i - 4) : token.i] if t.i >= token.left_edge.i
    }
    if before & _UNREAL:
        return "open"
    if before & _CANCELLED:
        return "cancelled"
    if before & _PLANNED or any(
        t.lower_ in ("scheduled", "planned", "due", "expected") for t in token.children
    ):
        return "planned"
    if _governed_by(token, _AHEAD) or any(t.lower_ in _AHEAD for t in token.children):
        return "planned"
    return None


def _governed_by(token: Token, words: frozenset[str]) -> bool:
    """Whether a noun hangs on one of these words, directly or by the words just before it."""
    near = token.doc[max(token.sent.start, token.left_edge.i - 2) : token.left_edge.i]
    return any(t.lemma_ in words and t.pos_ != "VERB" for t in (token.head, *near))


def _of_verb(verb: Token) -> str | None:
    """What a verb and the verbs above it say."""
    if verb.lemma_ in _CANCELLING or (verb.lemma_ == "call" and _off(verb)):
        return "cancelled"
    status = "held"
    for each in _chain(verb):
        if _negated(each) or (each.lemma_ in _OPEN and each != verb) or _conditional(each):
            return None
        modal = {t.lower_ for t in each.children if t.dep_.startswith("aux")}
        if modal & _MAY:
            return None
        if modal & _WILL or "would" in modal or _is_going(each) or (_infinitive(each) and not _arrives(each)):
            status = "planned"
        if each.lemma_ in _CANCELLING:
            return "cancelled"
        if each != verb and each.lemma_ in ("plan", "schedule", "expect", "intend"):
            status = "planned"
    return status


def _off(verb: Token) -> bool:
    """ "called the talks off"."""
    return any(t.lower_ == "off" for t in verb.doc[verb.i + 1 : min(verb.i + 6, verb.sent.end)])


def _chain(verb: Token) -> Iterator[Token]:
    """A verb and those that govern it by an infinitive or a coordination."""
    yield verb
    while verb.dep_ in ("xcomp", "conj", "advcl", "ccomp") and verb.head.pos_ in ("VERB", "ADJ", "AUX"):
        if verb.dep_ == "ccomp" and verb.head.lemma_ not in _OPEN | _INTENDING:
            return
        if verb.dep_ == "advcl" and not _infinitive(verb):
            return
        if verb.dep_ == "conj" and any(t.dep_.startswith("nsubj") for t in verb.children):
            return
        verb = verb.head
        yield verb


def _negated(verb: Token) -> bool:
    """ "did not meet", "never met"."""
    return any(t.lower_ in ("not", "n't", "n’t", "never", "without", "no") for t in verb.children)


def _conditional(verb: Token) -> bool:
    """ "if they meet"."""
    return any(t.lower_ in ("if", "unless", "whether") for t in verb.children if t.dep_ == "mark")


def _is_going(verb: Token) -> bool:
    """ "is meeting on Friday": an encounter under way or agreed on."""
    helpers = [t for t in verb.children if t.dep_.startswith("aux")]
    return verb.tag_ == "VBG" and any(t.tag_ in ("VBP", "VBZ") and t.lemma_ == "be" for t in helpers)


def _infinitive(verb: Token) -> bool:
    """ "to meet"."""
    return any(t.lower_ == "to" and t.i < verb.i for t in verb.children) or (
        verb.i > verb.sent.start and verb.nbor(-1).lower_ == "to"
    )


def _arrives(verb: Token) -> bool:
    """ "flew to Oslo to meet her": who has come to meet, meets."""
    return verb.head.lemma_ in MOVING and verb.head.tag_ in ("VBD", "VBN", "VBZ")
