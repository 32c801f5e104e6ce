"""Which statements report one utterance."""

from __future__ import annotations

import pytest
from readings_by_hand import meeting, person, reading, resolve, role

from kg.records import Meeting, Resolution

OYUN = person("p1", "Oyun Terbish", role("premier", "MN"))
BO = person("p2", "Bo Ardov", role("premier", "BG"))
FULL = (
    "We are old friends. Mongolia will keep the northern railway open for Bulgarian grain, whatever pressure "
    "the traders put on us. Let me add a word about wool."
)


def said(one: str, other: str, *, days: tuple[str | None, str | None]) -> Resolution:
    """Two articles' words of Terbish."""
    return resolve(
        [
            reading("a", OYUN, published=days[0], said=[("p1", one, None)]),
            reading("b", OYUN, published=days[1], said=[("p1", other, None)]),
        ]
    )


ONE = [
    "Mongolia will keep the northern railway open for Bulgarian grain, whatever pressure the traders put",
    "Mongolia is going to keep its northern railway open to grain from Bulgaria despite traders' pressure",
    "keep the northern railway open for Bulgarian grain",
]
OTHER = [
    "Mongolia will build a second northern railway before the decade ends",
    "The traders of Bulgaria have no reason to complain about us",
    "The president and the prime minister of Mongolia and Bulgaria",
]


@pytest.mark.parametrize("words", ONE)
def test_one_utterance_in_full_cut_and_retold(words: str) -> None:
    """The same sentence, another translation of it, a part of it: one group with a reason."""
    (group,) = said(FULL, words, days=("2021-03-04", "2021-03-05")).groups
    assert group.statements == ("a-s0", "b-s0")
    assert group.because
    assert group.key.startswith("oyun-terbish-")


@pytest.mark.parametrize("words", OTHER)
def test_other_utterances_of_the_speaker(words: str) -> None:
    """Shared topics are not shared words."""
    assert not said(FULL, words, days=("2021-03-04", "2021-03-05")).groups


def test_another_speaker_is_another_utterance() -> None:
    """Who repeats another's words has said them too, but apart."""
    two = reading("a", OYUN, BO, said=[("p1", FULL, None), ("p2", FULL, None)])
    assert not resolve([two]).groups


def test_a_year_later_it_is_a_slogan() -> None:
    """Much the same words, long after, are not a report of the same utterance; the very same are."""
    assert not said(FULL, ONE[1], days=("2021-03-04", "2022-03-04")).groups
    assert said(FULL, FULL, days=("2021-03-04", "2022-03-04")).groups


def test_a_meeting_ties_looser_words() -> None:
    """At one meeting half the words are enough, elsewhere they are not."""
    loose = "the northern railway for grain under pressure, he firmly promised Sofia"
    day = meeting("m1", "p1", "p2", when="2021-03-04")
    readings = [
        reading(id_, OYUN, BO, day, said=[("p1", words, "m1")]) for id_, words in (("a", FULL), ("b", loose))
    ]
    (group,) = resolve(readings).groups
    assert group.because == ("4 words of content in the same order, said at the same meeting",)
    assert not said(FULL, loose, days=("2021-03-04", "2021-03-04")).groups


def test_articles_on_one_meeting_tie_words_they_do_not_place() -> None:
    """Two undated articles on a meeting need fewer words alike than two on nothing known in common."""
    call = meeting("m1", "p1", "p2", mode="phone")
    loose = "keep the northern railway open for grain under pressure and snow in winter"

    def told(*records: Meeting) -> Resolution:
        """The full words and the loose ones, in an article each."""
        pairs = (("a", FULL), ("b", loose))
        return resolve(reading(id_, OYUN, BO, *records, said=[("p1", text, None)]) for id_, text in pairs)

    assert not told().groups
    (group,) = told(call).groups
    assert group.because == ("5 words of content in the same order, by articles on the same meeting",)


def test_statements_lead_to_speaker_meeting_and_office() -> None:
    """A local id becomes a key; the office is the one the article gives."""
    day = meeting("m1", "p1", "p2", when="2021-03-04")
    found = resolve([reading("a", OYUN, BO, day, said=[("p1", FULL, "m1")])])
    (statement,) = found.statements
    assert statement.key == "a-s0"
    assert statement.speakers == ("oyun-terbish",)
    assert statement.tenures == ("oyun-terbish-mn-head-of-government",)
    assert statement.meeting == "2021-03-04-bo-ardov-oyun-terbish"
