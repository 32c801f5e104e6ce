"""One side of an encounter as a phrase names it."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Token

from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import ATTRIBUTES, BETWEEN, COUNTERPARTS, ENDS

_BREAKS = frozenset('.;:?!–—“”"()[]')
_FINITE = frozenset("VBD VBZ VBP MD VB VBG WP WDT WRB".split())
_JOINTS = frozenset("and or of including both , with".split())
_LONGEST = 28  # tokens that a phrase may run on


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


def party_at(scene: Scene, start: int, limit: int | None = None) -> Party:
    """The party that a phrase names, read word by word from its first token to where it ends."""
    tokens = _phrase(scene, start, limit)
    return gather(scene, tokens) if tokens else NOBODY


def gather(scene: Scene, tokens: list[Token]) -> Party:
    """All whom the tokens refer to, owners left out: "Poland's prime minister" is not Poland's."""
    people: dict[str, None] = {}
    told = _told_by_name(scene, tokens)
    countries: dict[str, None] = {}
    bodies: dict[str, None] = {}
    described = any(_describes(scene, token) for token in tokens)
    for token in tokens:
        reference = scene.of(token)
        if described or not _is_modifier(token):
            countries.update(dict.fromkeys(scene.countries_of(token)))
        if not is_owner(token) and token.i not in told:
            people.update((id, None) for id in reference.people if not scene.speaks_for_others(id))
        bodies.update(dict.fromkeys(reference.organizations))
    singular = any(_describes(scene, t) and not t.lower_.endswith(("s", "ies")) for t in tokens)
    unnamed = not people and described and (singular or bool(countries))
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
    return token.i + 1 == len(token.doc) or token.nbor(1).pos_ not in ("NOUN", "PROPN")


def is_owner(token: Token) -> bool:
    """Whether a token stands in the possessive."""
    if token.tag_ == "PRP$":
        return True
    after = token.nbor(1) if token.i + 1 < len(token.doc) else None
    return after is not None and after.lower_ in ("'s", "’s", "'", "’") and after.dep_ == "case"


def _phrase(scene: Scene, start: int, limit: int | None) -> list[Token]:
    """The tokens of a noun phrase with its coordinations and appositions."""
    doc = scene.doc
    end = min(limit if limit is not None else len(doc), start + _LONGEST, len(doc))
    tokens: list[Token] = []
    i = start
    while i < end:
        token = doc[i]
        if token.text in "([" and (after := _after_bracket(token)):
            i = after
            continue
        if _ends(scene, token, start):
            break
        tokens.append(token)
        i += 1
    while tokens and (tokens[-1].is_punct or tokens[-1].pos_ == "ADV" or tokens[-1].lower_ in ("and", "or")):
        tokens.pop()
    return tokens


def _after_bracket(token: Token) -> int | None:
    """The token after a short bracket: "(R)", "(left)"."""
    close = next((t.i for t in token.doc[token.i : token.i + 6] if t.text in ")]"), None)
    return None if close is None else close + 1


def _ends(scene: Scene, token: Token, start: int) -> bool:
    """Whether a phrase that began at ``start`` ends before this token."""
    if token.i > start and scene.begins_sentence(token.i):
        return True
    name = scene.names.get(token.i)
    if name is not None and name.start < token.idx:
        return False
    if (
        (token.text in _BREAKS and token.idx not in scene.scare_marks)
        or (token.is_space and "\n" in token.text)
        or token.i in scene.dates
    ):
        return True
    if token.lower_ == "from" and token.i > start and token.nbor(-1).lower_ in COUNTERPARTS:
        return False
    if token.lower_ in ENDS or (token.i == start and token.lower_ == "and"):
        return True
    if token.lower_ == "with" and token.i > start:
        return True
    if token.i > start and _begins_anew(token):
        return True
    if name is None and token.tag_ in _FINITE and not _is_attribute(token):
        return True
    return token.i > start and _begins_clause(token)


def _begins_anew(token: Token) -> bool:
    """Whether a token cannot go on a phrase: "called him | a liar", "the victims, | now he"."""
    before = token.nbor(-1).text
    if before == ",":
        return token.pos_ in ("PRON", "ADV") or token.tag_ == "VBN"
    if token.lower_ == "of":  # "the endorsement of X", but "the president of X"
        return token.nbor(-1).pos_ == "NOUN" and before.islower() and before not in COUNTERPARTS
    return token.lower_ in ("a", "an", "the") and before not in _JOINTS


def _is_attribute(token: Token) -> bool:
    """A participle before a noun: "visiting Foreign Minister X"."""
    return token.dep_ in ("amod", "compound") or token.lower_ in ATTRIBUTES


def _begins_clause(token: Token) -> bool:
    """Whether a token after a comma or an "and" is the subject of a clause of its own."""
    apart = token.left_edge.nbor(-1).lower_ if token.left_edge.i else ""
    subject = token.dep_.startswith("nsubj") and token.head.i > token.i and token.head.pos_ == "VERB"
    return subject and apart in (",", "and", "but", "while")


def skip_between(scene: Scene, i: int) -> int:
    """The first token from here that may begin a party: past adverbs, possessives and times."""
    doc = scene.doc
    while i < len(doc) and (doc[i].lower_ in BETWEEN or i in scene.dates) and doc[i].tag_ != "PRP$":
        i += 1
    return i


def is_named(scene: Scene, party: Party) -> bool:
    """Whether a phrase gives a person's name, not only a description."""
    names = (scene.names.get(i) for i in range(party.start, party.end))
    return any(name is not None and name.kind == "PERSON" for name in names)
