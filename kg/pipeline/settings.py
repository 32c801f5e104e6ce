"""How a run is to be done."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kg.records import Decision, Reading, Skipped
from kg.triplify import BASE


def _nobody_watches(_: Reading | Skipped) -> None:
    """Progress that no one asked to see."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user may choose; ``watch`` hears of every article that has just been read or skipped."""

    base: str = BASE
    metadata: Path | None = None
    workers: int = os.cpu_count() or 1
    model: str | None = None
    links: tuple[Decision, ...] = ()  # what was decided on links for what the lexicon lacks
    batch: int = 16  # articles handed to a worker at once
    licence: str | None = None  # an IRI, stated of the dataset
    allow_violations: bool = False  # publish even a graph that breaks its shapes
    strict: bool = False  # stop at the first input that gives no article
    watch: Callable[[Reading | Skipped], None] = _nobody_watches
