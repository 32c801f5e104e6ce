"""The names of a text by token, with the countries they stand for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from spacy.tokens import Doc, Span

from kg.annotations import NameMention, names
from kg.extract.bodies import OF_ANY_COUNTRY, kind_of_words
from kg.lexicon import Lexicon

_COUNTRIES = frozenset("US UK UAE USA PRC ROK DRC KSA PNG".split())  # short forms that bodies' names have


@dataclass(frozen=True, slots=True)
class Named:
    """Answers which name, and which country, a token belongs to."""

    doc: Doc
    lexicon: Lexicon
    mentions: tuple[NameMention, ...]
    day: date | None  # of publication
    at: dict[int, int]  # token index -> index of the name it belongs to
    text: str  # of the article; a Doc would put it together anew each time

    def index_at(self, i: int) -> int | None:
        """The index of the name that a token belongs to."""
        return self.at.get(i)

    def name_at(self, i: int) -> NameMention | None:
        """The name that a token belongs to."""
        index = self.at.get(i)
        return None if index is None else self.mentions[index]

    def kind_at(self, i: int) -> str | None:
        """The kind of name that a token belongs to."""
        name = self.name_at(i)
        return None if name is None else name.kind

    def country_at(self, i: int) -> str | None:
        """The country a token's name stands for: "Russia", "Russian", "Moscow"."""
        name = self.name_at(i)
        return None if name is None else self.country_of(name)

    def country_of(self, name: NameMention) -> str | None:
        """The country a name stands for, as country, people or capital."""
        if name.kind not in {"GPE", "NORP"}:
            return None
        text = self.text_of(name)
        country = self.lexicon.country(text) or self.lexicon.capital(text)
        return None if country is None else country.code

    def country_of_org(self, index: int) -> str | None:
        """The country whose body a name is, as far as the lexicon knows one only."""
        text = self.text_of(self.mentions[index])
        if text.lower().removeprefix("the ") in OF_ANY_COUNTRY:
            return None
        known = self.lexicon.organizations(text)
        found = {entry.country for entry in known}
        if len(found) == 1:
            return found.pop() if known[0].kind not in {"other", "igo"} else None
        parts = [word for word in text.split() if len(word) > 3 or not word.isupper() or word in _COUNTRIES]
        words = [country for word in parts if (country := self.lexicon.country(word)) is not None]
        first = self.lexicon.country(text.split()[0]) if text.split()[:1] == parts[:1] else None
        return first.code if first else words[0].code if len({w.code for w in words}) == 1 else None

    def kind_of_org(self, index: int) -> str:
        """What kind of body a name is, by the lexicon or by its words."""
        text = self.text_of(self.mentions[index])
        known = self.lexicon.organizations(text)
        return known[0].kind if known else kind_of_words(text)

    def tokens_of(self, index: int) -> Span | None:
        """A name as tokens."""
        name = self.mentions[index]
        return self.doc.char_span(name.start, name.end, alignment_mode="expand")

    def text_of(self, name: NameMention) -> str:
        """A name's words, as written."""
        return self.text[name.start : name.end]


def read_names(doc: Doc, lexicon: Lexicon, day: date | None) -> Named:
    """The names marked on a Doc, findable by token."""
    mentions = names(doc)
    at: dict[int, int] = {}
    for index, name in enumerate(mentions):
        span = doc.char_span(name.start, name.end, alignment_mode="expand")
        if span is not None:
            at.update(dict.fromkeys(range(span.start, span.end), index))
    return Named(doc, lexicon, mentions, day, at, doc.text)
