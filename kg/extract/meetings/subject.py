"""Who meets: the subject of a verb, the owner of a noun."""

from __future__ import annotations

from collections.abc import Container, Iterator

from spacy.tokens import Token

from kg.extract.meetings.party import NOBODY, Party, gather
from kg.extract.meetings.scene import Scene

_WITHIN = frozenset("conj flat compound appos nmod:desc nmod:poss amod list dep nummod".split())
_INSIDE = frozenset("of and , his her its their the 's ’s then".split())
_NOMINAL = frozenset("PROPN NOUN ADJ".split())
_SHARED = frozenset("conj xcomp advcl acl parataxis".split())
_REACH = 14


def subject_of(scene: Scene, verb: Token) -> Party:
    """The party that does what a verb says: by the parse, else the nearest one before it."""
    head = _subject(verb, scene.dates)
    if head is not None and head.head != verb and _names_end_before(scene, verb):
        return nearest_before(scene, verb)  # the parse has lost the subject
    tokens = sorted(_phrase(head), key=lambda t: t.i) if head is not None else []
    before = [t for t in tokens if t.i < verb.i] or tokens  # the parse may hang on it what follows the verb
    found = (gather(scene, before) if before else NOBODY) or _other(scene, verb, head)
    if found.people:
        return _with_coordinated(scene, found)
    nearest = nearest_before(scene, verb)
    within = head is None or head.left_edge.i <= nearest.start <= max(head.right_edge.i, found.end)
    return nearest if nearest and within else found


def _other(scene: Scene, verb: Token, head: Token | None) -> Party:
    """Another subject that the parse gives a verb: "X, the acting premier, and a number of others met"."""
    if head is None or head.pos_ == "PRON":
        return NOBODY
    others = (t for t in verb.children if t.dep_.startswith("nsubj") and t != head and t.i < verb.i)
    found = (gather(scene, sorted(_phrase(t), key=lambda t: t.i)) for t in others)
    return next((party for party in found if party.people), NOBODY)


def _phrase(head: Token) -> Iterator[Token]:
    """The tokens of a noun phrase by the parse, relative clauses and places left out."""
    yield head
    for child in head.children:
        if child.dep_ in _WITHIN or _is_leader(child) or _is_of(child) or _is_bare(child):
            yield from _phrase(child)


def _is_of(token: Token) -> bool:
    """A complement with "of" or "including"."""
    return token.dep_ == "nmod" and any(t.lower_ in ("of", "including") for t in token.children)


def _is_bare(token: Token) -> bool:
    """A name that nothing leads to: "Secretary of State | X"."""
    return (
        token.dep_ == "nmod" and token.pos_ == "PROPN" and not any(t.dep_ == "case" for t in token.children)
    )


def _is_leader(token: Token) -> bool:
    """Whom a delegation is "led by": the participle, then the person."""
    if token.lemma_ in ("lead", "head") and token.tag_ == "VBN":
        return token.dep_.startswith("acl")
    return token.dep_.startswith("obl") and token.head.lemma_ in ("lead", "head")


def _names_end_before(scene: Scene, verb: Token) -> bool:
    """Whether a person's name stands right before a finite verb that is no relative clause's."""
    name = scene.names.get(_apposition_start(verb) - 1)
    person = name is not None and name.kind == "PERSON"
    return person and verb.tag_ in ("VBD", "VBZ", "VBP") and not verb.dep_.startswith("acl")


def _apposition_start(verb: Token) -> int:
    """Where what two commas set off before a verb begins, else the verb: "X|, the Council president, met Y"."""
    doc, end = verb.doc, verb.i - 1
    if end < 1 or doc[end].text != ",":
        return verb.i
    for i in range(end - 1, max(end - 12, 0), -1):
        if doc[i].text == ",":
            return i if doc[i + 1].pos_ in ("DET", "ADJ", "NOUN", "PROPN") else verb.i
        if doc[i].pos_ in ("VERB", "AUX", "PUNCT"):
            return verb.i
    return verb.i


def _subject(verb: Token, times: Container[int], depth: int = 0) -> Token | None:
    """The subject by the parse: the verb's own, the antecedent's, or that of the verb above."""
    subjects = [t for t in verb.children if t.dep_.startswith("nsubj") and not _is_set(t, times)]
    subjects = [t for t in subjects if not any(c.tag_ == "WP$" for c in t.children)] or subjects
    own = max(subjects, key=lambda t: (t.i < verb.i, t.i), default=None)  # nearest: "OSLO: X met Y"
    if own is not None and own.tag_ not in ("WP", "WDT"):
        return own
    if verb.dep_ == "acl:relcl":
        return verb.head
    if verb.dep_ == "xcomp" and (led := next((t for t in verb.head.children if t.dep_ == "obj"), None)):
        return led  # "allowed the group to meet"
    if depth < 3 and verb.dep_ in _SHARED and verb.head != verb:
        return _subject(verb.head, times, depth + 1)
    return None


def _is_set(token: Token, times: Container[int]) -> bool:
    """Whether a "subject" is a time or a place: "and in Oslo conferred with X"."""
    led = any(t.dep_ == "case" and t.pos_ == "ADP" for t in token.children)
    return token.i in times or (led and token.ent_type_ in ("GPE", "LOC"))


def nearest_before(scene: Scene, verb: Token) -> Party:
    """The nearest people before a verb, where the parse shows none."""
    for i in range(verb.i - 1, max(scene.sentence(verb.i)[0], verb.i - _REACH) - 1, -1):
        token = scene.doc[i]
        if token.text in '.;:“”"':
            return NOBODY
        if scene.of(token).people:
            return gather(scene, [*_joined(scene, token.i), token])
    return NOBODY


def _with_coordinated(scene: Scene, party: Party) -> Party:
    """A party with those joined to it from the left, whom the parse may have cut off."""
    listed = any(t.lower_ == "and" for t in scene.doc[party.start : party.end])
    joined = _joined(scene, party.start, listed)
    tokens = [t for t in scene.doc[party.start : party.end] if set(scene.of(t).people) <= set(party.people)]
    return gather(scene, [*joined, *tokens]) if joined else party


def _joined(scene: Scene, start: int, led: bool = False) -> list[Token]:
    """The tokens of "X, Y and" before a person, as far as an "and", there or later, leads."""
    tokens: list[Token] = []
    for i in range(start - 1, max(scene.sentence(start)[0], start - _REACH) - 1, -1):
        token = scene.doc[i]
        led = led or token.lower_ == "and"
        nominal = token.pos_ in _NOMINAL or token.lower_ in _INSIDE or i in scene.names
        if not nominal or i in scene.dates:
            break
        tokens.append(token)
    return tokens[::-1] if led else []


def owner_of(scene: Scene, noun: Token) -> Party:
    """Whose encounter a noun is: "Xi's meeting", "their talks", "the Trump-Xi summit"."""
    tokens: list[Token] = []
    for i in range(noun.i - 1, max(noun.sent.start, noun.i - 10) - 1, -1):
        token = scene.doc[i]
        if (
            i < noun.left_edge.i
            and not scene.of(token)
            and token.text not in "-–—"
            and token.lower_ not in ("'s", "’s")
        ):
            break
        if token.pos_ in ("VERB", "AUX", "ADP", "CCONJ", "SCONJ") and token.tag_ not in ("VBN", "VBG"):
            break
        tokens.append(token)
    found: dict[str, None] = {}
    countries: dict[str, None] = {}
    for token in tokens[::-1]:
        reference = scene.of(token)
        found.update((id, None) for id in reference.people if not scene.speaks_for_others(id))
        countries.update(dict.fromkeys([*scene.countries(reference), *_compounded(scene, token)]))
    start = tokens[-1].i if tokens else noun.i
    return Party(start, noun.i, tuple(found), tuple(countries))


def _compounded(scene: Scene, token: Token) -> list[str]:
    """The countries of a name such as "US-Russia"."""
    parts = token.text.replace("–", "-").split("-")
    found = [scene.lexicon.country(part) for part in parts] if len(parts) > 1 else []
    return [country.code for country in found if country]
