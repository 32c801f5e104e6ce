"""Thousands of malformed and hostile requests against `kg serve`: no crash, no leak, no update.

    python benchmarks/hostile.py OUTPUT [--requests 10000]

Seeded. Prints how many requests got which status, how much memory the server took on, and whether the
graph is as it was; exits with 1 where one of the three promises is broken.
"""

from __future__ import annotations

import argparse
import random
import re
import socket
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import httpx2 as httpx

COUNT = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"
QUERIES = (
    COUNT,
    "ASK { ?s ?p ?o }",
    "INSERT DATA { <a:s> <a:p> 1 }",
    "DROP ALL",
    "LOAD <file:///etc/passwd>",
    "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
    "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }",
    "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }",
    "SELECT * { ?s ?p ?o } } ; DROP ALL",
    "SELECT * { ?s ?p '" + "x" * 5000,
)
PATHS = (
    "/sparql", "/query", "/store", "/id/person/x", "/person/x", "/search", "/suggest", "/reconcile", "/network", "/ask",
    "/article/x", "/meeting/%00", "/group/%2e%2e%2f", "/static/../app.py", "/.well-known/void", "/%ff%fe", "/id/<script>",
)  # fmt: skip
ACCEPTS = ("*/*", "text/html", "text/csv;q=x", "application/*;q=0", ",,,;;;", "x" * 4000, "text/turtle")
TYPES = (
    "application/sparql-query",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/plain",
    "\x00",
)
NAMES = (
    "query",
    "update",
    "graph",
    "default",
    "queries",
    "q",
    "from",
    "to",
    "format",
    "default-graph-uri",
    "prefix",
)


def noise(rng: random.Random) -> str:
    """A value: a query, a mutated one, or anything."""
    text = rng.choice(QUERIES)
    if rng.random() < 0.5:
        cut = rng.randrange(len(text))
        text = (
            text[:cut]
            + "".join(chr(rng.choice((0, 9, 34, 39, 60, 123, 8232, 128512))) for _ in range(3))
            + text[cut:]
        )
    return text if rng.random() < 0.8 else '{"q0": {"query": 1, "limit": -1}}'


def one(http: httpx.Client, rng: random.Random) -> int:
    """One request; 0 where no answer came."""
    parameters = [(rng.choice(NAMES), noise(rng)) for _ in range(rng.randrange(3))]
    headers = {"accept": rng.choice(ACCEPTS)}
    method = rng.choice(("GET", "GET", "POST", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"))
    body = noise(rng).encode("utf-8", "replace") if method in {"POST", "PUT", "PATCH"} else None
    if body is not None:
        headers["content-type"] = rng.choice(TYPES)
    try:
        return http.request(
            method, rng.choice(PATHS), params=parameters, content=body, headers=headers
        ).status_code
    except (httpx.HTTPError, ValueError, UnicodeError):
        return 0


def memory(pid: int) -> int:
    """Resident memory of a process, in MiB."""
    found = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text())
    return int(found[1]) // 1024 if found else 0


def count(http: httpx.Client) -> str:
    """How many quads the server has."""
    return http.get("/sparql", params={"query": COUNT}, headers={"accept": "text/csv"}).text.split()[-1]


def main() -> int:
    """Serve, attack, compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("output", type=Path)
    parser.add_argument("--requests", type=int, default=10_000)
    given = parser.parse_args()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", "from kg.cli import main; main()", "serve", str(given.output)]
    with subprocess.Popen([*command, "--port", str(port), "--timeout", "2"]) as server:
        try:
            return attack(f"http://127.0.0.1:{port}", server.pid, given.requests)
        finally:
            server.terminate()


def attack(address: str, pid: int, requests: int) -> int:
    """Send the requests and tell what came of them."""
    with httpx.Client(base_url=address, timeout=30) as http:
        wait_for(http)
        rng, before = random.Random(1), count(http)
        for _ in range(200):
            one(http, rng)
        start = memory(pid)
        statuses = Counter(one(http, rng) for _ in range(requests))
        grown, after = memory(pid) - start, count(http)
    print("statuses:", dict(sorted(statuses.items())))
    print(f"memory: {start} MiB, grown by {grown} MiB; quads: {before} before, {after} after")
    crashed = sum(n for status, n in statuses.items() if status >= 500 and status != 503)
    good = before == after and grown < 64 and not crashed
    print("kept" if good else f"BROKEN: {crashed} server errors")
    return 0 if good else 1


def wait_for(http: httpx.Client) -> None:
    """Wait until the server answers."""
    for _ in range(200):
        try:
            http.get("/sparql")
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the server did not start")


if __name__ == "__main__":
    raise SystemExit(main())
