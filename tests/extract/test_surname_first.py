"""Where the surname stands first it tells nothing of the gender, so "him" may be Minister Li."""

from __future__ import annotations

from read_text import reading_of


def test_whom_the_president_received() -> None:
    text = (
        "Chinese Defence Minister Li Shangfu met his Russian counterpart, Sergei Shoigu, in Moscow on Tuesday, "
        "two days after President Vladimir Putin had received him in the Kremlin."
    )
    reading = reading_of(text)
    names = {person.id: person.name for person in reading.people}
    met = [{names[id] for id in meeting.participants} for meeting in reading.meetings]
    assert met == [{"Li Shangfu", "Sergei Shoigu"}, {"Vladimir Putin", "Li Shangfu"}]
