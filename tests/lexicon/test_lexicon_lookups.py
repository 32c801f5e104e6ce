"""People, bodies, places and terms are found by any of their names, in any process."""

import pickle
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lexicon import load_lexicon
from kg.lexicon.entries import KnownPerson
from kg.lexicon.lexicon import Lexicon

LEXICON = load_lexicon()


@pytest.mark.parametrize(
    ("name", "qid"),
    [
        ("Sergey Shoigu", "Q32024"),
        ("SHOIGU Sergei", "Q32024"),
        ("Volodymyr Zelensky", "Q3874799"),
        ("Bashar Assad", "Q44329"),
        ("George W. Bush", "Q207"),
        ("Donald J. Trump", "Q22686"),
    ],
)
def test_a_person_by_any_form_of_the_name(name: str, qid: str) -> None:
    assert [person.qid for person in LEXICON.people(name)] == [qid]


def test_a_person_without_a_verified_item_is_known_all_the_same() -> None:
    [dong] = LEXICON.people("Dong Jun")
    assert (dong.qid, dong.country) == (None, "CN")
    assert "defence_minister" in {tenure.category for tenure in LEXICON.tenures(dong)}


def test_an_ambiguous_name_gives_all_who_bear_it() -> None:
    assert len(LEXICON.people("David Davis")) > 1
    assert len(LEXICON.organizations("Ministry of Foreign Affairs")) > 1


@pytest.mark.parametrize(
    ("name", "kind", "country"),
    [
        ("NATO", "igo", None),
        ("TASS", "media", "RU"),
        ("the Pentagon", "ministry", "US"),
        ("the Kremlin", "government", "RU"),
        ("Russian Foreign Ministry", "ministry", "RU"),
        ("Ministry of Defense of Ukraine", "ministry", "UA"),
        ("U.S. Central Command", "military", "US"),
    ],
)
def test_a_body_by_any_form_of_the_name(name: str, kind: str, country: str | None) -> None:
    assert [(body.kind, body.country) for body in LEXICON.organizations(name)] == [(kind, country)]


def test_an_acronym_is_no_word() -> None:
    assert LEXICON.organizations("IS")
    assert not LEXICON.organizations("is")


@pytest.mark.parametrize(
    ("category", "country", "day", "name"),
    [
        ("defence_minister", "CN", date(2014, 11, 18), "Chang Wanquan"),
        ("defence_minister", "CN", date(2022, 10, 27), "Wei Fenghe"),
        ("defence_minister", "CN", date(2024, 1, 31), "Dong Jun"),
        ("foreign_minister", "US", date(2024, 4, 26), "Antony Blinken"),
        ("head_of_state", "US", date(2024, 4, 26), "Joe Biden"),
        ("foreign_minister", "GB", date(2021, 12, 12), "Liz Truss"),
    ],
)
def test_the_holder_of_an_office_on_a_day(category: str, country: str, day: date, name: str) -> None:
    assert {tenure.name for tenure in LEXICON.holders(category, country, day)} == {name}


def test_an_open_end_is_certain_only_as_far_as_its_source_knew() -> None:
    [lavrov] = LEXICON.holders("foreign_minister", "RU", date(2010, 1, 1))
    assert lavrov.certain(date(2010, 1, 1))
    assert lavrov.covers(date(2040, 1, 1))
    assert not lavrov.certain(date(2040, 1, 1))


def test_forenames_tell_the_gender_unless_they_are_of_both() -> None:
    assert (LEXICON.gender("Sergei"), LEXICON.gender("María"), LEXICON.gender("Andrea")) == (
        "male",
        "female",
        None,
    )


def test_a_place_leads_to_its_country() -> None:
    assert {place.country for place in LEXICON.places("Geneva")} == {"CH"}


def _ask(lexicon: Lexicon) -> str | None:
    """A look-up for another process to do."""
    return lexicon.people("Sergei Lavrov")[0].qid


def test_an_opened_lexicon_travels_to_other_processes() -> None:
    assert _ask(LEXICON) == _ask(pickle.loads(pickle.dumps(LEXICON)))
    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as pool:
        assert pool.submit(_ask, LEXICON).result() == "Q58217"


def test_what_is_no_lexicon_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("nothing of the kind", encoding="utf-8")
    for wrong in ("notes.txt", "missing"):
        with pytest.raises(LexiconError, match=wrong):
            load_lexicon(tmp_path / wrong).people("Sergei Lavrov")


@pytest.mark.parametrize(
    ("name", "aliases", "usual"),
    [
        ("Ken'ichirō Mori", ("KENICHIRO MORI", "Kenichiro Mori", "K. Mori"), "Kenichiro Mori"),
        ("Ada B. Holm", ("Ada Holm",), "Ada Holm"),
        ("Ada B. Holm", ("Holm",), "Ada B. Holm"),
        ("Øystein Våge", ("Oystein Vage",), "Øystein Våge"),
    ],
)
def test_people_go_by_the_name_that_news_uses(name: str, aliases: tuple[str, ...], usual: str) -> None:
    """A letter of the language stays; what only libraries write goes, if the plain name is known too."""
    assert KnownPerson("k", None, name, aliases).usual_name == usual
