"""Whom a noun phrase refers to: the one question the readers of meetings and statements ask."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.records import Organization, Person


@dataclass(frozen=True, slots=True)
class Reference:
    """What a noun phrase stands for: ids of this article's people and organisations, countries' codes."""

    people: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether the phrase refers to anybody we know."""
        return bool(self.people or self.organizations or self.countries)


NOBODY = Reference()


@dataclass(frozen=True, slots=True)
class References:
    """The people and organisations of one article, and which token leads to which of them."""

    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    at: dict[int, Reference] | None = None  # token index of a phrase's head (or any token of a name)

    def of(self, token: Token) -> Reference:
        """Whom the noun phrase headed by this token refers to: a name, a title, a pronoun, "both sides"."""
        found = [self.behind(t) for t in heads_of(token)]
        return found[0] if len(found) == 1 else _union(found)

    def behind(self, token: Token) -> Reference:
        """Whom a head alone refers to, or else the name beside it: "her husband, Jan Holm", "the group Amnesty"."""
        at = self.at or {}
        beside = (t.i for t in token.children if t.dep_ in {"appos", "flat"} and t.pos_ == "PROPN")
        return at.get(token.i) or next((at[i] for i in beside if i in at), NOBODY)


def _antecedent(token: Token) -> Token:
    """What a relative pronoun stands for: "Poland, which says ..."."""
    relative = token.lower_ in {"who", "which", "that"} and token.dep_ in {"nsubj", "nsubj:pass"}
    return token.head.head if relative and token.head.dep_ in {"acl:relcl", "relcl"} else token


def heads_of(token: Token) -> list[Token]:
    """The heads of a phrase, or of what its relative pronoun stands for, that refer to somebody each."""
    return _coordinated(_antecedent(token))


def _coordinated(token: Token) -> list[Token]:
    """A head and what is joined to it by a conjunction: "Xi and Putin", no "Xi, Putin"."""
    joined = [t for t in token.children if t.dep_ == "conj" and t.pos_ in {"NOUN", "PROPN", "PRON"}]
    if not joined or not any(t.dep_ == "cc" for t in token.subtree):  # the parse may hang it on any part
        return [token]
    return [token, *(t for part in joined for t in _coordinated(part))]


def _union(found: list[Reference]) -> Reference:
    """Several references as one, each id once."""
    return Reference(
        tuple(dict.fromkeys(id for one in found for id in one.people)),
        tuple(dict.fromkeys(id for one in found for id in one.organizations)),
        tuple(dict.fromkeys(code for one in found for code in one.countries)),
    )
