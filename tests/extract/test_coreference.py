"""Whom pronouns, descriptions and documents lead back to."""

from __future__ import annotations

import pytest
from read_text import annotated, embedded_lexicon

import kg.extract
from kg.extract.references import References
from kg.records import Meeting, Statement


def led_back(text: str, phrase: str, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The names of those that the last occurrence of a phrase leads back to."""
    seen: list[References] = []

    def note(_doc: object, references: References, _meetings: tuple[Meeting, ...]) -> tuple[Statement, ...]:
        """Keep what the readers of statements are given."""
        seen.append(references)
        return ()

    monkeypatch.setattr(kg.extract, "read_statements", note)
    article, doc = annotated(text)
    reading = kg.extract.extract_mentions(article, doc, embedded_lexicon())
    at = text.rindex(phrase)
    span = doc.char_span(at, at + len(phrase))
    assert span is not None
    found = seen[0].of(span.root)
    names = {p.id: max(p.aka, key=len) for p in reading.people} | {
        o.id: o.name for o in reading.organizations
    }
    return {names[id] for id in (*found.people, *found.organizations)}


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("Anna Berg met Peter Holm. She said so.", "She", {"Anna Berg"}),
        ("Anna Berg met Peter Holm. He agreed.", "He", {"Peter Holm"}),
        ("Lord Wessex met Ms Alder. She agreed.", "She", {"Alder"}),
        (
            "Norwegian Defence Minister Per Holm met Danish Foreign Minister Jan Lund. The defence minister spoke.",
            "defence minister",
            {"Per Holm"},
        ),
        (
            "Greek Prime Minister Nikos Alexiou met Cypriot President Yorgos Pavlou. The president spoke.",
            "president",
            {"Yorgos Pavlou"},
        ),
        (
            "Pope Francis sent a cake to Finnish President Mikael Soder. The pope prayed.",
            "pope",
            {"Pope Francis"},
        ),
        (
            "Norwegian Defence Minister Per Holm met Danish Defence Minister Jan Lund. The two ministers spoke.",
            "ministers",
            {"Per Holm", "Jan Lund"},
        ),
        (
            "Pope Francis, in his second year at sea, sang. Peter Holm listened.",
            "his",
            {"Pope Francis"},
        ),
        (
            "Lord Wessex spoke in Oslo. The veteran lawmaker said the talks had failed.",
            "lawmaker",
            {"Lord Wessex"},
        ),
        (
            "Per Holm met Jan Lund in Oslo. The latter spoke.",
            "latter",
            {"Jan Lund"},
        ),
        (
            "Per Holm denied a report that Jan Lund had refused to come. “It is not true,” he said.",
            "he",
            {"Per Holm"},
        ),
        (
            "Norwegian Defence Minister Per Holm said it rained. He had met Danish Defence Minister Jan Lund "
            "in Oslo. “We got wet,” the minister said.",
            "minister",
            {"Per Holm"},
        ),
        (
            "Per Holm wrote that the lake would freeze, as Minister Jan Lund warned in May. “Buy skates,” he said.",
            "he",
            {"Per Holm"},
        ),
        (
            "Minister Anna Berg met Minister Jan Lund. It rained. It was cold. The sun set. The two ministers agreed.",
            "ministers",
            {"Anna Berg", "Jan Lund"},
        ),
        (
            "Kari Moe, held since May, will be freed, according to her husband, Jan Lund.",
            "husband",
            {"Jan Lund"},
        ),
        (
            "Crown Prince Hamad Al Noor arrived in Oslo. His Highness thanked his hosts.",
            "Highness",
            {"Hamad Al Noor"},
        ),
        (
            "Anna Berg said it rained. Jan Lund and Kari Moe agreed to meet again, she said.",
            "she",
            {"Anna Berg"},
        ),
        (
            "Defence Minister Per Holm met Defence Ministers Jan Lund and Anna Berg. The three ministers spoke.",
            "ministers",
            {"Per Holm", "Jan Lund", "Anna Berg"},
        ),
        (
            "The UN envoy came to Oslo. Per Holm saw the king. The envoy said the talks went on.",
            "envoy",
            {"Per Holm"},
        ),
        (
            "Angela Merkel sat beside Paul Kagame in May 2018. Twice the Rwandan leader yawned.",
            "leader",
            {"Paul Kagame"},
        ),
    ],
)
def test_people_are_led_back_to(
    text: str, phrase: str, expected: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pronouns by gender, descriptions by office, pairs by who was named last."""
    assert led_back(text, phrase, monkeypatch) == expected


@pytest.mark.parametrize(
    ("text", "phrase", "expected"),
    [
        ("NATO met on Monday. The alliance said so.", "alliance", {"North Atlantic Treaty Organization"}),
        ("NATO met on Monday. It said so.", "It", {"North Atlantic Treaty Organization"}),
        ("It rained, the semi-official KUNA news agency wrote.", "agency", {"KUNA"}),
        ("The 10-member ASEAN grouping said so.", "grouping", {"Association of Southeast Asian Nations"}),
        ("The Kenyan government delegation said so.", "delegation", {"Government of Kenya"}),
        ("The UN mission in Mali (MIRUMA) said so. The UN mission left.", "mission", {"MIRUMA"}),
        ("A UN agency said so.", "agency", set()),
        ("Two health ministers of G7 countries yawned at once.", "ministers", {"Group of Seven"}),
    ],
)
def test_bodies_are_led_back_to(
    text: str, phrase: str, expected: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a body may be called, and "it"."""
    assert led_back(text, phrase, monkeypatch) == expected


def test_an_unknown_official_is_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "A senior official" refers to nobody the text names."""
    assert led_back("Per Holm left. A senior official said so.", "official", monkeypatch) == set()
