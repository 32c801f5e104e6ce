"""A long article takes time in proportion to its length: steps are counted, no clock is read."""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import islice, product
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import kg
from kg.annotate import annotate_articles
from kg.annotate.blocks import cut_blocks
from kg.annotate.quotes import find_quotes
from kg.extract import extract_mentions
from kg.lexicon import load_lexicon
from kg.records import Article, Span

OURS = str(Path(kg.__file__).parent)
FORENAMES = "Anna Boris Carlos Elena Farid Helena Ivan Jorge Karim Lena Marek Nadia".split()
SURNAMES = [
    first + last
    for first, last in product("Baro Helka Tarvo Gorsel Kurpi Novra".split(), "len min ska tov".split())
]
PARAGRAPH = """Norway's foreign minister {0} met his Kenyan counterpart {1} in Oslo on Monday. "We agreed to open the bridge in
spring," {0} said after the talks. The minister told reporters that the two countries would sign a treaty. According to
the Defence Ministry of Chile, the meeting between {0} and {1} lasted two hours. He added that the president of Peru, {2},
would fly to Lima on Friday. {2}, a former finance minister, warned that the plan could fail. The alliance said in a
joint statement that it would wait, and the two leaders discussed trade by phone."""
ALLOWED = 2.2  # twice, and a little for what grows with the logarithm


def story(paragraphs: int, *, new: bool) -> str:
    """An article of some paragraphs, with new people in each of them or with the same in all."""
    names = (f"{forename} {surname}" for surname, forename in product(SURNAMES, FORENAMES))
    people = [list(islice(names, 3)) for _ in range(paragraphs)]
    told = [PARAGRAPH.format(*(people[n if new else 0])).replace("\n", " ") for n in range(paragraphs)]
    return "\n\n".join(told)


def transcript(paragraphs: int) -> str:
    """A conversation of two people."""
    turns = story(paragraphs, new=False).split("\n\n")
    return "\n\n".join(f"MINISTER {'BARO' if n % 2 else 'HELKA'}: {turn}" for n, turn in enumerate(turns))


def read(text: str) -> None:
    """All that is done with one article, from its text to mentions."""
    lexicon = load_lexicon()
    ((article, doc),) = annotate_articles([Article("a", "a.txt", text, "0" * 64)], lexicon=lexicon)
    extract_mentions(article, doc, lexicon)


def steps(work: Callable[[], object]) -> int:
    """How many lines of ours are run, every round of a loop counted."""
    count = 0

    def within(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        return within

    def enter(frame: FrameType, event: str, argument: Any) -> Any:
        return within if frame.f_code.co_filename.startswith(OURS) else None

    before = sys.gettrace()
    sys.settrace(enter)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


TEXTS: dict[str, Callable[[int], str]] = {
    "new people in every paragraph": lambda n: story(n, new=True),
    "the same people in all": lambda n: story(n, new=False),
    "a transcript": transcript,
}


@pytest.mark.parametrize("kind", TEXTS)
def test_twice_the_text_takes_twice_the_steps(kind: str) -> None:
    """Nothing is looked through anew for every name, sentence, quotation or encounter."""
    short, long = TEXTS[kind](8), TEXTS[kind](16)
    read(long)  # what the lexicon was asked is not asked again
    assert steps(lambda: read(long)) < ALLOWED * steps(lambda: read(short))


@pytest.mark.parametrize("piece", ["“Yes. ", "‘a’ ", '"No." ', "“a “b ", 'he said." '])
def test_twice_the_quotation_marks_take_twice_the_steps(piece: str) -> None:
    """However marks are paired, missing or nested: each is paired once."""

    def pair(times: int) -> int:
        text = piece * times
        return steps(lambda: find_quotes(text, [Span(0, len(text))]))

    assert pair(200) < ALLOWED * pair(100)


@pytest.mark.parametrize("mark", ["(", "”", "-", "."])
def test_a_run_of_marks_is_read(mark: str) -> None:
    """Thousands of marks without a blank hold nobody up, and offsets stay true."""
    text = f"Anna Baro met Boris Helka in Oslo.\n\n{mark * 3000}"
    ((_, doc),) = annotate_articles([Article("a", "a.txt", text, "0" * 64)], lexicon=load_lexicon())
    assert doc.text == text


@pytest.mark.parametrize("line", ["Advertisement" * 3000 + "Nothing", "It ended" + " Read more" * 3000])
def test_furniture_glued_together_is_cut(line: str) -> None:
    """However often a page glues a button to a sentence, each is told apart."""
    assert sum(block.kind == "noise" for block in cut_blocks(line)) == 3000
