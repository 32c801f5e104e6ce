"""The page for people says what was found, what was left out, and where articles disagree."""

from __future__ import annotations

from datetime import date

from kg.records import LocalId, Participation, Resolution, ResolvedMeeting, ResolvedPerson, Skipped
from kg.write.summary import Findings, summary


def meeting(key: str, day: str | None, **more: object) -> ResolvedMeeting:
    """A meeting of Ann and Bo."""
    people = (Participation("ann"), Participation("bo"))
    given = {"status": "held", "mode": "video", "sides": (), "place": "Rome", "place_country": "IT", **more}
    return ResolvedMeeting(key, (LocalId("a", "m1"),), participations=people, date=day, **given)  # type: ignore[arg-type]


RESOLUTION = Resolution(
    people=(ResolvedPerson("ann", "Ann | A.", (), ()), ResolvedPerson("bo", "Bo", (), ())),
    meetings=(
        meeting("later", "2024-05-31", conflicts=("place: Rome or Milan",)),
        meeting("earlier", None, not_before=date(2024, 5, 1), not_after=date(2024, 5, 3), status="planned"),
    ),
)
PAGE = summary(
    Findings(
        RESOLUTION,
        articles=2,
        quads=99,
        skipped=(Skipped("b.txt", "empty"), Skipped("c.txt", "read as cp1252", fatal=False)),
        rejected={"d": ["No label."]},
        found_by_shapes={"A span is odd.": 3},
    )
)


def test_meetings_come_in_order_of_time() -> None:
    """With their people, and bars in names escaped."""
    later, earlier = (line for line in PAGE.splitlines() if "Rome | " in line)
    assert earlier == "| 2024-05-01 to 2024-05-03 | Ann \\| A., Bo | Rome | planned, by video | 1 |"
    assert later == "| 2024-05-31 | Ann \\| A., Bo | Rome | by video | 1 |"


def test_what_was_only_planned_stands_apart() -> None:
    """Who met whom lists held meetings alone."""
    held, others = PAGE.split("## Who met whom")[1].split("## Planned or called off")
    assert "2024-05-31 |" in held
    assert "planned" not in held
    assert "| planned, by video |" in others.split("##")[0]


def test_nothing_left_out_is_left_unsaid() -> None:
    """Skipped, doubtful, rejected, conflicting, warned of."""
    for words in (
        "b.txt | empty",
        "c.txt | read as cp1252",
        "d | No label.",
        "Rome or Milan",
        "A span is odd.",
    ):
        assert words in PAGE


def test_a_clean_run_has_a_clean_page() -> None:
    """No heading without rows."""
    assert "##" not in summary(Findings(Resolution(), articles=1, quads=1))
