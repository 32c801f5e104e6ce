"""What was denied, skipped or sat alone is no meeting."""

from __future__ import annotations

import pytest
from read_text import reading_of


@pytest.mark.parametrize(
    "text",
    [
        "Norway's foreign ministry denied reports that Foreign Minister Espen Barth Eide had met Wang Yi in Geneva.",
        "Foreign Minister Espen Barth Eide dismissed as untrue a claim that he met Wang Yi in Geneva.",
        "Finland's Defence Minister Antti Häkkänen and Sweden's Pål Jonson skipped the talks.",
        "A cabinet meeting of Prime Minister Petteri Orpo and Minister Antti Häkkänen was postponed.",
    ],
)
def test_nobody_met(text: str) -> None:
    assert reading_of(text).meetings == ()


def test_a_denial_of_something_else_leaves_the_meeting() -> None:
    text = (
        "Espen Barth Eide, Norway's foreign minister, who denied any rift, met Wang Yi in Geneva on Monday."
    )
    assert len(reading_of(text).meetings) == 1
