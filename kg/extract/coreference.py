"""Leads "she", "the minister", "both sides" back to the people an article names.

Read in the order of the text, so that what was led back once can be led back to again. Phrases
with "a" or "an" ("a senior official") refer to nobody named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile

from spacy.tokens import Doc, Token

from kg.annotations import is_noise
from kg.extract.descriptions import Description, description_at
from kg.extract.genders import gender_of
from kg.extract.holders import Holders, in_order
from kg.extract.pairs_meant import is_pair, is_trio, means_others
from kg.extract.quoted import quoted_tokens
from kg.extract.references import Reference
from kg.extract.salience import SUBJECTS, clashes, is_own, weight
from kg.extract.speaking import follows_report, is_main, speaks
from kg.lexicon.office_words import PLURALS

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_HE_OR_SHE = _HE | _SHE
_TWO = frozenset(
    """both two pair duo they them their leaders ministers presidents sides men women officials diplomats
    counterparts chiefs""".split()
)
_STYLES = frozenset({"highness", "majesty", "excellency", "holiness"})
_NEAR, _STRIDE, _OWN = 0.3, 40, 1.0  # what a sentence weighs, a token (in so many), "X, in his first speech"
_GENDER, _QUOTED, _CLASH = 0.3, 1.5, 2.0  # a known gender; a name in a quotation; two roles of one verb
_SPOKE = 0.5  # having spoken last, for one who speaks
_INDEFINITE = frozenset({"a", "an", "another", "one", "some", "two", "three", "several"})
_TOLD = 0.6  # a name in what is told: "Lind had won, he said"
_REACH = 4  # sentences that a pronoun looks back over


@dataclass(slots=True)
class _Seen:
    """Where somebody was last referred to."""

    person: str
    token: Token
    sentence: int
    weight: float  # of the part it plays in its sentence
    quoted: bool


@dataclass(slots=True)
class Coreference:
    """Walks one article; ``at`` grows token by token."""

    doc: Doc
    holders: Holders
    at: dict[int, Reference]
    seen: list[_Seen] = field(default_factory=list)
    first: dict[str, int] = field(default_factory=dict)  # where people were first seen; the last seen last
    spoke: dict[str, int] = field(
        default_factory=dict
    )  # the sentence in which people last spoke; the last one last
    unled: dict[str, int] = field(default_factory=dict)  # by singular: the first such word that is nobody
    genders: dict[str, str | None] = field(default_factory=dict)

    def run(self) -> dict[int, Reference]:
        """Lead every pronoun and description back to whom it means."""
        people = self.holders.people
        self.genders = {id: gender_of(person, self.holders.named) for id, person in people.items()}
        inside = quoted_tokens(self.doc)
        sentence = -1
        for token in self.doc:
            sentence += bool(token.is_sent_start)
            if not is_noise(token):
                self._pass(token, sentence, quoted=token.i in inside)
            if token.i not in self.at and _is_new(token):
                self.unled.setdefault(token.lower_.rstrip("s"), token.i)
        return self.at

    def _pass(self, token: Token, sentence: int, *, quoted: bool) -> None:
        """Lead one token back, if it leads to anybody, and note whom it brings in view."""
        if token.i not in self.at and (found := self._lead_back(token, sentence, quoted=quoted)):
            self.at[token.i] = found
        for person in self.at.get(token.i, Reference()).people:
            self.seen.append(_Seen(person, token, sentence, weight(token), quoted))
            self.first[person] = self.first.pop(person, token.i)
            if speaks(token) and is_main(token):
                self.spoke.pop(person, None)
                self.spoke[person] = sentence

    def _lead_back(self, token: Token, sentence: int, *, quoted: bool) -> Reference | None:
        """Whom an unnamed token means, if anybody."""
        word = token.lower_
        if word in _HE_OR_SHE and token.pos_ in {"PRON", "DET"}:
            return _people(self._salient(token, sentence, "male" if word in _HE else "female", quoted=quoted))
        if word in _STYLES and token.i and (owner := token.nbor(-1).lower_) in {"his", "her"}:
            return _people(
                self._salient(token, sentence, "male" if owner == "his" else "female", quoted=quoted)
            )
        description = description_at(token, self.holders.named)
        if description is not None:
            found = self.holders.one(description, self._recent(token, description), self.at)
            return _people(found or self._epithet(description, token, sentence, quoted=quoted))
        if word in PLURALS and (holders := self.holders.several(token, reversed(self.first))):
            return Reference(people=holders)
        if word in {"former", "latter"} and token.i and token.nbor(-1).lower_ == "the":
            return self._one_of_two(token, sentence)
        if word in _TWO and is_trio(token):
            return _together(self._last(3, sentence), 3)
        if word in _TWO and is_pair(token) and not means_others(token, self.at):
            return self._pair(sentence, alone=token.pos_ == "NOUN" and word != "sides")
        return None

    def _recent(self, token: Token, description: Description) -> Iterator[str]:
        """The people named so far, the last one first; where a country tells nothing, those who spoke before."""
        if description.country is None and speaks(token):
            yield from reversed(self.spoke)
        yield from reversed(self.first)

    def _epithet(self, description: Description, token: Token, sentence: int, *, quoted: bool) -> str | None:
        """Who is spoken of by a new name: "the veteran peer said", where no unnamed one was brought in."""
        plain = description.category in {None, "spokesperson", "legislator", description.title}
        definite = self.doc[description.start - 1].lower_ == "the" if description.start else False
        if not (plain and definite) or token.dep_ not in SUBJECTS or description.country:
            return None
        unnamed = self.unled.get(token.lower_, len(self.doc)) < description.start
        return None if unnamed else self._salient(token, sentence, None, quoted=quoted)

    def _salient(self, token: Token, sentence: int, gender: str | None, *, quoted: bool) -> str | None:
        """The person most in view: near, a subject, of that gender, not within a quotation."""
        best: tuple[float, int, str] | None = None
        main = speaks(token) and is_main(token)
        last = self._last_speaker(token, sentence) if main else None
        for place in reversed(self.seen):
            if sentence - place.sentence > _REACH:
                break
            if gender and self.genders[place.person] not in {gender, None}:
                continue
            score = self._view(token, sentence, place, quoted=quoted)
            score += _GENDER * (self.genders[place.person] == gender) + _SPOKE * (place.person == last)
            if best is None or (score, place.token.i) > best[:2]:
                best = (score, place.token.i, place.person)
        return best[2] if best else None

    def _last_speaker(self, token: Token, sentence: int) -> str | None:
        """Who spoke last; nobody who speaks in what is just being told."""
        told = sentence if follows_report(token) else None
        return next((person for person in reversed(self.spoke) if self.spoke[person] != told), None)

    def _view(self, token: Token, sentence: int, place: _Seen, *, quoted: bool) -> float:
        """How much in view a place in the text is from a pronoun."""
        distance = -_NEAR * (sentence - place.sentence) - (token.i - place.token.i) / _STRIDE
        hidden = _QUOTED * (place.quoted and not quoted) + _CLASH * clashes(token, place.token)
        hidden += _TOLD * (sentence == place.sentence and follows_report(token))
        return distance + place.weight + _OWN * is_own(token, place.token) - hidden

    def _pair(self, sentence: int, *, alone: bool) -> Reference | None:
        """The two people last named together, within two sentences; or all there are so far, if that may be."""
        pair = self._last(2, sentence)
        return _together(list(self.first) if alone and len(pair) < 2 else pair, 2)

    def _last(self, count: int, sentence: int) -> list[str]:
        """The people last referred to, so many at most, the last one first."""
        near = takewhile(lambda place: sentence - place.sentence <= 2, reversed(self.seen))
        return list(dict.fromkeys(place.person for place in near if not place.quoted))[:count]

    def _one_of_two(self, token: Token, sentence: int) -> Reference | None:
        """ "The former", "the latter" of two people, where no noun follows."""
        pair = self._last(2, sentence)
        alone = token.head.pos_ not in {"NOUN", "PROPN"} or token.head.i < token.i
        if len(pair) != 2 or not alone:
            return None
        return _people(sorted(pair, key=lambda id: self.first[id])[token.lower_ == "latter"])


def _is_new(token: Token) -> bool:
    """Whether a noun brings somebody in: "a diplomat", "diplomats"."""
    return token.tag_ == "NNS" or any(left.lower_ in _INDEFINITE for left in token.lefts)


def _people(id: str | None) -> Reference | None:
    """A reference to one person."""
    return Reference(people=(id,)) if id else None


def _together(people: list[str], count: int) -> Reference | None:
    """A reference to so many people."""
    return Reference(people=in_order(people)) if len(people) == count else None
