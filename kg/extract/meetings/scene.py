"""One article as the readers of encounters see it: its Doc, who is who, which country is whose."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from spacy.tokens import Doc, Token

from kg.annotations import Block, DateMention, NameMention, blocks, dates, names, quotes
from kg.extract.meetings.turns import Turn, first_persons, guest_of, read_turns
from kg.extract.meetings.words import SPEAKERS_FOR_OTHERS
from kg.extract.references import Reference, References
from kg.lexicon.lexicon import Lexicon
from kg.records import Person


@dataclass(frozen=True)
class Scene:
    """What every rule may ask."""

    doc: Doc
    references: References
    lexicon: Lexicon
    published: date | None

    def of(self, token: Token) -> Reference:
        """Whom a token refers to."""
        return self.first_persons.get(token.i) or self.references.of(token)

    @cached_property
    def first_persons(self) -> dict[int, Reference]:
        """Whom "I" refers to in a quotation or a transcript, and "we" in one of two."""
        return first_persons(self.doc, self.references, self.turns, self.pair)

    @cached_property
    def turns(self) -> tuple[Turn, ...]:
        """The turns of a transcript."""
        return read_turns(self.doc, self.references)

    @cached_property
    def opens(self) -> int:
        """The code point at which the first turn begins; 0 where there is none."""
        return self.doc[self.turns[0].start].idx if self.turns else 0

    @cached_property
    def pair(self) -> tuple[str, ...]:
        """The two who speak in a transcript, or the one who does and whom its title names after "with"."""
        said = dict.fromkeys(id for turn in self.turns for id in turn.speaker.people)
        speakers = [id for id in said if not self.speaks_for_others(id)]
        guest = guest_of(self.doc[: self.turns[0].start], self.references) if self.turns else None
        host = next((id for id in speakers if id != guest), None)
        if guest and host:
            return (host, guest)
        return tuple(speakers) if len(speakers) == 2 else ()

    @cached_property
    def text(self) -> str:
        """The text of the article: a Doc joins its tokens anew at every look."""
        return self.doc.text

    @cached_property
    def people(self) -> dict[str, Person]:
        """The people of the article by id."""
        return {person.id: person for person in self.references.people}

    @cached_property
    def bodies(self) -> dict[str, str | None]:
        """The countries of the article's organisations, by id."""
        return {body.id: body.country for body in self.references.organizations}

    @cached_property
    def stateless(self) -> frozenset[str]:
        """The organisations that are no part of a country's government."""
        return frozenset(body.id for body in self.references.organizations if body.kind not in _OF_STATES)

    @cached_property
    def dates(self) -> dict[int, DateMention]:
        """The times named in the text, by each of their tokens."""
        return _by_token(self.doc, dates(self.doc))

    @cached_property
    def names(self) -> dict[int, NameMention]:
        """The names in the text, by each of their tokens."""
        return _by_token(self.doc, names(self.doc))

    @cached_property
    def story(self) -> tuple[Block, ...]:
        """The blocks of the story itself: no headline, no caption."""
        return tuple(block for block in blocks(self.doc) if block.kind == "body")

    def block(self, at: int) -> Block | None:
        """The paragraph of the story around a code point."""
        place = self.paragraph(at) - 1
        return self.story[place] if place >= 0 and at < self.story[place].end else None

    def paragraph(self, at: int) -> int:
        """How many paragraphs of the story begin up to a code point."""
        return bisect_right(self.story, at, key=lambda block: block.start)

    @cached_property
    def lead(self) -> Block | None:
        """The first paragraph that is longer than a byline."""
        return next((block for block in self.story if block.end - block.start > _BYLINE), None)

    @cached_property
    def _sentences(self) -> list[int]:
        """The tokens that begin a sentence, where the parser's cuts fall on an end mark or a new line."""
        doc = self.doc
        cut = (t.i for t in doc if t.is_sent_start)
        ended = (i for i in cut if i == 0 or doc[i - 1].is_space or doc[i - 1].text[-1] in _END_MARKS)
        return [
            i for i in ended if not (i and _ABBREVIATED.match(doc[i - 1].text) and doc[i].pos_ in _NAMING)
        ]

    def sentence(self, i: int) -> tuple[int, int]:
        """The tokens [start, end) of the sentence around a token."""
        place = bisect_right(self._sentences, i)
        end = self._sentences[place] if place < len(self._sentences) else len(self.doc)
        return self._sentences[place - 1] if place else 0, end

    def begins_sentence(self, i: int) -> bool:
        """Whether a sentence begins with this token."""
        return self.sentence(i)[0] == i

    @cached_property
    def people_by_sentence(self) -> dict[int, dict[str, None]]:
        """The people spoken of in each sentence, by the token that begins it."""
        found: defaultdict[int, dict[str, None]] = defaultdict(dict)
        for token in self.doc:
            found[self.sentence(token.i)[0]].update(dict.fromkeys(self.of(token).people))
        return found

    @cached_property
    def scare_marks(self) -> frozenset[int]:
        """Where a word or two are set in quotation marks: these marks end no phrase."""
        return frozenset(
            at for quote in quotes(self.doc) if quote.scare for at in (quote.start - 1, quote.end)
        )

    def country_of_person(self, id: str) -> str | None:
        """The country a person acts for: that of the present office, else of a former one."""
        roles = sorted(self.people[id].roles, key=lambda role: role.former)
        return next((role.country for role in roles if role.country), None) or self._known_country(id)

    def _known_country(self, id: str) -> str | None:
        """The country of the one person in public life who bears the name."""
        found = self.lexicon.people(self.people[id].name)
        return found[0].country if len(found) == 1 else None

    def countries(self, reference: Reference) -> tuple[str, ...]:
        """The countries a phrase stands for, through bodies too."""
        of_bodies = [self.bodies.get(id) for id in reference.organizations]
        return tuple(dict.fromkeys([*reference.countries, *(code for code in of_bodies if code)]))

    def speaks_for_others(self, id: str) -> bool:
        """Whether a person is only known as somebody's voice, or as an onlooker."""
        titles = [role.title.lower() for role in self.people[id].roles]
        return bool(titles) and all(any(word in title for word in SPEAKERS_FOR_OTHERS) for title in titles)

    def countries_of(self, token: Token) -> tuple[str, ...]:
        """The countries a word stands for, or marks: "Russian"."""
        found = self.countries(self.of(token))
        name = self.names.get(token.i)
        led = self.of(token).people and (name is None or name.kind == "PERSON")
        if found or led or not token.text[:1].isupper():
            return found
        country = self.lexicon.country(token.text)
        return (country.code,) if country else ()

    def may_hold_office(self, id: str) -> bool:
        """Whether a person is known for an office, or too little is known to tell: a bare surname."""
        return self.holds_office(id) or " " not in self.people[id].name

    def holds_office(self, id: str) -> bool:
        """Whether a person is known for an office, and not as somebody's voice."""
        known = bool(self.people[id].roles) or self._known_country(id) is not None
        return known and not self.speaks_for_others(id)


_BYLINE = 100  # code points
_OF_STATES = frozenset("government ministry military agency".split())
_ABBREVIATED = re.compile(r"(?:[A-Z]\.)+$")  # "U.K. | Foreign Secretary"
_NAMING = frozenset("PROPN ADJ NOUN".split())
_END_MARKS = frozenset('.!?:;”"’…)')
Mark = TypeVar("Mark", DateMention, NameMention)


def _by_token(doc: Doc, marks: tuple[Mark, ...]) -> dict[int, Mark]:
    """Marks by the tokens they cover."""
    found: dict[int, Mark] = {}
    for mark in marks:
        if (span := doc.char_span(mark.start, mark.end, alignment_mode="expand")) is not None:
            found.update(dict.fromkeys(range(span.start, span.end), mark))
    return found
