"""Names of a table are matched by equal forms, equal keys or shared words, and nothing else is looked at."""

from __future__ import annotations

import pytest

from kg.serve import name_index
from kg.serve.name_index import Entity, Form, NameIndex

INDEX = NameIndex(
    [
        Entity("person/shoigu", "Person", ("Sergei Shoigu", "Shoigu")),
        Entity("person/wang-yi", "Person", ("Wang Yi",)),
        Entity("organisation/wang", "Organisation", ("Wang Holding",)),
    ]
)


@pytest.mark.parametrize(
    ("asked", "kind", "found"),
    [
        ("sergei shoigu", None, [(100.0, "person/shoigu")]),
        ("Shoygu, Sergey", None, [(95.0, "person/shoigu")]),
        ("Wang Yi", "Organisation", []),
        ("Yi Wang", None, [(95.0, "person/wang-yi")]),
        ("Wang", "Organisation", []),
        ("...", None, []),
    ],
)
def test_a_name_finds_who_is_called_so(asked: str, kind: str | None, found: list[tuple[float, str]]) -> None:
    assert [(score, entity.id) for score, entity in INDEX.alike(asked, kind) if score > 50] == found


def test_only_names_that_share_a_word_are_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = []

    def noted(asked: Form, known: Form) -> float:
        compared.append(known.folded)
        return 0.0

    monkeypatch.setattr(name_index, "likeness", noted)
    INDEX.alike("Sergei Lavrov", None)
    assert compared == ["sergei shoigu", "shoigu"]


def test_a_prefix_finds_names_that_begin_so_and_words_in_them() -> None:
    assert [entity.id for entity in INDEX.beginning("wan")] == ["person/wang-yi", "organisation/wang"]
    assert [entity.id for entity in INDEX.beginning("hold")] == ["organisation/wang"]
