"""From a build to a service and back: what was accepted stands in the next build, byte for byte."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from local_service import Asked, Said, local_service
from pyoxigraph import RdfFormat, Store
from starlette.testclient import TestClient

from kg.cli import main
from kg.serve.app import build_app
from kg.serve.store import prepare_store

NEWS = """published: 2024-05-31

SINGAPORE — U.S. Defense Secretary Lloyd Austin met Chinese Defence Minister Dong Jun on Friday.

Zelda Quillfeather, a spokeswoman for the Pentagon, said the talks were useful.
"""
OTHER, SOME = "https://other.example/id/", "https://example.org/id/"
SKOS = "http://www.w3.org/2004/02/skos/core#"


def kg(*words: object) -> Result:
    """A command that succeeds."""
    result = CliRunner().invoke(main, [str(word) for word in words])
    assert result.exit_code == 0, result.output
    return result


def build(folder: Path, output: Path, *options: object, base: str = SOME) -> bytes:
    """The graph of the news."""
    kg("build", folder / "news.txt", "-o", output, "--base", base, "--workers", 1, *options)
    return (output / "graph.nq").read_bytes()


def matches(output: Path) -> set[tuple[str, str, str]]:
    """What is matched with things outside Wikidata, in short."""
    store = Store()
    store.bulk_load(path=output / "graph.ttl", format=RdfFormat.TURTLE)
    quads = [
        quad for quad in store if quad.predicate.value.startswith(SKOS) and "Match" in str(quad.predicate)
    ]
    return {
        (quad.subject.value.removeprefix(SOME), quad.predicate.value.removeprefix(SKOS), quad.object.value)
        for quad in quads
        if "wikidata" not in str(quad.object)
    }  # fmt: skip


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("news")
    (folder / "news.txt").write_text(NEWS, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def service(news: Path) -> Iterator[str]:
    """Our own service over the same news under another base."""
    build(news, news / "other", base=OTHER)
    app = build_app(prepare_store(news / "other"), workers=1, timeout=60.0)
    with TestClient(app, base_url="http://127.0.0.1") as client:

        def answer(asked: Asked) -> Said:
            said = client.post(asked.path, data=asked.form) if asked.form else client.get(asked.path)
            return Said(said.text, said.status_code)

        with local_service(answer) as url:
            yield f"{url}/reconcile"


def test_what_was_accepted_survives_and_what_was_rejected_never_comes_back(news: Path, service: str) -> None:
    output = news / "output"
    plain = build(news, output)
    assert not matches(output)
    said = kg("link", output, "--service", service, "--pause", 0)
    assert "links accepted" in said.output
    linked = build(news, output)
    dong = ("person/dong-jun", "exactMatch", f"{OTHER}person/dong-jun")
    assert dong in matches(output)
    assert build(news, output) == linked != plain
    assert build(news, news / "fresh", "--links", output / "links.csv") == linked
    assert "the same name" in kg("explain", output, "person/dong-jun").output

    with (news / "review.csv").open("w", newline="") as file:
        rows = [("iri", "candidate", "decision"), (f"{SOME}person/dong-jun", dong[2], "reject")]
        csv.writer(file).writerows(rows)
    kg("link", output, "--review", news / "review.csv")
    build(news, output)
    kg("link", output, "--service", service, "--pause", 0)
    build(news, output)
    assert not [one for one in matches(output) if one[0] == "person/dong-jun"]


def test_what_is_undecided_is_only_near_and_a_person_settles_it(news: Path, service: str) -> None:
    output = news / "near"
    build(news, output)
    said = kg("link", output, "--service", service, "--pause", 0, "--threshold", 101)
    assert said.output.startswith("0 links accepted")
    build(news, output)
    found = matches(output)
    assert ("person/dong-jun", "closeMatch", f"{OTHER}person/dong-jun") in found
    assert {predicate for _, predicate, _ in found} == {"closeMatch"}

    review = (output / "links-review.csv").read_text(encoding="utf-8").splitlines()
    line = next(n for n, row in enumerate(review) if "person/dong-jun" in row)
    cells = next(csv.reader([review[line]]))
    cells[5] = "accept"
    review[line] = ",".join(f'"{cell}"' for cell in cells)
    (news / "edited.csv").write_text("\n".join(review) + "\n", encoding="utf-8")
    kg("link", output, "--review", news / "edited.csv")
    build(news, output)
    assert ("person/dong-jun", "exactMatch", f"{OTHER}person/dong-jun") in matches(output)
    assert kg("validate", output)


def test_a_rejected_item_of_the_lexicon_is_not_linked_either(news: Path) -> None:
    (news / "links.csv").write_text(
        "thing,item,decision,score,reason\nperson/lloyd-austin,Q941013,reject,1,by hand\n", encoding="utf-8"
    )
    before = build(news, news / "lexicon")
    after = build(news, news / "lexicon", "--links", news / "links.csv")
    assert b"Q941013" in before
    assert b"Q941013" not in after


def test_what_is_missing_is_told(news: Path) -> None:
    for words in (["link", str(news)], ["link", str(news / "none"), "--service", "http://127.0.0.1:1"]):
        assert CliRunner().invoke(main, words).exit_code != 0
