"""Resolving leaves Python's collector as it found it, whatever happens."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from kg.lexicon import load_lexicon
from kg.records import Reading
from kg.resolve import resolve_mentions


def test_the_collector_runs_again_afterwards_even_after_an_error() -> None:
    seen = []

    def broken() -> Iterator[Reading]:
        seen.append(gc.isenabled())
        yield from ()
        raise OSError("gone")

    with pytest.raises(OSError, match="gone"):
        resolve_mentions(broken(), load_lexicon())
    assert (seen, gc.isenabled()) == ([False], True)
