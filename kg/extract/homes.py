"""The country a text is at home in, and so leaves out: whose "the president" and "Defence Minister X" are.

Votes, strongest first: office holders the lexicon knows whose title says no country, the nearer the
stronger; what the holder's name sounds like; titles in the same sentence that do; the outlet's
country; the dateline; the country the text names far more than any other.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from kg.extract.bodies import INTERNATIONAL, STATELESS
from kg.extract.datelines import dateline_country
from kg.extract.held import Held
from kg.extract.named import Named
from kg.extract.outlets import outlet_country
from kg.lexicon.titles import office_category
from kg.records import Article, Organization, Person, Role

Vote = tuple[int, str]  # sentence, country
# Whose country is another than the speaker's.
ABROAD = frozenset({"counterpart", "counterparts", "opposite"})
_SAME, _NEXT, _ELSEWHERE = 3.0, 2.0, 1.0  # what a bare title weighs by its distance
_STATED, _OUTLET, _DATELINE, _DOMINANT, _NAME = 1.5, 1.5, 1.0, 1.0, 2.0
_SURE = 2.5  # votes all over the text that no country named beside puts in doubt, where an office is high


@dataclass(frozen=True, slots=True)
class Home:
    """Answers which country a title without one is of, at a place in the text."""

    starts: tuple[int, ...]  # where sentences begin
    bare: dict[int, list[str]]  # by sentence: the countries of its bare titles
    anywhere: Counter[str]  # all these countries
    stated: dict[int, str]  # the country of a sentence's first title that says one
    fixed: dict[str, float]
    mentions: Counter[str]
    named: dict[int, list[str]]  # the countries that sentences name, but for those within titles
    abroad: dict[int, list[str]]  # by sentence: the countries of somebody's counterparts

    def at(
        self,
        offset: int,
        *,
        without: frozenset[str] = frozenset(),
        sounds: str | None = None,
        high: bool = False,
    ) -> str | None:
        """The country that is meant where none is said, some ruled out; None where nothing tells."""
        sentence = self.sentence_of(offset)
        without = without | frozenset(self.abroad.get(sentence, ()))
        scores = self._scores(sentence)
        here = set(self.named.get(sentence, ())) - without
        if sounds is not None:
            scores[sounds] += _NAME + (sounds in here)
        fitting = [code for code in scores if code not in without]
        best = max(fitting, key=lambda code: (scores[code], self.mentions[code], code), default=None)
        if best is None or scores[best] < 1:
            return None
        guessed = scores[best] == self.fixed.get(best) and not (high and scores[best] >= _SURE)
        return None if guessed and here and best not in here else best

    def sentence_of(self, offset: int) -> int:
        """The number of the sentence at a place in the text."""
        return bisect_right(self.starts, offset)

    def _scores(self, sentence: int) -> defaultdict[str, float]:
        """The votes for each country in a sentence."""
        scores = defaultdict(float, self.fixed)
        for code, votes in self.anywhere.items():
            scores[code] += votes * _ELSEWHERE
        for where in (sentence - 1, sentence, sentence + 1):
            for code in self.bare.get(where, ()):
                scores[code] += (_SAME if where == sentence else _NEXT) - _ELSEWHERE
        if sentence in self.stated:
            scores[self.stated[sentence]] += _STATED
        return scores


def _by_sentence(votes: Iterable[Vote]) -> dict[int, list[str]]:
    """The countries that votes are for, by sentence."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for where, code in votes:
        found[where].append(code)
    return dict(found)


def read_home(
    people: tuple[Person, ...],
    held: dict[str, Held],
    named: Named,
    bodies: dict[str, Organization],
    article: Article,
) -> Home:
    """What a text tells of where it is at home."""
    starts = tuple(sent.start_char for sent in named.doc.sents)
    places, abroad = _places(starts, named)
    mentions = Counter(code for _, _, code in places)
    bare: list[Vote] = []
    stated: dict[int, str] = {}
    for person in people:
        for role in person.roles:
            where = bisect_right(starts, role.evidence.start)
            if is_international(role, named, bodies) or _is_counterpart(role, named):
                continue
            if role.country:
                stated.setdefault(where, role.country)
            elif office_category(role.title) and (code := held[person.id].country_for(role.title)):
                bare.append((where, code))
                break
    titles = {i for person in people for role in person.roles for i in range(*role.evidence)}
    around = _by_sentence((where, code) for where, start, code in places if start not in titles)
    fixed, anywhere = _fixed(named, article, mentions), Counter(code for _, code in bare)
    return Home(starts, _by_sentence(bare), anywhere, stated, fixed, mentions, around, _by_sentence(abroad))


def _places(starts: tuple[int, ...], named: Named) -> tuple[list[tuple[int, int, str]], list[Vote]]:
    """The countries named, by sentence and place; and apart from them those of counterparts."""
    places: list[tuple[int, int, str]] = []
    abroad: list[Vote] = []
    for index, name in enumerate(named.mentions):
        if (code := named.country_of(name)) is None:
            continue
        where = bisect_right(starts, name.start)
        if _is_abroad(index, named):
            abroad.append((where, code))
        else:
            places.append((where, name.start, code))
    return places, abroad


def _is_counterpart(role: Role, named: Named) -> bool:
    """Whether the words that give a role say whose counterpart somebody is."""
    said = re.findall(r"\w+", named.text[role.evidence.start : role.evidence.end].lower())
    return not ABROAD.isdisjoint(said)


def _is_abroad(index: int, named: Named) -> bool:
    """Whether a country says whose counterpart somebody is: "his German and French opposite numbers"."""
    span = named.tokens_of(index)
    if span is None:
        return False
    doc, i = named.doc, span.end
    while i < len(doc) - 1 and (doc[i].lower_ in {"and", ","} or named.country_at(i) is not None):
        i += 1
    return i < len(doc) and doc[i].lower_ in ABROAD


def _fixed(named: Named, article: Article, mentions: Counter[str]) -> dict[str, float]:
    """The votes that hold all over the text."""
    scores: defaultdict[str, float] = defaultdict(float)
    outlet = outlet_country(article.publisher, article.url, named.lexicon)
    dateline = dateline_country(named)
    if outlet and (dateline is None or outlet in {dateline, *mentions}):
        scores[outlet] += _OUTLET
    if dateline:
        scores[dateline] += _DATELINE
    top = mentions.most_common(2)
    if top and (len(top) == 1 or top[0][1] >= 2 * top[1][1]):
        scores[top[0][0]] += _DOMINANT
    return dict(scores)


def is_international(role: Role, named: Named, bodies: dict[str, Organization]) -> bool:
    """Whether an office is held at a body of no country: "the EU's energy commissioner"."""
    body = bodies.get(role.org or "")
    if body is not None and body.kind in STATELESS:
        return True
    return bool(INTERNATIONAL.search(named.text[role.evidence.start : role.evidence.end]))
