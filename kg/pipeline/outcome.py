"""What came of a run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kg.records import Reading, Resolution, Skipped
from kg.validate import Report


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was read, published and left out."""

    resolution: Resolution = field(default_factory=Resolution)
    articles: int = 0
    quads: int = 0
    skipped: tuple[Skipped, ...] = ()
    rejected: Mapping[str, tuple[Reading, Report]] = field(default_factory=dict)  # by article id
    report: Report = field(default_factory=lambda: Report(()))
    refused: bool = False  # the graph breaks its shapes and was set aside; what was published before stands

    @property
    def whole(self) -> bool:
        """Whether every input became part of a conforming graph."""
        lost = any(item.fatal for item in self.skipped)
        return bool(self.articles) and not lost and not self.rejected and self.report.conforms
