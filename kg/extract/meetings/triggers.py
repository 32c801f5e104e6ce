"""Finds the words of a text that tell of an encounter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Token

from kg.annotations import is_noise
from kg.extract.meetings.beside import kind_before, word_after, word_before
from kg.extract.meetings.scene import Scene
from kg.extract.meetings.words import HOSTING, LEADING, NOUNS, VERBS, Word

# Before "visiting", these make a participle of it: "met with visiting Minister X".
_ATTRIBUTIVE = frozenset("with the a by to met".split())
_CALLED_BY = frozenset("phone telephone video courtesy".split())
_TOGETHER = frozenset("come sit get".split())  # before "together"
_WITH_COMPANY = _TOGETHER | {"chair", "sit"}  # what the words beside them decide on
_LEMMAS = {"shook": "shake", "dined": "dine"}  # forms that taggers do not know
_RECEIVING = frozenset("receive get take".split())
_PARTICLES = frozenset("off out for upon".split())
_WRITING = frozenset("write email text tweet cable".split())
_EVENTS = frozenset("dialogue session conference summit consultation".split())
_WRITTEN = frozenset("email e-mail mail text chat written".split())
_AFTER_JOINT = 12  # tokens to the word for what is signed
_DEFINITE = frozenset("the this that their his her its my our these those 's ’s".split())


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word that tells of an encounter, and the verb of its clause."""

    token: Token
    word: Word
    verb: Token | None

    @property
    def is_verb(self) -> bool:
        """Whether the verb itself is the word."""
        return self.verb is not None and self.verb.i == self.token.i

    @property
    def definite(self) -> bool:
        """Whether the words point at an encounter told of before: "the meeting", "their talks"."""
        before = self.token.doc[max(self.token.sent.start, self.token.i - 4) : self.token.i]
        return any(t.lower_ in _DEFINITE and t.i >= self.token.left_edge.i for t in before)

    @property
    def ahead(self) -> bool:
        """Whether something else was done before it: "stopped in Oslo before the talks"."""
        return not self.is_verb and self.token.left_edge.lower_ in ("before", "ahead")

    @property
    def led(self) -> str:
        """The word that leads to a noun's phrase: "in", "after"."""
        if self.token.head.lemma_ == "follow" and self.token.dep_ == "obj":
            return "following"  # "the meeting followed their talks in May"
        edge = self.token.left_edge
        near = [t for t in self.token.children if t.i < self.token.i]
        leads = (*near, edge.nbor(-1) if edge.i else edge)
        return next((t.lower_ for t in leads if t.lower_ in LEADING), "")


def triggers(scene: Scene) -> Iterator[Trigger]:
    """The words for encounters in a text, in order, page furniture left out."""
    for token in scene.doc:
        found = _trigger(scene, token)
        if found is not None and not is_noise(token):
            yield found


def _trigger(scene: Scene, token: Token) -> Trigger | None:
    """A token as a word for an encounter, if it is one."""
    lemma = _lemma(token)
    if lemma in VERBS and _is_verb(token) and _fits(token, VERBS[lemma]):
        return Trigger(token, VERBS.get(_kind(token, lemma), VERBS[lemma]), token)  # tagged as a noun, maybe
    if token.pos_ == "VERB" and _has_guest(token):
        return Trigger(token, HOSTING, token)
    if lemma in NOUNS and _is_noun(token) and _fits(token, NOUNS[lemma]) and not _is_named(scene, token):
        return Trigger(token, NOUNS[_kind(token, lemma)], _verb_above(token))
    return None


def _has_guest(verb: Token) -> bool:
    """Whether a verb's subject is somebody and a guest: "X and his visiting Norwegian counterpart Y agreed"."""
    subjects = (t for t in verb.children if t.dep_.startswith("nsubj"))
    words = {t.lower_ for s in subjects for t in s.subtree}
    return {"visiting", "counterpart", "and"} <= words


def _lemma(token: Token) -> str:
    """The plain form of a word, where what stands beside it makes another one of it: "co-chaired", "sat across"."""
    lemma = _LEMMAS.get(token.lower_, token.lemma_.lower())
    if lemma not in _WITH_COMPANY:
        return lemma
    near = token.doc[max(token.sent.start, token.i - 2) : min(token.sent.end, token.i + 4)]
    words = [t.lower_ for t in near]
    if lemma == "chair" and ("co" in words[:2] or "jointly" in words[:2]):
        return "co-chair"
    if lemma == "sit" and "across" in words:
        return "sit across"
    return "meet" if lemma in _TOGETHER and word_after(token) == "together" else lemma


def _is_named(scene: Scene, token: Token) -> bool:
    """Whether a word belongs to the name of an event: "the Shangri-La Dialogue"."""
    proper = token.pos_ == "PROPN" and kind_before(token) == "PROPN"
    return token.i in scene.names or (proper and token.lemma_.lower() in _EVENTS)


def _kind(token: Token, lemma: str) -> str:
    """What a call is: one by phone, also "from" or "to" somebody, a visit paid, or neither."""
    if token.pos_ == "VERB" and lemma == "call" and word_after(token) == "on":
        return "call on"
    before = word_before(token)
    if lemma == "call" and before == "courtesy":
        return "courtesy call"
    if lemma == "call" and token.pos_ != "VERB" and token.head.lemma_ in _RECEIVING:
        return "phone call"
    return "phone call" if lemma == "call" and before in _CALLED_BY else lemma


def _is_verb(token: Token) -> bool:
    """Whether a token is used as a verb; "meeting with X" may be either."""
    before = word_before(token)
    led = before in _ATTRIBUTIVE and not (before == "to" and word_after(token) in ("with", "down"))
    if token.tag_ == "VBG" and (token.dep_ in ("amod", "compound") or led):
        return False
    return token.pos_ == "VERB" or token.lower_ in ("meet", "meets", *_LEMMAS) or _in_headline(token)


def _in_headline(token: Token) -> bool:
    """ "Xi hosts Macron", "X shakes hands with Y": a form that taggers take for a plural."""
    if token.tag_ not in ("NNS", "NNPS", "NNP") or token.i + 1 >= len(token.doc):
        return False
    beside = token.nbor(1)
    return beside.lower_ == "hands" or (beside.pos_ in ("PROPN", "ADJ") and kind_before(token) == "PROPN")


def _is_noun(token: Token) -> bool:
    """Whether a token is used as a noun; of "talk" only the plural is an encounter."""
    if (
        token.dep_ in ("compound", "nmod:desc", "amod")
        and token.i + 1 < len(token.doc)
        and token.head.i == token.i + 1
    ):
        return False
    shared = word_after(token) in ("with", "between") or word_before(token) in _CALLED_BY
    nominal = token.pos_ in ("NOUN", "PROPN") and (token.lower_ != "talk" or shared)
    return nominal or (token.lower_ == "bilateral" and word_after(token) == "with")


def _fits(token: Token, word: Word) -> bool:
    """Whether the words that a weaker one needs stand beside it."""
    before = word_before(token)
    if token.lemma_ == "call" and word_after(token) in _PARTICLES:
        return False
    if token.pos_ == "VERB" and token.dep_ in ("xcomp", "advcl") and token.head.lemma_ in _WRITING:
        return False  # "wrote to tell"
    if before in _WRITTEN or (token.lemma_ == "call" and token.pos_ != "VERB" and _is_appeal(token)):
        return False
    if not word.needs:
        return True
    if token.lemma_ == "conference" and word_after(token) == "with":
        return True  # "at a news conference with X"
    after = _AFTER_JOINT if word.joint or token.lemma_ == "contact" else 6
    near = token.doc[max(token.sent.start, token.i - 4) : min(token.sent.end, token.i + after)]
    return any(t.lower_ in word.needs for t in near)


def _is_appeal(token: Token) -> bool:
    """ "a call for peace", "the call to arms", "made the call": no conversation."""
    after = word_after(token)
    made = token.head.lemma_ == "make" and any(t.lower_ == "the" for t in token.children)
    return made or after == "for" or (after == "to" and word_before(token) not in _CALLED_BY)


def _verb_above(token: Token) -> Token | None:
    """The verb of the clause that a noun stands in."""
    for above in token.ancestors:
        if above.pos_ == "VERB" or (above.pos_ == "ADJ" and token.dep_.startswith("nsubj")):
            return above
    return None
