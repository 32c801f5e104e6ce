"""What a run leaves behind: graph, report, summary, and what was rejected; or all of it set aside."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from pyoxigraph import Store

from kg import vocabulary as att
from kg.pipeline.outcome import Outcome
from kg.pipeline.settings import Settings
from kg.triplify import instance_prefixes
from kg.validate import Report, report_quads, validate_merged
from kg.write import (
    Dataset,
    Findings,
    publish_files,
    scratch_folder,
    set_aside,
    write_dataset,
    write_rejected,
    write_report,
    write_summary,
)


def publish(dataset: Dataset, outcome: Outcome, output: Path, settings: Settings) -> Outcome:
    """Write everything beside the old files, check it, and only if it conforms put it in their place."""
    with scratch_folder(output) as folder:
        whole = _written(dataset, outcome, folder, settings)
        (set_aside if whole.refused else publish_files)(folder, output)
    return whole


def _written(dataset: Dataset, outcome: Outcome, folder: Path, settings: Settings) -> Outcome:
    """The outcome with what the shapes say of the graph, all of it written into a folder."""
    prefixes = {**att.PREFIXES, **instance_prefixes(settings.base)}
    write_dataset(dataset, folder, prefixes)
    report = _validated(folder / "graph.ttl")
    whole = replace(outcome, report=report, refused=not (report.conforms or settings.allow_violations))
    write_report(report_quads(report, settings.base), folder, prefixes)
    write_rejected(((reading, _messages(report)) for reading, report in whole.rejected.values()), folder)
    write_summary(_findings(whole), folder)
    return whole


def _validated(path: Path) -> Report:
    """What the shapes say of the whole graph, held on the disk meanwhile."""
    with TemporaryDirectory(prefix="attested-") as place:
        store = Store(place)
        store.bulk_load(path=path)
        report = validate_merged(store)
        del store  # or its files could not be deleted everywhere
    return report


def _findings(outcome: Outcome) -> Findings:
    """The outcome in the words of the summary."""
    return Findings(
        resolution=outcome.resolution,
        articles=outcome.articles,
        quads=outcome.quads,
        skipped=outcome.skipped,
        rejected={id: _messages(report) for id, (_, report) in outcome.rejected.items()},
        found_by_shapes=Counter(result.message for result in outcome.report.results),
    )


def _messages(report: Report) -> list[str]:
    """What the shapes say, each sentence once."""
    return sorted({result.message for result in report.violations})
