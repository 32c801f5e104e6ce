"""kg lexicon update asks a Wikidata-shaped endpoint, politely, and what it says lies over the embedded lexicon."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from local_service import Asked, Said, local_service
from pyoxigraph import QueryResultsFormat, QuerySolutions, RdfFormat, Store

from kg.cli import main
from kg.errors import LexiconError, ServiceError
from kg.lexicon import EMBEDDED, load_lexicon
from kg.lexicon.lexicon import Lexicon
from kg.lexicon.linking import link_person
from kg.lexicon.own import add_entries
from kg.lexicon.store import LexiconFile
from kg.lexicon.update import pages, update_lexicon
from kg.records import Role, Span

DATA = """
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix wdv: <http://www.wikidata.org/value/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

wd:Q142 wdt:P297 "FR" . wd:Q148 wdt:P297 "CN" .
wd:Q9001 wdt:P279 wd:Q83307 .                                  # defence minister, a kind of minister
wd:Q9002 wdt:P279 wd:Q9001 ; wdt:P1001 wd:Q142 ; rdfs:label "Minister of Defence of France"@en .
wd:Q9003 wdt:P31 wd:Q9001 ; wdt:P17 wd:Q148 ; rdfs:label "Minister of National Defense of China"@en .
wd:Q9004 wdt:P31 wd:Q9010 . wd:Q9010 wdt:P279 wd:Q192350 .      # a kind of ministry
wd:Q9004 wdt:P17 wd:Q142 ; wdt:P2388 wd:Q9002 ; rdfs:label "Ministry of Defence"@en ; skos:altLabel "Hôtel Exemplaire"@en .

wd:Q9101 wdt:P31 wd:Q5 ; rdfs:label "Ada Exemplaire"@en ; skos:altLabel "Ada B. Exemplaire"@en ;
    wdt:P27 wd:Q148, wd:Q142 ; wdt:P21 wd:Q6581072 ; wdt:P569 "1985-01-01T00:00:00Z"^^xsd:dateTime ;
    p:P39 wds:a .
wds:a ps:P39 wd:Q9002 ; pq:P580 "2031-03-01T00:00:00Z"^^xsd:dateTime .

wd:Q9102 wdt:P31 wd:Q5 ; rdfs:label "Bruno Exemplaire"@mul ; wdt:P27 wd:Q142 ; p:P39 wds:b, wds:c, wds:d, wds:e .
wds:b ps:P39 wd:Q9002 ; pq:P580 "2029-01-01T00:00:00Z"^^xsd:dateTime ; pqv:P580 wdv:year .
wdv:year wikibase:timePrecision 9 .
wds:c ps:P39 wd:Q9002 ; pq:P580 "1970-01-01T00:00:00Z"^^xsd:dateTime ; pq:P582 "1971-01-01T00:00:00Z"^^xsd:dateTime .
wds:d ps:P39 wd:Q9002 ; wikibase:rank wikibase:DeprecatedRank ; pq:P580 "2020-01-01T00:00:00Z"^^xsd:dateTime .
wds:e ps:P39 wd:Q9002 ; pq:P580 <http://www.wikidata.org/.well-known/genid/1> .

wd:Q9103 wdt:P31 wd:Q5 ; rdfs:label "Dong Jun"@en ; wdt:P27 wd:Q148 ; p:P39 wds:f .
wds:f ps:P39 wd:Q9003 ; pq:P580 "2023-12-29T00:00:00Z"^^xsd:dateTime ; pq:P582 "2031-05-05T00:00:00Z"^^xsd:dateTime .
"""
TODAY = date(2031, 6, 1)
BASE = Lexicon((LexiconFile(EMBEDDED),))


@contextmanager
def endpoint(before: Callable[[Asked], Said | None] = lambda asked: None) -> Iterator[str]:
    """A SPARQL endpoint over the data; ``before`` may answer in its place."""
    store = Store()
    store.load(DATA.encode(), format=RdfFormat.TURTLE)

    def answer(asked: Asked) -> Said:
        found = store.query(asked.form["query"])
        assert isinstance(found, QuerySolutions)
        return before(asked) or Said((found.serialize(format=QueryResultsFormat.JSON) or b"").decode())

    with local_service(answer) as url:
        yield f"{url}/sparql"


def updated(url: str, target: Path) -> Lexicon:
    """The lexicon after an update."""
    update_lexicon(url, target, BASE, today=TODAY, pause=0)
    return load_lexicon(target)


@pytest.fixture(scope="module")
def lexicon(tmp_path_factory: pytest.TempPathFactory) -> Lexicon:
    with endpoint() as url:
        return updated(url, tmp_path_factory.mktemp("update") / "fresh.sqlite")


def test_a_fresh_office_holder_links(lexicon: Lexicon) -> None:
    role = Role("defence minister", "FR", None, False, Span(0, 0))
    for names in (["Ada Exemplaire"], ["Exemplaire"], []):
        link = link_person(names, [role], None, date(2031, 5, 1), lexicon)
        assert link is not None, names
        assert link.qid == "Q9101"
    assert link_person(["Exemplaire"], [role], None, date(2024, 5, 1), lexicon) is None


def test_people_carry_all_that_was_told(lexicon: Lexicon) -> None:
    (ada,) = lexicon.people("Ada B. Exemplaire")
    assert (ada.qid, ada.country, ada.gender, ada.born) == ("Q9101", "FR", "female", "1985-01-01")
    assert [person.qid for person in lexicon.people("Bruno Exemplaire")] == ["Q9102"]


def test_dates_are_as_exact_as_told_and_open_ends_close(lexicon: Lexicon) -> None:
    """Deprecated terms, long past ones, and those of an unknown day are left out."""
    (bruno,) = lexicon.people("Bruno Exemplaire")
    assert [(t.start, t.end, t.end_inferred) for t in lexicon.tenures(bruno)] == [
        ("2029", "2031-03-01", True)
    ]


def test_an_embedded_person_without_an_item_gets_it_and_the_end_of_the_term(lexicon: Lexicon) -> None:
    assert [person.qid for person in BASE.people("Dong Jun")] == [None]
    (dong,) = lexicon.people("Dong Jun")
    assert dong.qid == "Q9103"
    ends = [term.end for term in lexicon.tenures(dong) if term.category == "defence_minister"]
    assert ends == ["2031-05-05"]


def test_ministries_come_with_field_and_names(lexicon: Lexicon) -> None:
    (body,) = lexicon.organizations("Hôtel Exemplaire")
    assert (body.qid, body.kind, body.country, body.field) == ("Q9004", "ministry", "FR", "defence")
    assert lexicon.country("French") == BASE.country("French")
    assert body.minister == "Q9002"


def test_it_says_who_asks_and_pages_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages of two rows give the same file as one page each."""
    seen: list[Asked] = []
    with endpoint(lambda asked: seen.append(asked)) as url:
        updated(url, tmp_path / "whole.sqlite")
        few = len(seen)
        monkeypatch.setattr(pages, "ROWS", 2)
        updated(url, tmp_path / "paged.sqlite")
    assert len(seen) > 2 * few
    assert all(asked.headers["user-agent"].startswith("Attested/") for asked in seen)
    assert (tmp_path / "whole.sqlite").read_bytes() == (tmp_path / "paged.sqlite").read_bytes()


def test_a_busy_endpoint_is_given_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr("kg.polite.time.sleep", waits.append)
    busy = [Said(status=429, headers={"retry-after": "7"}), Said(status=503), Said("<html>", 200)]
    with endpoint(lambda asked: busy.pop(0) if busy else None) as url:
        assert updated(url, tmp_path / "x.sqlite").people("Ada Exemplaire")
    assert [wait for wait in waits if wait] == [7.0, 2.0, 4.0]


def test_a_run_that_broke_off_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is asked twice, nothing is written before all is there, and the pages go in the end."""
    monkeypatch.setattr("kg.polite.time.sleep", lambda seconds: None)
    target = tmp_path / "x.sqlite"
    answered: list[str] = []

    def breaks(asked: Asked) -> Said | None:
        if "P569" in asked.form["query"] and down:
            return Said(status=500)
        answered.append(asked.form["query"])
        return None

    with endpoint(breaks) as url:
        down = True
        with pytest.raises(ServiceError, match="goes on where it ended"):
            updated(url, target)
        assert not target.exists()
        down = False
        assert updated(url, target).people("Ada Exemplaire")
    assert len(answered) == len(set(answered))
    assert [path.name for path in tmp_path.iterdir()] == ["x.sqlite"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (Said(status=403, body="no robots"), "403: no robots"),
        (Said(status=429, headers={"retry-after": "90000"}), "wait 90000 s"),
        (Said('{"hello": "world"}'), "no SPARQL results"),
        (Said('{"results": {"bindings": [1]}}'), "no SPARQL results"),
    ],
)
def test_what_will_not_mend_is_told_at_once(tmp_path: Path, said: Said, words: str) -> None:
    with endpoint(lambda asked: said) as url, pytest.raises(ServiceError, match=words):
        updated(url, tmp_path / "x.sqlite")


def test_own_entries_stay_and_a_second_update_replaces_the_first(tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text(
        "kind,name,country,title,start\nperson,Zed Example,FR,minister of defence,2040\n", encoding="utf-8"
    )
    target = tmp_path / "own.sqlite"
    add_entries(tmp_path / "own.csv", target, BASE)
    with endpoint() as url:
        updated(url, target)
        once = target.read_bytes()
        lexicon = updated(url, target)
    assert target.read_bytes() == once
    (zed,) = lexicon.people("Zed Example")
    assert [term.start for term in lexicon.tenures(zed)] == ["2040"]


def test_the_command_says_what_it_found(tmp_path: Path) -> None:
    with endpoint() as url:
        words = ["lexicon", "update", "--endpoint", url, "-o", str(tmp_path / "x.sqlite"), "--pause", "0"]
        result = CliRunner().invoke(main, words)
    assert result.exit_code == 0, result.output
    assert "3 people, 4 tenures, 1 ministries" in result.output


def test_an_address_that_is_none_is_told(tmp_path: Path) -> None:
    with pytest.raises((ServiceError, LexiconError)):
        updated("no address", tmp_path / "x.sqlite")


def test_the_meaning_of_every_identifier_is_documented() -> None:
    """What is asked for stands in the table that says where its meaning was read."""
    page = Path(__file__).parents[2] / "docs" / "lexicon.md"
    table = page.read_text(encoding="utf-8").partition("### What is asked for")[2]
    code = "".join(path.read_text(encoding="utf-8") for path in Path(pages.__file__).parent.glob("*.py"))
    used = set(re.findall(r"\b[PQ][1-9]\d*\b", code))
    assert len(used) > 15
    assert used <= set(re.findall(r"\b[PQ][1-9]\d*\b", table))
