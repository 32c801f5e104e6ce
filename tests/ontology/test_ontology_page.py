"""The page on the ontology is what its generator writes today."""

from __future__ import annotations

import runpy
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def test_the_page_is_current() -> None:
    """Else run scripts/ontology_page.py."""
    script = runpy.run_path(str(PROJECT / "scripts" / "ontology_page.py"))
    assert (PROJECT / "docs" / "ontology.md").read_text(encoding="utf-8") == script["page"]()
