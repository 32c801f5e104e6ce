"""One side of an encounter as a phrase names it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.meetings.beside import kind_after, word_before
from kg.extract.meetings.party_words import COUNTERPARTS
from kg.extract.meetings.phrase import phrase_tokens
from kg.extract.meetings.scene import Scene


@dataclass(frozen=True, slots=True)
class Party:
    """The people, countries and bodies of a phrase, and the tokens [start, end) it covers."""

    start: int
    end: int
    people: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    bodies: tuple[str, ...] = ()
    unnamed: bool = False  # "the state governor"

    def __bool__(self) -> bool:
        """Whether the phrase names, or at least describes, somebody."""
        return bool(self.people or self.countries or self.bodies or self.unnamed)


NOBODY = Party(0, 0)
# Who comes for somebody else.
_SENT = frozenset(
    "envoy emissary representative adviser advisor aide spokesman spokeswoman wife son brother".split()
)
_RULES = frozenset("administration government cabinet regime".split())
_TITLE = 7  # tokens of a title before a name


def party_at(scene: Scene, start: int, limit: int | None = None) -> Party:
    """The party that a phrase names, read word by word from its first token to where it ends."""
    tokens = phrase_tokens(scene, start, limit)
    return gather(scene, tokens) if tokens else NOBODY


def named_at(scene: Scene, start: int) -> Party:
    """The same; a phrase that begins with a name may be a spokesman's: "talks with X, the spokesman"."""
    tokens = phrase_tokens(scene, start, None)
    found = gather(scene, tokens) if tokens else NOBODY
    name = scene.names.get(start)
    named = name is not None and name.kind == "PERSON" and not found.people
    return gather(scene, tokens, voices=True) if named else found


def gather(scene: Scene, tokens: list[Token], *, voices: bool = False) -> Party:
    """All whom the tokens refer to, owners left out: "Poland's prime minister" is not Poland's.

    Those who speak for others count only with ``voices``.
    """
    people: dict[str, None] = {}
    told = _told_by_name(scene, tokens)
    countries: dict[str, None] = {}
    bodies: dict[str, None] = {}
    described = any(_describes(scene, token) for token in tokens)
    for token in tokens:
        reference = scene.of(token)
        if (described or not _is_modifier(token)) and word_before(token) not in ("for", "to"):  # "envoy to Y"
            countries.update(dict.fromkeys(scene.countries_of(token)))
        if not (is_owner(token) or token.i in told or _sends(scene, token) or _names_rule(scene, token)):
            able = (id for id in reference.people if voices or not scene.speaks_for_others(id))
            people.update(dict.fromkeys(able))
        bodies.update(dict.fromkeys(reference.organizations))
    singular = any(_describes(scene, t) and not t.lower_.endswith(("s", "ies")) for t in tokens)
    unnamed = not people and described and (singular or bool(countries) or bool(bodies))
    return Party(tokens[0].i, tokens[-1].i + 1, tuple(people), tuple(countries), tuple(bodies), unnamed)


def _told_by_name(scene: Scene, tokens: list[Token]) -> set[int]:
    """The descriptions and pronouns that a name after them makes plain: "his counterpart X", "he [X]"."""
    plain: set[int] = set()
    waiting: list[int] = []
    for token in tokens:
        name = scene.names.get(token.i)
        if name is not None and name.kind == "PERSON":
            plain.update(waiting)
            waiting = []
        elif token.lower_ in ("and", "or") and name is None:
            waiting = []
        elif scene.of(token).people and name is None:
            waiting.append(token.i)
    return plain


def _sends(scene: Scene, token: Token) -> bool:
    """Whether a name only says whose envoy somebody is: "the special envoy of President X, Y"."""
    if token.i not in scene.names:
        return False
    for i in range(token.i - 1, max(token.i - _TITLE, 0) - 1, -1):
        before = token.doc[i]
        if before.lower_ in ("of", "to", "for"):
            return word_before(before) in _SENT
        place = (name := scene.names.get(i)) is not None and name.kind in (
            "GPE",
            "LOC",
        )  # "envoy to Norway X"
        if place or before.pos_ not in ("PROPN", "ADJ", "NOUN", "DET"):
            return False
    return False


def _names_rule(scene: Scene, token: Token) -> bool:
    """Whether a name only says whose time in office it is: "the Smith administration"."""
    return token.i in scene.names and any(t.lower_ in _RULES for t in token.doc[token.i + 1 : token.i + 2])


def _is_modifier(token: Token) -> bool:
    """Whether a name only marks what follows: "an Iranian pastor" is no side of Iran's."""
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return is_owner(token) or (
        after is not None and (after.pos_ in ("NOUN", "PROPN", "ADJ") or after.text == "-")
    )


def _describes(scene: Scene, token: Token) -> bool:
    """Whether a token heads a description of an office holder: "the state governor"."""
    if token.lower_ not in COUNTERPARTS or scene.of(token).people or is_owner(token):
        return False
    if token.lower_ == "delegation" and any(t.tag_ == "PRP$" for t in token.children):
        return False  # "receiving his delegation"
    return kind_after(token) not in ("NOUN", "PROPN")


def is_owner(token: Token) -> bool:
    """Whether a token stands in the possessive."""
    if token.tag_ == "PRP$":
        return True
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after is not None and after.lower_ in ("'s", "’s", "'", "’") and after.dep_ == "case"


def is_named(scene: Scene, party: Party) -> bool:
    """Whether a phrase gives a person's name, not only a description."""
    names = (scene.names.get(i) for i in range(party.start, party.end))
    return any(name is not None and name.kind == "PERSON" for name in names)
