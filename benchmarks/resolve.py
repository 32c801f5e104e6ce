"""How resolving grows: synthetic readings, ten times as many each round; time, memory and what came out.

usage: python benchmarks/resolve.py [ARTICLES...]      default: 1000 10000
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta

from kg.lexicon import load_lexicon
from kg.records import Article, DateRange, Meeting, Organization, Person, Reading, Role, Span, Statement
from kg.resolve import resolve_mentions

SYLLABLES = (
    "ba be chi da do fen ga hu ka ki la lo ma mi na no pa ra ri sa shi so ta to va wen xi ya zu".split()
)
COUNTRIES = "AU BR CA CN DE EG FR GB ID IN IR IT JP KE KR MX NG PK PL RU SA TR UA US ZA".split()
TITLES = ("defence minister", "foreign minister", "prime minister", "president", "army chief", "ambassador")
FIRST = date(2015, 1, 1)


class World:
    """People, events and words that articles are made of."""

    def __init__(self, articles: int, seed: int) -> None:
        """A world whose cast and events grow with the number of articles."""
        self.random = random.Random(seed)
        self.words = [self._name(3) for _ in range(4000)]
        self.people = [self._person() for _ in range(200 + articles // 5)]
        self.events = [self._event() for _ in range(max(1, articles // 3))]

    def _name(self, most: int) -> str:
        """A word of a few syllables."""
        return "".join(self.random.choices(SYLLABLES, k=self.random.randint(2, most)))

    def _person(self) -> tuple[str, str, str]:
        """A name, a country, an office."""
        name = f"{self._name(3).title()} {self._name(4).title()}"
        return name, self.random.choice(COUNTRIES), self.random.choice(TITLES)

    def _event(self) -> tuple[list[int], date, str, str]:
        """Two or three people, a day, a way to meet, what was said; few people meet most often."""
        cast = sorted(
            {int(len(self.people) * self.random.random() ** 3) for _ in range(self.random.randint(2, 3))}
        )
        day = FIRST + timedelta(days=self.random.randrange(3600))
        return cast, day, self.random.choice(("in_person", "phone", "video")), self._sentence()

    def _sentence(self) -> str:
        """A sentence of random words."""
        return " ".join(self.random.choices(self.words, k=self.random.randint(9, 25))).capitalize() + "."

    def reading(self, number: int) -> Reading:
        """An article on one or two events, some dated, some not."""
        chosen = self.random.choices(self.events, k=self.random.randint(1, 2))
        cast = sorted({someone for event in chosen for someone in event[0]})
        local = {someone: f"p{i}" for i, someone in enumerate(cast)}
        said = [event[3] for event in chosen] + [self._sentence() for _ in range(10)]
        text = " ".join(said)
        published = max(event[1] for event in chosen) + timedelta(days=self.random.randrange(4))
        article = Article(f"a{number:07}", "synthetic", text, "0", None, published)
        people = tuple(self._mention(local[someone], self.people[someone]) for someone in cast)
        meetings = tuple(self._meeting(f"m{i}", event, local) for i, event in enumerate(chosen))
        statements = tuple(self._statements(said, list(local.values())))
        return Reading(article, people, tuple(self._bodies(cast)), meetings, statements)

    def _mention(self, id_: str, person: tuple[str, str, str]) -> Person:
        """A person as an article names them."""
        name, country, title = person
        shown = name if self.random.random() < 0.9 else name.split()[1]
        return Person(id_, shown, (shown,), (Span(0, 3),), (Role(title, country, None, False, Span(0, 3)),))

    def _meeting(self, id_: str, event: tuple[list[int], date, str, str], local: dict[int, str]) -> Meeting:
        """An event as an article reports it."""
        cast, day, mode, _ = event
        when = DateRange(day, day, day.isoformat()) if self.random.random() < 0.7 else None
        people = tuple(local[someone] for someone in cast)
        return Meeting(id_, "held", mode, people, (), Span(0, 9), date=when)

    def _statements(self, said: list[str], speakers: list[str]) -> Iterator[Statement]:
        """What is said, one sentence each."""
        start = 0
        for i, sentence in enumerate(said):
            span = Span(start, start + len(sentence))
            yield Statement(f"s{i}", (speakers[i % len(speakers)],), "he", None, None, "indirect", span)
            start += len(sentence) + 1

    def _bodies(self, cast: list[int]) -> Iterator[Organization]:
        """The ministries of the people's countries."""
        for i, country in enumerate(sorted({self.people[someone][1] for someone in cast})):
            yield Organization(
                f"o{i}", "Ministry of Defence", ("Ministry of Defence",), (), "ministry", country
            )


class Making:
    """Readings made one at a time, as a build would stream them, with the time that takes."""

    def __init__(self, world: World, size: int) -> None:
        """Nothing made yet."""
        self.world, self.size, self.seconds = world, size, 0.0

    def __iter__(self) -> Iterator[Reading]:
        """Make one after another."""
        for number in range(self.size):
            started = time.process_time()
            reading = self.world.reading(number)
            self.seconds += time.process_time() - started
            yield reading


def main() -> None:
    """Resolve worlds of growing size and print a line for each."""
    lexicon = load_lexicon()
    for size in [int(arg) for arg in sys.argv[1:]] or [1000, 10000]:
        making = Making(World(size, seed=7), size)
        started = time.process_time()
        found = resolve_mentions(making, lexicon)
        seconds = time.process_time() - started - making.seconds
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{size:>7} articles  {seconds:8.2f} s CPU  peak {peak:6.0f} MiB  {len(found.people)} people  "
            f"{len(found.meetings)} meetings of {len(making.world.events)}  {len(found.groups)} groups",
            flush=True,
        )


if __name__ == "__main__":
    main()
