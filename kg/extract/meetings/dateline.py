"""The city that a story was filed from: "OSLO, March 3 (Agency) --", "March 3 - Oslo, Norway -"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from kg.annotations import blocks
from kg.extract.meetings.place import Place, known_city
from kg.extract.meetings.scene import Scene
from kg.records import Span

_FIRST = 1200  # code points
_DASH = r"[-–—]"
_CITY = r"(?P<city>[A-Z][\w.'’]*(?:[ -][A-Z][\w.'’]*){0,2})"
_FORMS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<city>[A-Z][A-Z.'’]+(?:[ -][A-Z][A-Z.'’]+){{0,2}})(?=[,:.]| \(| {_DASH}|$)",  # OSLO, ...
        rf"{_CITY}(?:, [^(\n]{{0,30}})? \([\w /]+\)\.?\s?{_DASH}",  # Oslo, 3 March (Agency) -
        rf"{_CITY}: (?=[A-Z])",  # Oslo: The minister
        rf"{_CITY}, \d\d? [A-Z][a-z]+ ?\(",
        rf"[^\n]{{6,22}}\d{{4}} {_DASH} {_CITY}(?:, [A-Z]\w+)?(?: {_DASH}|$)",  # March 3, 2025 - Oslo, Norway -
    )
)


def dateline_city(scene: Scene) -> Place | None:
    """The city of the first dateline in a text, where it is one that the lexicon knows."""
    spans = ((span, scene.text[slice(*span)]) for span in _cities(scene))
    return next((place for span, words in spans if (place := known_city(scene, words, span))), None)


def _cities(scene: Scene) -> Iterator[Span]:
    """The words in a city's place at the start of the first lines."""
    for block in takewhile(lambda block: block.start < _FIRST, blocks(scene.doc)):
        text = scene.text[block.start : block.end]
        found = (form.match(text) for form in _FORMS)
        yield from (Span(block.start + m.start("city"), block.start + m.end("city")) for m in found if m)
