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
        "Norwegian Foreign Minister Espen Barth Eide did not meet Wang Yi in Geneva, his office said on Monday.",
        "Espen Barth Eide has not met Wang Yi since taking office, the ministry said.",
        "Norwegian Foreign Minister Espen Barth Eide never met Wang Yi in Geneva.",
        "Finnish President Alexander Stubb refused to meet Sergei Lavrov in Helsinki on Friday.",
        "Finnish President Alexander Stubb denied meeting Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb denied having met Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb's office said he had not met Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb will not meet Sergei Lavrov in Helsinki on Friday, the presidential office said.",
        "Alexander Stubb had no plans to meet Sergei Lavrov in Helsinki.",
        "There are no plans for a meeting between Alexander Stubb and Sergei Lavrov in Oslo.",
        "There was no meeting between Alexander Stubb and Sergei Lavrov in Helsinki, the office said.",
        "Neither Alexander Stubb nor Ulf Kristersson met Sergei Lavrov in Helsinki on Friday.",
        "Nor did Alexander Stubb meet Sergei Lavrov in Helsinki on Friday.",
        "At no point did Alexander Stubb meet Sergei Lavrov in Helsinki.",
        "It is not true that Alexander Stubb met Sergei Lavrov in Helsinki, his office said.",
        "Reports that Alexander Stubb met Sergei Lavrov in Helsinki are false, his office said.",
        "Alexander Stubb did not show up at a meeting with Sergei Lavrov in Oslo on Friday.",
        "A cabinet meeting of Prime Minister Petteri Orpo and Minister Antti Häkkänen was postponed.",
    ],
)
def test_nobody_met(text: str) -> None:
    assert reading_of(text).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Espen Barth Eide, Norway's foreign minister, who denied any rift, met Wang Yi in Geneva on Monday.",
        "Alexander Stubb met Sergei Lavrov on Friday, and their offices did not say where they met.",
        "Alexander Stubb, who did not speak to reporters, met Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb met Sergei Lavrov in Helsinki on Friday, not in Turku, the office said.",
        "Alexander Stubb did not comment on the war when he met Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb did not raise the issue at a meeting with Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb refused to sign the paper at a meeting with Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb denied the claim when he met Sergei Lavrov in Helsinki on Friday.",
        "Alexander Stubb said the report was false when he met Sergei Lavrov in Oslo on Friday.",
        "It is true that Alexander Stubb met Sergei Lavrov in Oslo on Friday, his office said.",
    ],
)
def test_a_denial_of_something_else_leaves_the_meeting(text: str) -> None:
    assert [meeting.status for meeting in reading_of(text).meetings] == ["held"]


@pytest.mark.parametrize(
    "text",
    [
        "Alexander Stubb and Sergei Lavrov cancelled their meeting in Helsinki on Friday.",
        "The meeting between Alexander Stubb and Sergei Lavrov in Helsinki was cancelled.",
        "No meeting took place between Alexander Stubb and Sergei Lavrov in Helsinki, the presidential office said.",
    ],
)
def test_what_was_to_be_and_was_not_is_never_held(text: str) -> None:
    """It may stand as cancelled."""
    assert {meeting.status for meeting in reading_of(text).meetings} <= {"cancelled"}


def test_who_never_met_may_yet_meet() -> None:
    text = "Alexander Stubb, who has never met Sergei Lavrov, will meet him in Helsinki on Friday."
    assert [meeting.status for meeting in reading_of(text).meetings] == ["planned"]
