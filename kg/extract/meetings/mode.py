"""How people met: in person, by video, by phone."""

from __future__ import annotations

from spacy.tokens import Token

from kg.extract.meetings.beside import word_before
from kg.extract.meetings.words import CONFERENCE_CALL, MEANS, MODES, Word

_LEFT, _RIGHT = 4, 16
_OTHERS = frozenset("following after before ahead since".split())  # what they lead to is another encounter
_LED_TO = frozenset("video phone telephone".split())  # further on in the sentence
_BY = frozenset("by via over on through in during".split())
_ENDS = frozenset(".;:!?")
_PHRASES = ("face-to-face", "in-person")


def mode_of(token: Token, word: Word) -> str:
    """What the words near an encounter's word say, else what the word itself says."""
    near = _near(token)
    for mode, words in MODES:
        if words & near:
            return mode
    if token.lemma_ == "call" and word_before(token) == CONFERENCE_CALL:
        return "phone"
    return word.mode


def _near(token: Token) -> set[str]:
    """The words just before in the phrase, and those after up to the next verb or stop."""
    before = [
        t.lower_
        for t in token.doc[max(token.sent.start, token.i - _LEFT) : token.i]
        if t.i >= token.left_edge.i
    ]
    after: list[str] = []
    for t in token.doc[token.i + 1 : min(token.sent.end, token.i + _RIGHT)]:
        if t.text in _ENDS or t.lower_ in _OTHERS or t.tag_ in ("VBD", "VBZ", "VBP", "MD"):
            break
        if t.lower_ not in _LED_TO or _is_means(t):
            after.append(t.lower_)
    return set(_joined(before)) | {token.lower_} | set(_joined(after))


def _is_means(token: Token) -> bool:
    """Whether a word tells by what means: "by phone", "in a video call", not "a video of it"."""
    before = {t.lower_ for t in token.doc[max(token.i - 3, token.sent.start) : token.i]}
    after = token.nbor(1).lower_ if token.i + 1 < len(token.doc) else ""
    return bool(before & _BY) or after in MEANS


def _joined(words: list[str]) -> list[str]:
    """Words with those made one that are written with hyphens, or mean the same without: "face to face"."""
    text = " ".join(words).replace(" - ", "-")
    for phrase in _PHRASES:
        text = text.replace(phrase.replace("-", " "), phrase)
    return text.split()
