"""The whole way: read, resolve, check, publish."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from kg.lexicon import load_lexicon
from kg.pipeline.assemble import assemble
from kg.pipeline.cache import ReadingCache, reader
from kg.pipeline.gate import resolve_what_conforms
from kg.pipeline.outcome import Outcome
from kg.pipeline.publish import publish
from kg.pipeline.reading import read_new
from kg.pipeline.settings import Settings
from kg.pipeline.spool import Spool


def run(paths: Iterable[str], output: Path, settings: Settings) -> Outcome:
    """Read, resolve, check, publish; whatever is lost on the way is named in the outcome."""
    lexicon = load_lexicon()
    with Spool() as readings, ReadingCache(output / ".cache", reader(settings.model)) as cache:
        skipped = readings.fill(read_new(sorted(paths), settings, cache, keep=readings.add))
        if not readings.ids:
            return Outcome(skipped=skipped)
        resolution, rejected = resolve_what_conforms(readings, lexicon, settings.base)
        dataset = assemble(readings, resolution, lexicon, settings)
        outcome = Outcome(resolution, len(readings.ids), len(dataset), skipped, rejected)
        return publish(dataset, outcome, output, settings)
