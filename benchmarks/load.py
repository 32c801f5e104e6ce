"""`kg load --bulk` into a running Oxigraph server beside Oxigraph's own bulk loader, over the same quads.

usage: python benchmarks/load.py [QUADS] [ROUNDS]      default: 1000000 2
The bar: 60 % of the loader's rate. Both are measured in turn, as other work on the machine counts for both.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from corpus import corpus, program, serving


def by_loader(folder: Path, database: Path) -> None:
    """Oxigraph's own loader."""
    command = [program("oxigraph"), "load", "-l", str(database), "-f", str(folder / "graph.nq")]
    subprocess.run(command, check=True, capture_output=True)


def by_protocol(folder: Path, database: Path) -> None:
    """Ours, into a server that is running already."""
    (folder / "loaded.json").unlink(missing_ok=True)
    with serving([program("oxigraph"), "serve", "-l", str(database)], "-b") as home:
        started = time.perf_counter()
        command = [program("kg"), "load", str(folder), "--to", f"{home}/store", "--bulk"]
        subprocess.run(command, check=True, capture_output=True)
        by_protocol.seconds = time.perf_counter() - started  # type: ignore[attr-defined]  # start-up not counted


def seconds(load: Callable[[Path, Path], None], folder: Path) -> float:
    """How long a load into an empty database takes."""
    with tempfile.TemporaryDirectory(prefix="kg-bench-") as place:
        started = time.perf_counter()
        load(folder, Path(place) / "data")
        return float(getattr(load, "seconds", time.perf_counter() - started))


def main() -> None:
    """Measure both, round after round; the best of each stands."""
    wanted, rounds = ([int(one) for one in sys.argv[1:]] + [1_000_000, 2][len(sys.argv) - 1 :])[:2]
    folder = Path(tempfile.gettempdir()) / f"kg-corpus-{wanted}"
    quads = corpus(folder, wanted)
    times = [(seconds(by_loader, folder), seconds(by_protocol, folder)) for _ in range(rounds)]
    loader, ours = min(one for one, _ in times), min(other for _, other in times)
    for name, took in (("oxigraph load", loader), ("kg load --bulk", ours)):
        print(f"{name:15} {took:6.1f} s  {quads / took / 1000:6.0f} thousand quads a second")
    print(f"kg load gives {loader / ours:.0%} of the loader's rate (bar: 60 %)")


if __name__ == "__main__":
    main()
