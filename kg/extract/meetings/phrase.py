"""How far a noun phrase runs, word by word: with its coordinations and appositions, not into a new clause."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.meetings.beside import kind_before, word_before
from kg.extract.meetings.party_words import ATTRIBUTES, BETWEEN, COUNTERPARTS, ENDS, GROUPS, HOUSES
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import NOUNS
from kg.lexicon.office_words import RANKS

_BREAKS = frozenset('.;:?!–—“”"()[]')
_FINITE = frozenset("VBD VBZ VBP MD VB VBG WP WDT WRB".split())
_JOINTS = frozenset("and or of including both , with".split())
_NUMBERS = frozenset("number group couple host range team".split())  # "a number of ministers"
_TO_VERB = 12  # tokens from a subject over times to its verb
_TITLED = 4  # words of a house's name
_LED = 8  # tokens from "delegation" to "led by"
_LONGEST = 45  # tokens that a phrase may run on


def phrase_tokens(scene: Scene, start: int, limit: int | None) -> list[Token]:
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
        if token.i > start and _begins_clause(token):
            tokens = [t for t in tokens if t.i < _clause_start(token, tokens)]
            break
        if _ends(scene, token, start):
            break
        tokens.append(token)
        i += 1
    tokens = _without_next(scene, tokens)
    while tokens and (tokens[-1].is_punct or tokens[-1].pos_ == "ADV" or tokens[-1].lower_ in ("and", "or")):
        tokens.pop()
    return tokens


def _without_next(scene: Scene, tokens: list[Token]) -> list[Token]:
    """The tokens up to a comma before somebody else who is not listed: "in talks with X, | Minister Y said"."""
    listed = max((n for n, t in enumerate(tokens) if t.lower_ in ("and", "or")), default=-1)
    if not tokens or not _does(scene, tokens[-1]):
        return tokens
    for n, token in enumerate(tokens):
        if token.text == "," and n > listed and _people(scene, tokens[:n]):
            after = _people(scene, tokens[n + 1 :])
            if after and after.isdisjoint(_people(scene, tokens[:n])):
                return tokens[:n]
    return tokens


def _does(scene: Scene, last: Token) -> bool:
    """Whether a verb follows a phrase, past times: what ends the phrase may be its subject."""
    after = (t for t in last.doc[last.i + 1 : last.i + _TO_VERB] if t.i not in scene.dates and not t.is_punct)
    return next((t.tag_ in ("VBD", "VBZ", "VBP", "MD") for t in after), False)


def _people(scene: Scene, tokens: list[Token]) -> set[str]:
    """The people whom tokens name, descriptions left out."""
    named = (t for t in tokens if (name := scene.names.get(t.i)) and name.kind == "PERSON")
    return {id for t in named for id in scene.of(t).people}


def _after_bracket(token: Token) -> int | None:
    """The token after a short bracket: "(R)", "(left)"."""
    close = next((t.i for t in token.doc[token.i : token.i + 6] if t.text in ")]"), None)
    return None if close is None else close + 1


def _ends(scene: Scene, token: Token, start: int) -> bool:
    """Whether a phrase that began at ``start`` ends before this token."""
    if _after_rank(token) or _is_led_by(token) or (token.lower_ == "including" and token.i > start):
        return False
    if token.i > start and scene.begins_sentence(token.i) and token.nbor(-1).text not in ")]":
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
    if token.i > start and _is_of_title(token):
        return False
    if token.lower_ in ENDS or (token.i == start and token.lower_ == "and"):
        return True
    if token.lower_ == "with" and token.i > start:
        return True
    if token.i > start and _begins_anew(token):
        return True
    return name is None and token.tag_ in _FINITE and not _is_attribute(token)


def _is_of_title(token: Token) -> bool:
    """ "counterparts from Oslo", "the ambassador to Norway, X", "X, the spokesman for Y", but "the minister for talks"."""
    before, after = word_before(token), token.doc[token.i + 1 : token.i + 3]
    if token.lower_ == "for":
        talks = any(t.lemma_ in NOUNS for t in after)
        return not talks and (before in COUNTERPARTS or before.startswith("spokes"))
    return token.lower_ in ("from", "to") and before in COUNTERPARTS


def _after_rank(token: Token) -> bool:
    """Whether a token is the point of a shortened rank, or follows it: "Maj. | Gen. X"."""
    points = [t for t in (token, *(token.doc[token.i - 1 : token.i])) if t.text == "."]
    return any(word_before(t) + "." in RANKS for t in points)


def _is_led_by(token: Token) -> bool:
    """ "a delegation led by X": its leader is of the party."""
    led = token.nbor(-1) if token.lower_ == "by" and token.i else token
    by = led.i + 1 < len(led.doc) and led.nbor(1).lower_ == "by"
    near = led.doc[max(led.sent.start, led.i - _LED) : led.i]
    return led.lower_ in ("led", "headed") and by and any(t.lower_ in GROUPS | _NUMBERS for t in near)


def _begins_anew(token: Token) -> bool:
    """Whether a token cannot go on a phrase: "called him | a liar", "the victims, | now he"."""
    before = token.nbor(-1).text
    if before == ",":
        return token.pos_ in ("PRON", "ADV") or token.tag_ == "VBN"
    if token.lower_ == "of":  # "the endorsement of X", but "the president of X"
        return kind_before(token) == "NOUN" and before.islower() and before not in COUNTERPARTS | _NUMBERS
    return token.lower_ in ("a", "an", "the") and before not in _JOINTS


def _is_attribute(token: Token) -> bool:
    """A participle before a noun: "visiting Foreign Minister X"."""
    return token.dep_ in ("amod", "compound") or token.lower_ in ATTRIBUTES


def _begins_clause(token: Token) -> bool:
    """Whether a token after a comma or an "and" is the subject of a clause of its own."""
    edge = token.left_edge
    before = edge if edge.is_punct or not edge.i else edge.nbor(-1)
    subject = token.dep_.startswith("nsubj") and token.head.i > token.i and token.head.pos_ == "VERB"
    return subject and before.lower_ in (",", "and", "but", "while")


def _clause_start(subject: Token, before: list[Token]) -> int:
    """Where the clause of a subject begins: by the parse, else after the last comma of the phrase."""
    if subject.left_edge.i > before[0].i:
        return subject.left_edge.i
    return next((t.i for t in reversed(before) if t.text == ","), subject.i)


def skip_between(scene: Scene, i: int) -> int:
    """The first token from here that may begin a party: past adverbs, possessives and times."""
    doc = scene.doc
    while i < len(doc) and (doc[i].lower_ in BETWEEN or i in scene.dates) and doc[i].tag_ != "PRP$":
        i += 1
    return i


def skip_setting(scene: Scene, i: int) -> int:
    """The same, also past a place that stands before the party: "received in audience, in the palace, X"."""
    start = skip_between(scene, i)
    after = _after_place(scene, start)
    return start if after is None else skip_setting(scene, after)


def _after_place(scene: Scene, i: int) -> int | None:
    """The token after a place that "in" or "at" leads to, and after a comma, if one stands here."""
    doc = scene.doc
    near = range(i, min(i + 3, len(doc) - 2))
    at = next((j for j in near if doc[j].lower_ == "audience" or _is_place(scene, j)), None)
    if at is None or not i or doc[i - 1].lower_ not in ("in", "at"):
        return None
    name = scene.names.get(at)
    house = next((t.i + 1 for t in doc[at : at + _TITLED] if t.lower_ in HOUSES), at + 1)
    end = house if name is None else next((t.i for t in doc[at + 1 :] if t.idx >= name.end), at + 1)
    after = skip_between(scene, end)
    return after + (doc[min(after, len(doc) - 1)].text == ",")


def _is_place(scene: Scene, i: int) -> bool:
    """Whether a name that is no person's stands here, or that of a house."""
    name, named = scene.names.get(i), scene.doc[i : i + _TITLED]
    house = named[0].text[:1].isupper() and any(t.lower_ in HOUSES and t.text[:1].isupper() for t in named)
    return house if name is None else name.kind in ("GPE", "LOC", "ORG")
