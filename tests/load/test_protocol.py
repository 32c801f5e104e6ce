"""How graphs travel: what is sent, again when the store is busy, never twice, never with a secret shown."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
from click.testing import CliRunner, Result
from dataset import all_quads, article_quads
from output_folder import written
from pyoxigraph import RdfFormat, parse

from kg.cli import main
from kg.load import client

SECRET = "correct-horse"
GRAPHS = sorted({str(quad.graph_name)[1:-1] for quad in all_quads()})


@dataclass(slots=True)
class Fake:
    """A store that answers as it is told and remembers what it was sent."""

    url: str = ""
    answers: list[int] = field(default_factory=list)  # statuses to give first
    status: int = 204  # the status to give then
    challenge: str = ""  # how to sign, said once
    seen: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)  # method, graph, headers
    graphs: dict[str, bytes] = field(default_factory=dict)
    added: list[bytes] = field(default_factory=list)

    def sent(self, method: str) -> list[str]:
        """The graphs that came with a method."""
        return sorted(graph for found, graph, _ in self.seen if found == method)


@contextmanager
def serving(fake: Fake) -> Iterator[Fake]:
    """The store, on a port of its own."""

    class Handler(BaseHTTPRequestHandler):
        """Answers every method alike."""

        protocol_version = "HTTP/1.1"

        def do_PUT(self) -> None:
            self._answer()

        do_POST = do_DELETE = do_PUT

        def _answer(self) -> None:
            """Take the body in, give the next status."""
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            graph = parse_qs(urlsplit(self.path).query).get("graph", [""])[0]
            fake.seen.append((self.command, graph, {k.lower(): v for k, v in self.headers.items()}))
            unsigned = bool(fake.challenge) and "authorization" not in self.headers
            status = 401 if unsigned else fake.answers.pop(0) if fake.answers else fake.status
            if status < 300:
                self._take(graph, body)
            self.send_response(status)
            if unsigned:
                self.send_header("www-authenticate", fake.challenge)
            self.send_header("content-length", "0")
            self.end_headers()

        def _take(self, graph: str, body: bytes) -> None:
            """Do what a store does."""
            if self.command == "PUT":
                fake.graphs[graph] = body
            elif self.command == "DELETE":
                fake.graphs.pop(graph, None)
            else:
                fake.added.append(body)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    fake.url = f"http://127.0.0.1:{server.server_port}/store"
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[Fake]:
    """A store that takes everything; waiting between tries is cut short."""
    monkeypatch.setattr(client, "_WAIT", 0.001)
    for name in ("USER", "PASSWORD", "TOKEN"):
        monkeypatch.delenv(f"KG_STORE_{name}", raising=False)
    with serving(Fake()) as store:
        yield store


def load(output: Path, fake: Fake, *options: str) -> Result:
    """One ``kg load``."""
    return CliRunner().invoke(main, ["load", str(output), "--to", fake.url, *options])


def without_an_article(output: Path) -> str:
    """Take an article out of an output folder; the graph that it had."""
    gone = str(article_quads()[0][0].graph_name)
    written(output, [quad for quad in all_quads() if str(quad.graph_name) != gone])
    return gone[1:-1]


def test_each_graph_is_put_under_its_name(output: Path, fake: Fake) -> None:
    result = load(output, fake)
    assert result.exit_code == 0, result.output
    quads = list(parse(path=output / "graph.nq", format=RdfFormat.N_QUADS))
    for name, body in fake.graphs.items():
        expected = {quad.triple for quad in quads if str(quad.graph_name) == f"<{name}>"}
        assert {quad.triple for quad in parse(body, format=RdfFormat.TURTLE)} == expected
    assert set(fake.graphs) >= set(GRAPHS)


def test_a_second_run_sends_only_what_has_changed(output: Path, fake: Fake) -> None:
    load(output, fake)
    fake.seen.clear()
    assert "0 graphs put" in load(output, fake, "--diff").output
    assert fake.seen == []
    gone = without_an_article(output)
    load(output, fake, "--diff")
    assert fake.sent("DELETE") == [gone]
    assert fake.sent("PUT") == ["https://w3id.org/attested/id/graph/superclasses"]


def test_without_diff_everything_is_sent_again_and_what_is_gone_is_deleted(output: Path, fake: Fake) -> None:
    load(output, fake)
    fake.seen.clear()
    gone = without_an_article(output)
    load(output, fake)
    assert fake.sent("DELETE") == [gone]
    assert set(fake.sent("PUT")) == set(fake.graphs)


def test_bulk_adds_the_quads_as_they_stand(output: Path, fake: Fake) -> None:
    load(output, fake, "--bulk")
    assert sorted(b"".join(fake.added).splitlines()) == (output / "graph.nq").read_bytes().splitlines()
    assert fake.seen[0][2]["content-type"] == "application/n-quads"


def test_bulk_puts_what_the_store_may_hold_in_another_state(output: Path, fake: Fake) -> None:
    """Adding to it would keep what is no longer so."""
    load(output, fake, "--bulk")
    without_an_article(output)
    fake.seen.clear()
    load(output, fake, "--bulk", "--diff")
    assert fake.sent("PUT") == ["https://w3id.org/attested/id/graph/superclasses"]
    assert fake.sent("POST") == []


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_busy_store_is_asked_again(output: Path, fake: Fake, status: int) -> None:
    fake.answers = [status, status]
    assert load(output, fake).exit_code == 0
    assert set(fake.graphs) >= set(GRAPHS)


def test_a_store_that_stays_away_ends_the_run_in_words(output: Path, fake: Fake) -> None:
    fake.status = 503
    result = load(output, fake)
    assert result.exit_code == 1
    assert "answered 503, tried 4 times; go on from here with --diff" in result.output
    assert len(result.output.splitlines()) == 1


def test_an_interrupted_run_goes_on_where_it_ended(output: Path, fake: Fake) -> None:
    """The graphs that were answered for are not sent again."""
    fake.answers, fake.status = [204, 204, 204], 400
    assert load(output, fake).exit_code == 1
    known = set(journal(output)[fake.url])
    assert known == set(fake.graphs)
    assert len(known) == 3
    fake.status = 204
    fake.seen.clear()
    assert load(output, fake, "--diff").exit_code == 0
    assert set(fake.sent("PUT")) == set(fake.graphs) - known
    assert set(journal(output)[fake.url]) == set(fake.graphs)


def journal(output: Path) -> dict[str, dict[str, str]]:
    """What is known of the stores that a folder was loaded into."""
    found = json.loads((output / "loaded.json").read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def test_nobody_listening_is_said_in_words(output: Path, fake: Fake) -> None:
    with serving(Fake()) as gone:
        pass
    fake.url = gone.url
    result = load(output, fake)
    assert result.exit_code == 1
    assert "cannot be reached (ConnectError), tried 4 times" in result.output


@pytest.mark.parametrize(
    ("status", "options", "words"),
    [
        (401, (), "set KG_STORE_USER and KG_STORE_PASSWORD, or KG_STORE_TOKEN"),
        (403, (), "set KG_STORE_USER and KG_STORE_PASSWORD, or KG_STORE_TOKEN"),
        (404, (), "Graph Store Protocol address"),
        (415, ("--bulk",), "without --bulk"),
    ],
)
def test_a_refusal_names_the_remedy(
    output: Path, fake: Fake, status: int, options: tuple[str, ...], words: str
) -> None:
    fake.status = status
    result = load(output, fake, *options)
    assert result.exit_code == 1
    assert words in result.output


def test_user_and_password_sign_each_request(
    output: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_STORE_USER", "dba")
    monkeypatch.setenv("KG_STORE_PASSWORD", SECRET)
    result = load(output, fake)
    expected = "Basic " + b64encode(f"dba:{SECRET}".encode()).decode()
    assert {headers["authorization"] for _, _, headers in fake.seen} == {expected}
    assert SECRET not in result.output


def test_digest_is_given_where_virtuoso_asks_for_it(
    output: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KG_STORE_USER", "dba")
    monkeypatch.setenv("KG_STORE_PASSWORD", SECRET)
    fake.challenge = 'Digest realm="SPARQL", qop="auth", nonce="abc"'
    fake.url = fake.url.replace("/store", "/sparql-graph-crud-auth")
    assert load(output, fake).exit_code == 0
    signed = [headers["authorization"] for _, _, headers in fake.seen if "authorization" in headers]
    assert signed
    assert all(one.startswith('Digest username="dba"') and SECRET not in one for one in signed)


def test_a_token_signs_each_request(output: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KG_STORE_TOKEN", SECRET)
    assert load(output, fake).exit_code == 0
    assert {headers["authorization"] for _, _, headers in fake.seen} == {f"Bearer {SECRET}"}


@pytest.mark.parametrize("status", [204, 401, 503])
def test_no_secret_is_ever_shown_or_kept(
    output: Path, fake: Fake, monkeypatch: pytest.MonkeyPatch, status: int
) -> None:
    """Not even one that stands in the address."""
    monkeypatch.setenv("KG_STORE_TOKEN", SECRET)
    fake.status = status
    fake.url = fake.url.replace("http://", f"http://dba:{SECRET}@")
    result = load(output, fake)
    assert SECRET not in result.output
    assert SECRET not in (output / "loaded.json").read_text(encoding="utf-8")


@pytest.mark.parametrize("url", ["ftp://example.org/store", "store", f"x://dba:{SECRET}@h/"])
def test_what_is_no_web_address_is_refused(output: Path, url: str) -> None:
    result = CliRunner().invoke(main, ["load", str(output), "--to", url])
    assert result.exit_code == 1
    assert "is no http address" in result.output
    assert SECRET not in result.output


def test_a_parameter_of_the_address_is_kept(output: Path, fake: Fake) -> None:
    """Some stores want the name of a database there."""
    fake.url += "?graph-store=news"
    assert load(output, fake).exit_code == 0
    assert set(fake.sent("PUT")) >= set(GRAPHS)


def test_a_folder_without_a_graph_names_the_remedy(tmp_path: Path, fake: Fake) -> None:
    result = load(tmp_path, fake)
    assert result.exit_code == 1
    assert "kg build" in result.output
    assert list(tmp_path.iterdir()) == []
