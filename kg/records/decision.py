"""What was decided on items of other datasets that may be things of ours."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decision:
    """An item that was considered for a thing of ours, and what came of it."""

    thing: str  # its IRI without the base: "person/li-wei"
    item: str  # its IRI
    decision: str  # accept|reject|undecided
    score: float  # 0..1
    reason: str
    name: str = ""
    item_name: str = ""
