"""Leads "it", "the ministry", "the alliance", "the statement" back to the bodies an article names."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from itertools import islice

from spacy.tokens import Doc, Token

from kg.annotations import is_noise
from kg.extract.references import NOBODY, Reference
from kg.lexicon.names import fold
from kg.lexicon.office_words import PLURALS
from kg.records import Organization

# What a body may be called once it was named.
_NOUNS: dict[str, frozenset[str]] = {
    "ministry": frozenset({"ministry"}), "department": frozenset({"ministry"}), "alliance": frozenset({"igo", "military"}),
    "bloc": frozenset({"igo"}), "organisation": frozenset({"igo", "other"}), "organization": frozenset({"igo", "other"}),
    "group": frozenset({"igo", "other", "thinktank", "party"}), "agency": frozenset({"agency", "media"}), "council": frozenset({"igo", "government"}),
    "newspaper": frozenset({"media"}), "paper": frozenset({"media"}), "broadcaster": frozenset({"media"}), "outlet": frozenset({"media"}),
    "grouping": frozenset({"igo"}), "website": frozenset({"media"}), "channel": frozenset({"media"}),
    "party": frozenset({"party"}), "company": frozenset({"company"}), "government": frozenset({"government"}), "administration": frozenset({"government"}),
    "militants": frozenset({"other"}), "insurgents": frozenset({"other"}), "army": frozenset({"military"}), "military": frozenset({"military"}),
    "commission": frozenset({"igo", "agency"}), "institute": frozenset({"thinktank"}), "kingdom": frozenset({"government"}),
}  # fmt: skip
# What stands behind a body's name besides: "the Kenyan government delegation".
_NAMED = _NOUNS | {"delegation": frozenset({"government", "igo", "party"})}
_DOCUMENTS = frozenset(
    "statement release communique communiqué draft readout declaration announcement tweet post message document report letter note article".split()
)
_ISSUE = frozenset({"issue", "release", "publish", "post"})  # "a statement issued by the ministry"
_STATES = frozenset({"nations", "countries", "states", "members"})  # "the ministers of the G7 countries"
_HOLDERS = PLURALS | {"delegates", "members", "delegations"}
_REACH = 3  # sentences


@dataclass(slots=True)
class BodyReferences:
    """Walks one article; ``at`` grows token by token."""

    doc: Doc
    bodies: dict[str, Organization]
    at: dict[int, Reference]
    last: list[tuple[int, Reference]] = field(default_factory=list)  # (sentence, who), subjects only
    holders: Reference = NOBODY  # the body whose ministers, leaders were last named
    issuer: Reference = NOBODY  # who last spoke through a document
    having: dict[str, set[str]] = field(
        default_factory=lambda: defaultdict(set)
    )  # bodies by a word of their names
    named: dict[Hashable, list[tuple[int, str]]] = field(
        default_factory=dict
    )  # where bodies of one kind are named
    people: dict[str, None] = field(default_factory=dict)  # referred to so far, the last one last

    def run(self) -> dict[int, Reference]:
        """Lead every "it", noun and document back to the body, or the people, it means."""
        for body in self.bodies.values():
            for word in fold(" ".join((body.name, *body.aka))).split():
                self.having[word].add(body.id)
        sentence = -1
        for token in self.doc:
            sentence += bool(token.is_sent_start)
            if not is_noise(token):
                self._pass(token, sentence)
            for person in reversed(self.at.get(token.i, NOBODY).people):
                self.people[person] = self.people.pop(person, None)
        return self.at

    def _pass(self, token: Token, sentence: int) -> None:
        """Lead one token back, if it leads to anybody, and note a body that does something."""
        if token.i not in self.at and (found := self._lead_back(token, sentence)):
            self.at[token.i] = found
        who = self.at.get(token.i, NOBODY)
        if who.organizations and token.dep_ in {"nsubj", "nsubj:pass"}:
            self.last.append((sentence, who))

    def _lead_back(self, token: Token, sentence: int) -> Reference:
        """Which body an unnamed token means, if any."""
        word = token.lower_
        if word in {"it", "they"} and token.dep_ == "nsubj":
            return self._recent(sentence)
        if word in _DOCUMENTS and token.pos_ == "NOUN":
            return self._issued(token)
        if word in _HOLDERS:
            return self._holders(token)
        if word in _NAMED and (own := self._own_name(token)):
            return own
        if word in _NOUNS and any(
            child.lower_ in {"the", "its"} or self.at.get(child.i, NOBODY).countries for child in token.lefts
        ):
            return self._called(_NOUNS[word], token)
        return self._by_its_words(token)

    def _own_name(self, token: Token) -> Reference:
        """The body of that kind, or of an unknown one, named within the phrase: "the KUNA news agency"."""
        kinds = _NAMED[token.lower_] | {"other"}
        named = (self.at.get(c.i, NOBODY) for c in token.children if c.dep_ in {"compound", "appos", "flat"})
        fitting = (who for who in named if any(self.bodies[id].kind in kinds for id in who.organizations))
        return next(fitting, NOBODY)

    def _by_its_words(self, token: Token) -> Reference:
        """The body last named whose name has all words of "the human rights office", or that was called so before."""
        if token.pos_ != "NOUN" or not any(child.lower_ == "the" for child in token.lefts):
            return NOBODY
        parts = (t.lower_ for t in token.subtree if t.i <= token.i and t.dep_ in {"amod", "compound"})
        words = {token.lower_, *parts}
        beside = [self.at.get(child.i, NOBODY) for child in token.children if child.dep_ == "appos"]
        for word in words:  # "the UN mission (UNSMIL)"
            self.having[word].update(id for who in beside for id in who.organizations)
        ids = frozenset(set.intersection(*(self.having[word] for word in words)))
        return self._last_named(ids, (self.bodies[id] for id in ids), token) if len(words) > 1 else NOBODY

    def _last_named(self, key: Hashable, bodies: Iterable[Organization], token: Token) -> Reference:
        """The one named last before a token of those bodies; they are always the same for one key."""
        if key not in self.named:
            self.named[key] = sorted((m.start, body.id) for body in bodies for m in body.mentions)
        before = bisect_left(self.named[key], (token.idx, ""))
        return Reference(organizations=(self.named[key][before - 1][1],)) if before else NOBODY

    def _holders(self, token: Token) -> Reference:
        """Office holders of a body speak for it: "the foreign ministers of the G7", later "the ministers"."""
        bodies = [
            id
            for part in token.subtree
            if part.head == token or (part.head.lower_ in _STATES and part.head.head == token)
            for id in self.at.get(part.i, NOBODY).organizations
            if self.bodies[id].kind == "igo"
        ]
        self.holders = Reference(organizations=(bodies[0],)) if bodies else self.holders
        return self.holders

    def _recent(self, sentence: int) -> Reference:
        """The body that was last a subject, a few sentences back at most."""
        return self.last[-1][1] if self.last and sentence - self.last[-1][0] <= _REACH else NOBODY

    def _called(self, kinds: frozenset[str], token: Token) -> Reference:
        """The body of these kinds that was last named before a token."""
        countries = frozenset(c for child in token.lefts for c in self.at.get(child.i, NOBODY).countries)
        fitting = (
            body
            for body in self.bodies.values()
            if body.kind in kinds and (not countries or body.country in countries)
        )
        return self._last_named((kinds, countries), fitting, token)

    def _issued(self, token: Token) -> Reference:
        """Whose document it is: named within the phrase, or the last one named for any."""
        for part in token.subtree:
            who = self.at.get(part.i, NOBODY)
            if part.i != token.i and (who.organizations or who.people) and _possesses(part, token):
                self.issuer = who
                return who
        if any(child.lower_ == "joint" for child in token.lefts):
            self.issuer = self._two_before() or self.issuer
            return self.issuer
        definite = any(child.lower_ in {"the", "this", "that"} for child in token.lefts)
        if definite:
            return self.issuer
        self.issuer = self._subject(token) or self.issuer
        return NOBODY

    def _two_before(self) -> Reference:
        """The two people last named before a joint statement."""
        if len(self.people) < 2:
            return NOBODY
        two = islice(reversed(self.people), 2)
        return Reference(people=tuple(sorted(two, key=lambda id: int(id[1:]))))

    def _subject(self, token: Token) -> Reference:
        """Who says something "in a statement": the subject of the verb it hangs on, or of the sentence."""
        verbs = [verb for verb in token.ancestors if verb.pos_ == "VERB"]
        subjects = (child for verb in (*verbs, token.sent.root) for child in verb.children)
        found = (self.at.get(child.i, NOBODY) for child in subjects if child.dep_ == "nsubj")
        return next((who for who in found if who), NOBODY)


def _possesses(part: Token, document: Token) -> bool:
    """Whether a name within a document's phrase says whose it is: "NATO's", "from the ministry", a name before it."""
    steps = [part, *part.ancestors]
    inside = steps[: steps.index(document)] if document in steps else []
    return (
        bool(inside)
        and all(
            step.dep_ in {"nmod:poss", "compound", "nmod", "amod", "flat", "obl", "obl:agent"}
            or step.lemma_ in _ISSUE
            for step in inside
        )
        and not any(
            child.lower_ in {"on", "about", "to", "with", "against", "for", "in", "at"}
            for step in inside
            for child in step.lefts
        )
    )
