"""What the words around a noun say of an encounter: "a planned meeting", "any meeting", "ahead of talks"."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.meetings import reality
from kg.extract.meetings.beside import word_before


def of_noun(token: Token) -> str | None:
    """held, planned or cancelled; None for a mere thought, as far as the noun's own words say."""
    start = max(token.sent.start, token.i - 4)
    near = (t for t in token.doc[start : token.i] if t.i >= token.left_edge.i)
    before = {t.lower_ for t in near if t.nbor(1).text != "-"}  # "a no-necktie summit"
    compounds = {t.lower_ for t in token.children if t.dep_ == "compound"}
    unreal = compounds & reality.IN_HOUSE or before & reality.UNREAL or _hangs_on(token, reality.THOUGHTS)
    if unreal or _is_topic(token):
        return None
    if before & reality.CANCELLED or _is_scrapped(token):
        return "cancelled"
    after = {t.lower_ for t in token.children if t.i > token.i}
    if any(t.dep_.startswith(("aux", "cop")) and t.lower_ in reality.WILL for t in token.children):
        return "planned"  # "this will be their first meeting"
    ahead = _hangs_on(token, reality.AHEAD) or before & (reality.PLANNED | reality.AHEAD)
    return "planned" if ahead or after & reality.PLANNED else "held"


def _is_topic(token: Token) -> bool:
    """ "the subject of discussion": what is talked about."""
    bare = not any(t.dep_.startswith("det") or t.dep_ == "nmod:poss" for t in token.children)
    return bare and word_before(token) == "of" and token.head.lemma_ in reality.TOPICS


def _is_scrapped(token: Token) -> bool:
    """ "Berg scraps meeting with Moe": a headline's verb, which taggers take for a noun."""
    before = token.left_edge.nbor(-1) if token.left_edge.i > token.sent.start else token.left_edge
    near = (before, *token.children)
    return any(t.lemma_ in reality.CANCELLING and t.tag_ in ("NNS", "VBZ") and t.i < token.i for t in near)


def _hangs_on(token: Token, words: frozenset[str]) -> bool:
    """Whether a noun hangs on one of these words, no verbs, directly or by the words just before it."""
    near = token.doc[max(token.sent.start, token.left_edge.i - 2) : token.left_edge.i]
    if token.left_edge.lower_ in reality.WHERE | {"in"}:
        near = near[:0]  # "showed a plan in the talks"
    return any(t.lemma_ in words and t.pos_ != "VERB" and t != token for t in (token.head, *near))
