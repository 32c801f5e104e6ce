"""Leads "she", "the minister", "both sides" back to the people an article names.

Read in the order of the text, so that what was led back once can be led back to again. Phrases
with "a" or "an" ("a senior official") refer to nobody named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from spacy.tokens import Doc, Token

from kg.annotations import Quote, is_noise, quotes
from kg.extract.descriptions import Description, description_at
from kg.extract.held import Held
from kg.extract.named import Named
from kg.extract.people import category
from kg.extract.references import Reference
from kg.extract.title_words import title_words
from kg.extract.titles import title_start
from kg.lexicon.office_words import PLURALS
from kg.records import Person

_HE = frozenset({"he", "him", "his", "himself"})
_SHE = frozenset({"she", "her", "hers", "herself"})
_TWO = frozenset(
    {
        "both",
        "two",
        "pair",
        "duo",
        "they",
        "leaders",
        "ministers",
        "presidents",
        "sides",
        "men",
        "officials",
        "diplomats",
        "counterparts",
        "chiefs",
        "them",
        "their",
    }
)
_NEAR, _STRIDE, _SUBJECT = 0.3, 40, 0.9  # what a sentence, a token (in so many) and being a subject weigh
_KINDS = {
    "leaders": frozenset({"head_of_state", "head_of_government", "leader"}),
    "presidents": frozenset({"head_of_state"}),
}
_REACH = 4  # sentences that a pronoun looks back over
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})


@dataclass(slots=True)
class _Seen:
    """Where somebody was last referred to."""

    person: str
    token: Token
    sentence: int
    subject: bool
    quoted: bool


@dataclass(slots=True)
class Coreference:
    """Walks one article; ``at`` grows token by token."""

    doc: Doc
    named: Named
    people: dict[str, Person]
    at: dict[int, Reference]
    held: dict[str, Held]
    day: date | None = None
    described: list[tuple[Description, str]] = field(default_factory=list)  # led back by the lexicon alone
    seen: list[_Seen] = field(default_factory=list)
    genders: dict[str, str | None] = field(default_factory=dict)

    def run(self) -> dict[int, Reference]:
        """Lead every pronoun and description back to whom it means."""
        self.genders = {id: _gender(person, self.named) for id, person in self.people.items()}
        inside = _quoted_tokens(self.doc)
        sentence = -1
        for token in self.doc:
            sentence += bool(token.is_sent_start)
            if is_noise(token):
                continue
            if token.i not in self.at and (
                reference := self._lead_back(token, sentence, quoted=token.i in inside)
            ):
                self.at[token.i] = reference
            self._note(token, sentence, quoted=token.i in inside)
        return self.at

    def _lead_back(self, token: Token, sentence: int, *, quoted: bool) -> Reference | None:
        """Whom an unnamed token means, if anybody."""
        word = token.lower_
        if word in _HE | _SHE and token.pos_ in {"PRON", "DET"}:
            return _people(self._salient(token, sentence, "male" if word in _HE else "female", quoted=quoted))
        description = description_at(token, self.named)
        if description is not None:
            return _people(self._described(description, token))
        if word in PLURALS and (holders := self._holders(token)):
            return Reference(people=holders)
        if word in _TWO and _is_pair(token):
            return self._pair(sentence)
        return None

    def _salient(self, token: Token, sentence: int, gender: str, *, quoted: bool) -> str | None:
        """The person most in view: near, a subject, of that gender, not within a quotation."""
        best: tuple[float, int, str] | None = None
        for place in reversed(self.seen):
            distance = sentence - place.sentence
            if distance > _REACH:
                break
            if self.genders[place.person] not in {gender, None}:
                continue
            score = -_NEAR * distance - (token.i - place.token.i) / _STRIDE + _SUBJECT * place.subject
            score += (
                0.3 * (self.genders[place.person] == gender)
                - 1.5 * (place.quoted and not quoted)
                - 2.0 * _clashes(token, place.token)
            )
            if best is None or (score, place.token.i) > best[:2]:
                best = (score, place.token.i, place.person)
        return best[2] if best else None

    def _described(self, description: Description, token: Token) -> str | None:
        """The person who holds the described office: the last one named, or else the next."""
        holders = [id for id, person in self.people.items() if _holds(person, description)]
        if not holders and description.owner is None and description.category:
            holders = [
                id
                for id in self.people
                if self.held[id].holds(description.title, description.country, self.day)
            ]
            self.described += [(description, id) for id in holders if len(holders) == 1]
        others = [id for id in holders if not _clash_of(description, id, self.at)]
        before = next((p.person for p in reversed(self.seen) if p.person in others), None)
        return before or (others[0] if others and (description.country or len(others) == 1) else None)

    def _holders(self, token: Token) -> tuple[str, ...]:
        """One person for each country of "the Chinese and Russian ministers", each in an office of that kind."""
        countries = [
            code for t in token.subtree if t.i < token.i and (code := self.named.country_at(t.i)) is not None
        ]
        kinds = _KINDS.get(token.lower_)
        if not countries:
            return self._last_two(
                category(
                    " ".join(
                        title_words(
                            self.doc, title_start(self.doc, token.i + 1, self.named), token.i + 1, self.named
                        )
                    )
                )
            )
        found = [
            next((id for id, p in self.people.items() if _serves(p, code, kinds)), None)
            for code in dict.fromkeys(countries)
        ]
        return tuple(id for id in found if id) if len(found) > 1 and all(found) else ()

    def _last_two(self, kind: str) -> tuple[str, ...]:
        """The two last named of those in offices of a kind: "the defence chiefs"."""
        recent = dict.fromkeys(
            p.person
            for p in reversed(self.seen)
            if any(category(r.title, r.country) == kind for r in self.people[p.person].roles)
        )
        pair = list(recent)[:2]
        return tuple(sorted(pair, key=lambda id: int(id[1:]))) if len(pair) == 2 else ()

    def _pair(self, sentence: int) -> Reference | None:
        """The two people last named together, within two sentences."""
        recent = [p.person for p in reversed(self.seen) if sentence - p.sentence <= 2 and not p.quoted]
        pair = list(dict.fromkeys(recent))[:2]
        return Reference(people=tuple(sorted(pair, key=lambda id: int(id[1:])))) if len(pair) == 2 else None

    def _note(self, token: Token, sentence: int, *, quoted: bool) -> None:
        """Remember who was just referred to."""
        for person in self.at.get(token.i, Reference()).people:
            self.seen.append(_Seen(person, token, sentence, _leads(token), quoted))


def _serves(person: Person, country: str, kinds: frozenset[str] | None) -> bool:
    """Whether a person holds an office of a kind, any kind if none is asked, for a country."""
    return any(
        r.country == country and not r.former and (kinds is None or category(r.title, country) in kinds)
        for r in person.roles
    )


def _leads(token: Token) -> bool:
    """Whether a token is, or is part of, a subject or the owner of what is talked of ("Dong's message")."""
    leading = _SUBJECTS | {"nmod:poss", "poss"}
    return token.dep_ in leading or (
        token.head.dep_ in leading and token.dep_ in {"flat", "appos", "compound"}
    )


def _people(id: str | None) -> Reference | None:
    """A reference to one person."""
    return Reference(people=(id,)) if id else None


def _holds(person: Person, description: Description) -> bool:
    """Whether a person is known to hold a described office."""
    return any(
        (
            description.category is None
            or category(role.title) == description.category
            or description.word in role.title.split()
        )
        and (description.country is None or role.country in {None, description.country})
        for role in person.roles
    )


def _clash_of(description: Description, id: str, at: dict[int, Reference]) -> bool:
    """ "His counterpart" is not he himself."""
    return description.owner is not None and id in at.get(description.owner, Reference()).people


def _clashes(pronoun: Token, place: Token) -> bool:
    """An object pronoun is not the subject of its own verb."""
    return pronoun.dep_ in {"obj", "iobj", "obl"} and place.head == pronoun.head and place.dep_ in _SUBJECTS


def _is_pair(token: Token) -> bool:
    """ "The two", "both sides", "they": not "two countries" before a noun of things."""
    if token.lower_ in {"two", "both"}:
        return token.dep_ not in {"nummod", "cc:preconj", "advmod"} and (
            token.lower_ == "both" or (token.i > 0 and token.nbor(-1).lower_ == "the")
        )
    if token.lower_ in {"they", "them", "their"}:
        return True
    lefts = {t.lower_ for t in token.lefts}
    return bool(lefts & {"two", "both"}) or (lefts <= {"the"} and bool(lefts))


def _gender(person: Person, named: Named) -> str | None:
    """Male or female, as far as the lexicon knows the person or the forename."""
    if any(role.title in {"king", "pope", "emir", "sultan"} for role in person.roles):
        return "male"
    known = {entry.gender for form in person.aka for entry in named.lexicon.people(form) if entry.gender}
    if len(known) == 1:
        return known.pop()
    words = person.name.replace(".", " ").split()
    return next((g for word in words[:-1] or words if (g := named.lexicon.gender(word))), None)


def _quoted_tokens(doc: Doc) -> set[int]:
    """The tokens that stand within a quotation of some length."""
    return {i for quote in quotes(doc) for i in _tokens_of(doc, quote)}


def _tokens_of(doc: Doc, quote: Quote) -> Iterator[int]:
    """The tokens of a quotation."""
    span = doc.char_span(quote.start, quote.end, alignment_mode="expand")
    yield from range(span.start, span.end) if span is not None and not quote.scare else ()
