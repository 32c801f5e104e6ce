"""How much a name stands out to what refers back to it."""

from __future__ import annotations

from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
_SUBJECT, _OWNER = 0.9, 0.7  # what being a subject weighs, and being the owner of what is talked of


def weight(token: Token) -> float:
    """How much a name stands out: as a subject, or as the owner of what is talked of ("Dong's message")."""
    parts = {token.dep_} | ({token.head.dep_} if token.dep_ in {"flat", "appos", "compound"} else set())
    return _SUBJECT if parts & SUBJECTS else _OWNER if parts & {"nmod:poss", "poss"} else 0.0


def is_own(pronoun: Token, name: Token) -> bool:
    """Whether only a comma and a preposition part "his" from the name before it."""
    between = pronoun.doc[name.i + 1 : pronoun.i]
    return (
        pronoun.tag_ == "PRP$"
        and 0 < len(between) <= 4
        and between[0].ent_type_ in {"PERSON", ""}
        and any(t.text == "," for t in between)
        and all(t.text == "," or t.pos_ in {"ADP", "PROPN"} for t in between)
    )


def clashes(pronoun: Token, place: Token) -> bool:
    """An object pronoun is not the subject of its own verb."""
    if pronoun.dep_ not in {"obj", "iobj", "obl"}:
        return False
    # A name may hang on its title: "President X had received him".
    return any(t.head == pronoun.head and t.dep_ in SUBJECTS for t in (place, place.head))
