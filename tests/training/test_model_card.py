"""The embedded pipeline and its card belong together."""

import json

from kg.resources import resource
from training.fingerprint import packed_size, pipeline_hash

PIPELINE = resource("models") / "en_attested"
FIGURES = PIPELINE / "figures.json"


def test_the_card_is_of_these_weights() -> None:
    """The hash of the files stands in the card, and in the record of figures where a run has written one."""
    found = pipeline_hash(PIPELINE)
    assert found in (PIPELINE / "README.md").read_text(encoding="utf-8")
    assert not FIGURES.exists() or json.loads(FIGURES.read_text(encoding="utf-8"))["sha256"] == found


def test_the_card_states_licence_and_attribution() -> None:
    """Share-alike corpora ask for both."""
    card = (PIPELINE / "README.md").read_text(encoding="utf-8")
    assert "CC BY-SA 4.0" in card
    assert all(corpus in card for corpus in ("EWT", "GUM", "UNER", "CrossNER", "WikiGold"))


def test_the_pipeline_fits_the_wheel() -> None:
    """At most 25 MB."""
    assert packed_size(PIPELINE) <= 25_000_000


def test_the_pipeline_says_nothing_of_where_it_was_made() -> None:
    """No path of the machine that trained it."""
    config = (PIPELINE / "config.cfg").read_text(encoding="utf-8")
    paths = config.partition("[paths]")[2].partition("[system]")[0]
    assert {line.partition(" = ")[2] for line in paths.split("\n") if line.strip()} == {"null"}
