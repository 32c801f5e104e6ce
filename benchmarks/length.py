"""What one long article costs: seconds of CPU to annotate, extract and resolve texts of 10, 20, 40 and 80 kB.

usage: python benchmarks/length.py [KILOBYTES...]

Every paragraph has people of its own. The bar: a kilobyte of the longest text costs no more than 1.3 times
one of the shortest.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise, product

from kg.annotate import annotate_articles
from kg.extract import extract_mentions
from kg.lexicon import Lexicon, load_lexicon
from kg.records import Article
from kg.resolve import resolve_mentions

SIZES = (10, 20, 40, 80)
BAR = 1.3
ROOMS = ("annotate", "extract", "resolve")
SYLLABLES = "ba ro len tar vo dan sel kur nov hel gor mas".split()
FORENAMES = "Anna Boris Carlos Elena Farid Helena Ivan Jorge Karim Lena Marek Nadia".split()
PARAGRAPH = """Norway's foreign minister {0} met his Kenyan counterpart {1} in Oslo on Monday. "We agreed to open the bridge in \
spring," {0} said after the talks. The minister told reporters that both countries would sign a treaty. According to \
the Defence Ministry, the meeting between {0} and {1} lasted two hours. He added that the president of Peru, {2}, would \
fly to Lima on Friday. {2}, a former finance minister, warned that the plan could fail.

"""


def people() -> Iterator[str]:
    """Names without end, no surname twice."""
    while True:
        for forename, parts in zip(FORENAMES * 144, product(SYLLABLES, repeat=3), strict=True):
            yield f"{forename} {''.join(parts).title()}"


def story(kilobytes: int) -> str:
    """A text of some length."""
    names, told, size = people(), [], 0
    while size < kilobytes * 1000:
        told.append(PARAGRAPH.format(next(names), next(names), next(names)))
        size += len(told[-1])
    return "".join(told)


def seconds(article: Article, lexicon: Lexicon) -> list[float]:
    """The CPU time that each room takes for one article."""
    times = [time.process_time()]
    pairs = list(annotate_articles([article], lexicon=lexicon))
    times.append(time.process_time())
    readings = [extract_mentions(given, doc, lexicon) for given, doc in pairs]
    times.append(time.process_time())
    resolve_mentions(readings, lexicon)
    times.append(time.process_time())
    return [end - start for start, end in pairwise(times)]


def main(sizes: Sequence[int]) -> None:
    """Print the seconds of each room, and of a kilobyte, for each length."""
    lexicon = load_lexicon()
    articles = [Article("a", "a.txt", story(size), "0" * 64) for size in sizes]
    seconds(articles[0], lexicon)  # warms up
    each: list[float] = []
    for size, article in zip(sizes, articles, strict=True):
        found = seconds(article, lexicon)
        each.append(1000 * sum(found) / size)
        told = "   ".join(f"{room} {n:6.2f}" for room, n in zip(ROOMS, found, strict=True))
        print(f"{size:4} kB   {told}   a kilobyte {each[-1]:5.1f} ms", flush=True)
    print(f"longest / shortest, a kilobyte {each[-1] / each[0]:.2f}   bar {BAR}")


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or SIZES)
