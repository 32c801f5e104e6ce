"""One mention of an encounter, before mentions of the same one are joined."""

from __future__ import annotations

from dataclasses import dataclass

from kg.annotations import DateMention
from kg.extract.meetings.place import Place
from kg.records import Span


@dataclass(frozen=True, slots=True)
class Draft:
    """What one clause says of an encounter."""

    evidence: Span
    people: tuple[str, ...]
    sides: tuple[str, ...]
    mode: str
    status: str
    confidence: float
    at: int  # the token of the word
    sentence: int  # the first token of its sentence
    led: str = ""  # the word before a noun's phrase: "in", "after"
    near: tuple[str, ...] = ()  # people spoken of in the same sentence
    attended: tuple[str, ...] = ()  # people added to an encounter told of before
    bodies: tuple[str, ...] = ()
    unnamed: bool = False  # another party is described but not named
    place: Place | None = None
    date: DateMention | None = None
    day: DateMention | None = None  # of the story, for news without a time of its own
    part_of: str | None = None
    weak: bool = False  # the word tells of an encounter only if the people are known to meet
    back: bool = False  # points back at an encounter told of before: "the meeting"
    pointing: bool = False  # points back without a name: "their talks"
    joins: bool = False  # tells of people present at the encounter told of before
    news: bool = False  # told in the tense of news, not as background
    linked: bool = False  # "also", "later": tied to what was told just before
    margins: bool = False  # "on the sidelines"
    again: bool = False  # "the two leaders had spoken": those told of before
    noun: str = ""
    weekday: str = ""  # as far as the words name one

    @property
    def loose(self) -> bool:
        """Whether the parties are described together: "the ministers agreed in a call"."""
        return bool(self.noun) and self.unnamed and not (self.people or self.bodies or len(self.sides) > 1)

    @property
    def whole(self) -> bool:
        """Whether at least two parties are identified."""
        if len(self.people) >= 2:
            return True
        if self.people:
            return len(self.sides) >= 2 or bool(self.bodies) or self.unnamed
        return len(self.sides) >= 2
