"""From the call of `kg extract` on one short article to its record: seconds, the median of several runs.

usage: python benchmarks/startup.py [RUNS]      default: 7, and one before them that does not count

Wall time tells what a user waits, CPU time what the machine had to do, however busy it was. The bar is 1.5
seconds on a quiet machine. Python's compiled files are written and used, as in any installed copy.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

SAMPLE = Path(__file__).resolve().parents[1] / "samples" / "2022-05-13-austin-shoigu-call.txt"
COMMAND = [sys.executable, "-c", "from kg.cli import main; main()", "extract", str(SAMPLE)]
BAR = 1.5


def once() -> tuple[float, float]:
    """The seconds of wall time and of CPU of one run."""
    env = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    wall, cpu = time.perf_counter(), _children()
    subprocess.run(COMMAND, check=True, stdout=subprocess.DEVNULL, env=env)
    return time.perf_counter() - wall, _children() - cpu


def _children() -> float:
    """The seconds of CPU of all ended child processes."""
    times = os.times()
    return times.children_user + times.children_system


def main(runs: int) -> None:
    """Print the medians."""
    once()
    walls, cpus = zip(*(once() for _ in range(runs)), strict=True)
    print(
        f"start to first record, median of {runs}: {median(walls):.2f} s wall (best {min(walls):.2f}),",
        end=" ",
    )
    print(f"{median(cpus):.2f} s CPU (best {min(cpus):.2f})   bar {BAR} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
