"""The embedded pipeline and its card belong together."""

import json

import pytest

from kg.resources import resource
from training.fingerprint import pipeline_hash, pipeline_size

PIPELINE = resource("models") / "en_attested"
FIGURES = PIPELINE / "figures.json"


@pytest.mark.skipif(not FIGURES.exists(), reason="the trial pipeline has no record of figures")
def test_figures_were_measured_on_these_weights() -> None:
    """The hash in the record is the hash of the files, and the card shows it."""
    record = json.loads(FIGURES.read_text(encoding="utf-8"))
    assert record["sha256"] == pipeline_hash(PIPELINE)
    assert record["sha256"] in (PIPELINE / "README.md").read_text(encoding="utf-8")


def test_the_card_states_licence_and_attribution() -> None:
    """Share-alike corpora ask for both."""
    card = (PIPELINE / "README.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in card
    assert all(corpus in card for corpus in ("EWT", "GUM", "UNER", "CrossNER", "WikiGold"))


def test_the_pipeline_fits_the_wheel() -> None:
    """At most 25 MB."""
    assert pipeline_size(PIPELINE) <= 25_000_000
