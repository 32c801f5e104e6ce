"""A user's own entries lie over the embedded ones."""

from datetime import date
from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lexicon import load_lexicon
from kg.lexicon.own import add_entries

TABLE = """kind,name,aliases,qid,country,gender,born,type,title,start,end
person,Ada Example,Ada B. Example,,FR,female,1970,,minister of defence,2031-01-01,
organization,Example Institute,EXI,Q424242,FR,,,thinktank,,,
place,Exampleville,,,FR,,,,,,
person,Dong Jun,,Q424243,CN,male,,,,,
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "own.csv").write_text(TABLE, encoding="utf-8")
    target = tmp_path / "own.sqlite"
    assert add_entries(tmp_path / "own.csv", target, load_lexicon()) == 4
    return target


def test_own_entries_are_found_beside_the_embedded(own: Path) -> None:
    lexicon = load_lexicon(own)
    assert [person.gender for person in lexicon.people("Ada Example")] == ["female"]
    assert [tenure.name for tenure in lexicon.holders("defence_minister", "FR", date(2031, 5, 1))][:1] == [
        "Ada Example"
    ]
    assert [body.kind for body in lexicon.organizations("EXI")] == ["thinktank"]
    assert [place.country for place in lexicon.places("Exampleville")] == ["FR"]
    assert [person.qid for person in lexicon.people("Sergei Lavrov")] == ["Q58217"]


def test_an_own_item_completes_an_embedded_person(own: Path) -> None:
    lexicon = load_lexicon(own)
    assert [person.qid for person in lexicon.people("Dong Jun")] == ["Q424243"]
    assert {tenure.qid for tenure in lexicon.holders("defence_minister", "CN", date(2024, 1, 31))} == {
        "Q424243"
    }


def test_adding_again_keeps_what_was_there(own: Path, tmp_path: Path) -> None:
    (tmp_path / "more.csv").write_text("kind,name\nplace,Second Example\n", encoding="utf-8")
    add_entries(tmp_path / "more.csv", own, load_lexicon())
    lexicon = load_lexicon(own)
    assert lexicon.places("Exampleville")
    assert lexicon.places("Second Example")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("name\nX\n", "kind and name"),
        ("kind,name\nriver,Rhine\n", "own.csv:2"),
        ("kind,name,qid\nperson,X Y,12\n", "'12' is no Wikidata identifier"),
        ("kind,name,born\nperson,X Y,May 1970\n", "'May 1970'"),
        ("kind,name,start\nperson,X Y,2031-02-30\n", "'2031-02-30' is no date"),
        ("kind,name,country\nplace,X,Atlantis\n", "'Atlantis' is no ISO code"),
    ],
)
def test_a_wrong_line_is_named(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "own.csv").write_text(text, encoding="utf-8")
    with pytest.raises(LexiconError, match=complaint):
        add_entries(tmp_path / "own.csv", tmp_path / "own.sqlite", load_lexicon())
