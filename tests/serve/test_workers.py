"""Queries that want too much end their worker, and the next one is answered."""

from __future__ import annotations

import asyncio
import sys
import time
from multiprocessing import Pipe, Process
from pathlib import Path
from threading import Thread

import pytest

from kg.serve.store import prepare_store
from kg.serve.workers import Answer, Question, Workers, _Worker

HUNGRY = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not limit the memory of a process")
def test_a_query_that_wants_too_much_memory_is_ended_and_the_next_one_answered(output: Path) -> None:
    async def ask() -> tuple[float, list[str | None]]:
        """How long the first query took, and what came of both."""
        workers = Workers(prepare_store(output), 1, 60.0, memory=400_000_000)
        async with workers.running():
            start = time.monotonic()
            answers = [await workers.ask(Question(query)) for query in (HUNGRY, "ASK {}")]
            return time.monotonic() - start, [answer.kind if answer else None for answer in answers]

    seconds, kinds = asyncio.run(ask())
    assert kinds == [None, "results"]
    assert seconds < 50  # it was the memory, not the time


def test_the_start_of_a_worker_is_no_part_of_a_query() -> None:
    """A process that takes longer to come up than a query may take still answers its first one."""
    here, there = Pipe()

    def work() -> None:
        """What a slow process does."""
        time.sleep(0.8)
        there.send(None)
        there.recv()
        there.send(Answer("results", b""))

    Thread(target=work, daemon=True).start()
    assert _Worker(Process(), here).ask(Question("ASK {}"), 0.5) == Answer("results", b"")
