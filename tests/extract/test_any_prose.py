"""Whatever becomes of an article's words on its way to us, it is read to its end, and every span lies in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from read_text import reading_of

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


def shuffled(text: str, by: str) -> str:
    """The parts of a text in another order, always the same one."""
    parts = text.split(by)
    Random(len(text)).shuffle(parts)
    return by.join(parts)


WAYS: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "one sentence of capitals": lambda text: " ".join(text.upper().replace(".", " ").split()),
    "words shuffled": lambda text: shuffled(text, " "),
    "sentences shuffled": lambda text: shuffled(text, ". "),
    "every other word": lambda text: " ".join(text.split()[::2]),
    "no quotation is closed": lambda text: text.replace("”", "").replace('" ', " "),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_spoilt_text_is_read_to_its_end(way: str) -> None:
    """What is found may be little."""
    for sample in SAMPLES:
        text = WAYS[way](sample.read_text(encoding="utf-8"))
        reading = reading_of(text)
        spans = [span for person in reading.people for span in person.mentions]
        spans += [statement.content for statement in reading.statements]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)


def test_a_video_call_in_capitals_is_no_verb_that_we_do_not_know() -> None:
    """A noun that the tagger takes for a verb."""
    assert reading_of("JOKES THAT OUR PREMIER ANNA BERG TOLD IN A VIDEO CALL WITH").meetings == ()
