"""The same tables give the same bytes; what is not verified carries no item; open ends are closed."""

from datetime import date
from pathlib import Path

import pytest

from kg.errors import LexiconError
from kg.lexicon.compile import compile_lexicon
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.store import LexiconFile

TABLES = {
    "countries": (
        "qid iso2 iso3 name official_name demonyms nationality_nouns aliases capital capital_qid kind "
        "qid_verified capital_qid_verified",
        ["Q1|XA|XAA|Xanadu||Xanadese|Xanadese (singular)|XAN;Old Xanadu|Kublai|Q2|iso_country|yes|no"],
    ),
    "people": (
        "qid label aliases aliases_generated country_qid gender dob qid_verified",
        [
            "Q3|Ann Old|Anna Old;Zed Quite Other;Nana||Q1|female|1950|yes",
            "|Bob New|||Q1|||no",
            "|Cy Loose|||Q1|||no",
            "Q9|Bobby Newton|||Q1|||yes",
            "|Dr. Bobby Newe|||Q1|||no",
        ],
    ),
    "people_legislators": ("qid label country_qid position start end qid_verified", []),
    "tenures": (
        "person_qid person position category country_qid org_qid position_qid start end end_inferred as_of "
        "qid_verified",
        [
            "Q3|Ann Old|President of Xanadu|head_of_state|Q1|||2001||||yes",
            "|Bob New|President|head_of_state|Q1|||2011-03-01|||2026|no",
            "Q9|Bobby Newton|Minister of Defence|defence_minister|Q1|||2015-04-01||||yes",
            "|Dr. Bobby Newe|Defence Minister|defence_minister|Q1|||2015-04-01||||no",
            "Q3|Ann Old|President of the Chess Club|head_of_state|Q1|||2012||||yes",
        ],
    ),
    "ministries": (
        "qid label kind country_iso2 aliases minister_position_qid qid_verified",
        ["Q5|Ministry of War|defence|XA|||yes"],
    ),
    "media": ("qid label kind country_iso2 aliases qid_verified", []),
    "organizations": ("qid label type country_iso2 aliases qid_verified", []),
    "places": ("qid label kind country_iso2 aliases qid_verified", []),
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, (columns, rows) in TABLES.items():
        lines = [columns.replace(" ", "\t"), *(row.replace("|", "\t").replace(";", "|") for row in rows)]
        (tmp_path / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def lexicon(folder: Path) -> Lexicon:
    compile_lexicon(folder, folder / "x.sqlite")
    return Lexicon((LexiconFile(folder / "x.sqlite"),))


def test_the_same_tables_give_the_same_bytes(folder: Path) -> None:
    compile_lexicon(folder, folder / "one.sqlite")
    compile_lexicon(folder, folder / "two.sqlite")
    assert (folder / "one.sqlite").read_bytes() == (folder / "two.sqlite").read_bytes()


def test_countries_by_name_alias_and_nationality(lexicon: Lexicon) -> None:
    assert all(lexicon.country(word) for word in ("Xanadu", "Old Xanadu", "Xanadese", "XA"))
    assert lexicon.country("XAN") is None
    assert lexicon.countries["XA"].capital_qid is None


def test_what_is_not_verified_carries_no_item(lexicon: Lexicon) -> None:
    assert [person.qid for person in lexicon.people("Cy Loose")] == [None]


def test_a_slip_or_nickname_among_the_aliases_is_no_name(lexicon: Lexicon) -> None:
    assert lexicon.people("Anna Old") == lexicon.people("Ann Old")
    assert not lexicon.people("Zed Quite Other")
    assert not lexicon.people("Nana")


def test_who_took_the_same_office_on_the_same_day_is_one(lexicon: Lexicon) -> None:
    assert [person.qid for person in lexicon.people("Bobby Newe")] == ["Q9"]
    assert [term.qid for term in lexicon.holders("defence_minister", "XA", date(2016, 1, 1))] == ["Q9"]


def test_a_term_ends_where_the_next_one_starts(lexicon: Lexicon) -> None:
    ann, bob = lexicon.holders("head_of_state", "XA", date(2011, 3, 1))
    assert (ann.name, ann.end, ann.end_inferred) == ("Ann Old", "2011-03-01", True)
    assert (bob.name, bob.end) == ("Bob New", None)


def test_a_president_of_a_club_is_no_head_of_state(lexicon: Lexicon) -> None:
    assert [term.name for term in lexicon.holders("head_of_state", "XA", date(2020, 1, 1))] == ["Bob New"]


def test_a_ministry_is_found_as_news_calls_it(lexicon: Lexicon) -> None:
    assert lexicon.organizations("Xanadese Defence Ministry") == lexicon.ministries("defence", "XA")


def test_a_missing_table_is_named(folder: Path) -> None:
    (folder / "media.tsv").unlink()
    with pytest.raises(LexiconError, match="media"):
        compile_lexicon(folder, folder / "x.sqlite")
