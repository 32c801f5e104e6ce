"""Real triple stores, started on this machine's loopback for as long as a test needs them."""

from __future__ import annotations

import csv
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

import httpx2 as httpx
import pytest

Rows = list[list[str]]


@dataclass(frozen=True, slots=True)
class RunningStore:
    """Where a store takes graphs and questions, and who we are there."""

    load: str
    query: str
    environment: Mapping[str, str] = field(default_factory=dict)

    def ask(self, question: str) -> Rows:
        """The rows of a SELECT."""
        headers = {"accept": "text/csv", "content-type": "application/x-www-form-urlencoded"}
        answer = httpx.post(self.query, data={"query": question}, headers=headers, timeout=60)
        assert answer.is_success, answer.text
        return rows(answer.text)


def rows(text: str) -> Rows:
    """The rows of a CSV, sorted below their header; numbers without idle zeros."""
    header, *found = csv.reader(StringIO(text))
    return [header, *sorted(found)]


def needed(program: str, remedy: str) -> str:
    """The path of a program; without it the tests are skipped, but never where CI runs them."""
    beside = Path(sys.executable).parent / program
    path = str(beside) if beside.exists() else shutil.which(program)
    if path is None and not os.environ.get("CI"):
        pytest.skip(f"NO {program.upper()}: {remedy} to test loading into it")
    assert path, f"{program} is missing: {remedy}"
    return path


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    assert isinstance(port, int)
    return port


@contextmanager
def running(command: list[str], answers: str, log: Path) -> Iterator[None]:
    """A server, from its first answer to its end."""
    with log.open("wb") as out:
        process = subprocess.Popen(command, stdout=out, stderr=out, cwd=log.parent)
    try:
        _wait(process, answers, log)
        yield
    finally:
        process.terminate()
        process.wait(60)


def _wait(process: subprocess.Popen[bytes], answers: str, log: Path) -> None:
    """Until a server answers at an address, two minutes at most."""
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline and process.poll() is None:
        try:
            httpx.get(answers, timeout=5)
            return
        except httpx.TransportError:
            time.sleep(0.1)
    raise AssertionError(f"{answers} does not answer: {log.read_text(errors='replace')[-2000:]}")


@contextmanager
def oxigraph(folder: Path) -> Iterator[RunningStore]:
    """Oxigraph's own server."""
    program = needed("oxigraph", "pip install oxigraph")
    home = f"http://127.0.0.1:{free_port()}"
    command = [
        program,
        "serve",
        "-l",
        str(folder / "data"),
        "-b",
        home.removeprefix("http://"),
        "--union-default-graph",
    ]
    with running(command, home, folder / "log"):
        yield RunningStore(f"{home}/store", f"{home}/query")


_INI = """[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
LockFile = {folder}/virtuoso.lck
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
[TempDatabase]
DatabaseFile = {folder}/virtuoso-temp.db
TransactionFile = {folder}/virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{sql}
NumberOfBuffers = 10000
[HTTPServer]
ServerPort = 127.0.0.1:{http}
[SPARQL]
ResultSetMaxRows = 1000000
"""


@contextmanager
def virtuoso(folder: Path) -> Iterator[RunningStore]:
    """Virtuoso, with the user it is born with."""
    program = needed("virtuoso-t", "apt-get install --no-install-recommends virtuoso-opensource")
    port = free_port()
    (folder / "virtuoso.ini").write_text(
        _INI.format(folder=folder, sql=free_port(), http=port), encoding="utf-8"
    )
    command = [program, "+foreground", "+configfile", str(folder / "virtuoso.ini")]
    home = f"http://127.0.0.1:{port}"
    with running(command, f"{home}/sparql", folder / "log"):
        yield RunningStore(
            f"{home}/sparql-graph-crud-auth", f"{home}/sparql",
            {"KG_STORE_USER": "dba", "KG_STORE_PASSWORD": "dba"},
        )  # fmt: skip
