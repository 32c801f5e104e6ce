"""`kg serve` beside Oxigraph's own server: the same questions over the same quads, and how soon it is there.

usage: python benchmarks/serve.py [QUADS] [ROUNDS]      default: 1000000 3
The bars: a median under 1.5 times Oxigraph's, start-up on an existing store under a second. Each question is
put to both in turn, over a store that holds every triple once in its default graph, as `kg serve` builds it.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

import httpx2 as httpx
from corpus import corpus, program, serving

from kg.resources import resource as shipped
from kg.serve.store import prepare_store


def took(client: httpx.Client, address: str, question: str) -> tuple[float, int]:
    """Seconds until the whole answer is there, and its number of lines."""
    started = time.perf_counter()
    answer = client.post(address, data={"query": question}, headers={"accept": "text/csv"}, timeout=600)
    seconds = time.perf_counter() - started
    answer.raise_for_status()
    return seconds, len(answer.text.splitlines())


def start_up(folder: Path) -> float:
    """Seconds from the command to the first answer, on a store that is there already."""
    started = time.perf_counter()
    with serving([program("kg"), "serve", str(folder)], "--port") as home, httpx.Client() as client:
        took(client, f"{home}/sparql", "SELECT * { ?s ?p ?o } LIMIT 1")
        return time.perf_counter() - started


def cpu() -> float:
    """Seconds of CPU that ended children have used; a busy machine does not change them."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def compare(folder: Path, rounds: int) -> list[tuple[str, float, float, int]]:
    """For each question the median of ours and of Oxigraph's, and the rows."""
    data = Path(tempfile.mkdtemp(prefix="kg-bench-")) / "data"
    shutil.copytree(prepare_store(folder), data)  # the very same store, optimised as it is
    ours_command = [program("kg"), "serve", str(folder), "--timeout", "600"]
    found = []
    with (
        serving([program("oxigraph"), "serve-read-only", "-l", str(data)], "-b") as theirs,
        serving(ours_command, "--port") as ours,
        httpx.Client() as client,
    ):
        for address in (f"{ours}/sparql", f"{theirs}/query"):  # both awake before the first is timed
            took(client, address, "SELECT * { ?s ?p ?o } LIMIT 1")
        for path in sorted(shipped("queries").glob("*.rq")):
            question = path.read_text(encoding="utf-8")
            pairs = [
                (took(client, f"{ours}/sparql", question), took(client, f"{theirs}/query", question))
                for _ in range(rounds)
            ]
            assert all(one[1] == other[1] for one, other in pairs), path.stem
            mine, other = (statistics.median(pair[n][0] for pair in pairs) for n in (0, 1))
            found.append((path.stem, mine, other, pairs[0][0][1] - 1))
    shutil.rmtree(data.parent)
    return found


def main() -> None:
    """Print a line a question, then the ratio of the medians and the start-up."""
    wanted, rounds = ([int(one) for one in sys.argv[1:]] + [1_000_000, 3][len(sys.argv) - 1 :])[:2]
    folder = Path(tempfile.gettempdir()) / f"kg-corpus-{wanted}"
    corpus(folder, wanted)
    found = compare(folder, rounds)
    print(f"{'question':28} {'kg serve':>9} {'oxigraph':>9} {'ratio':>6} {'rows':>8}")
    for name, mine, other, rows in found:
        print(f"{name:28} {mine * 1000:6.0f} ms {other * 1000:6.0f} ms {mine / other:6.2f} {rows:8}")
    mine, other = (statistics.median(row[n] for row in found) for n in (1, 2))
    ratios = statistics.median(row[1] / row[2] for row in found)
    print(
        f"median {mine * 1000:.0f} ms to {other * 1000:.0f} ms: {mine / other:.2f} times; of the ratios {ratios:.2f} (bar: 1.5)"
    )
    before = cpu()
    times = [start_up(folder) for _ in range(5)]
    print(
        f"start-up {min(times):.2f} s at best, {(cpu() - before) / len(times):.2f} s of CPU in the server itself (bar: 1 s)"
    )


if __name__ == "__main__":
    main()
