"""Queries in processes of their own, so that one that takes too long can be ended.

A worker opens the store read-only, answers one query after another and is replaced when a query passes
its time and is killed, or wants more memory than it may have. Answers come back as bytes, already in the
format asked for.
"""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, Store

from kg.serve.formats import GRAPHS, RESULTS, as_written
from kg.serve.store import open_store

_START = 60.0  # seconds within which a worker has its store open
_MEMORY = 2 * 1024**3  # bytes of a worker


@dataclass(frozen=True, slots=True)
class Question:
    """A query with the formats its answer may come in and the graphs it sees."""

    query: str
    results: str = "application/sparql-results+json"  # media types: a format object can't travel
    graph: str = "text/turtle"
    prefixes: Mapping[str, str] = field(default_factory=dict)
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    limit: int = 64 * 1024 * 1024  # bytes of an answer


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer's bytes; ``kind`` is results, graph, syntax, too-large or failed."""

    kind: str
    body: bytes


class TooLarge(Exception):
    """An answer passed its limit."""


class _Limited(io.BytesIO):
    """Bytes up to a limit."""

    def __init__(self, limit: int) -> None:
        """Take no more than so many bytes."""
        super().__init__()
        self._left = limit

    def write(self, data: bytes) -> int:  # type: ignore[override]  # BytesIO takes any buffer; we are given bytes
        """Take in bytes, or refuse those beyond the limit."""
        self._left -= len(data)
        if self._left < 0:
            raise TooLarge
        return super().write(data)


def answer(store: Store, question: Question) -> Answer:
    """A query's answer in the format asked for."""
    out = _Limited(question.limit)
    try:
        result = store.query(
            question.query,
            prefixes=dict(question.prefixes),
            default_graph=[NamedNode(iri) for iri in question.default_graphs] or None,
            named_graphs=[NamedNode(iri) for iri in question.named_graphs] or None,
        )
        if isinstance(result, QuerySolutions | QueryBoolean):
            result.serialize(out, RESULTS[question.results])
            return Answer("results", as_written(out.getvalue(), question.results))
        result.serialize(out, GRAPHS[question.graph])
        return Answer("graph", as_written(out.getvalue(), question.graph))
    except SyntaxError as error:
        return Answer("syntax", str(error).encode())
    except TooLarge:
        return Answer("too-large", b"")
    except (OSError, ValueError, RuntimeError) as error:
        return Answer("failed", str(error).encode())


def _work(folder: Path, pipe: Connection, memory: int) -> None:
    """What a worker does until its pipe closes: it says when the store is open, then answers."""
    _limit_memory(memory)
    store = open_store(folder)
    pipe.send(None)
    while True:
        try:
            question = pipe.recv()
        except EOFError:
            return
        pipe.send(answer(store, question))


def _limit_memory(memory: int) -> None:
    """Let a query that wants more than its share end its worker, not the machine, where the system can."""
    with suppress(ImportError, OSError, ValueError):
        from resource import RLIMIT_DATA, getrlimit, setrlimit

        setrlimit(RLIMIT_DATA, (memory, getrlimit(RLIMIT_DATA)[1]))


@dataclass(slots=True)
class _Worker:
    """A process and the pipe to it."""

    process: BaseProcess
    pipe: Connection
    ready: bool = False  # the store is open

    @classmethod
    def start(cls, folder: Path, memory: int) -> _Worker:
        """A worker over a store."""
        context = get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_work, args=(folder, there, memory), daemon=True)
        process.start()
        there.close()
        return cls(process, here)

    def ask(self, question: Question, seconds: float) -> Answer | None:
        """The answer to a question, None where it takes too long or the process died; starting does not count."""
        try:
            if not self.ready:
                if not self.pipe.poll(_START):
                    return None
                self.pipe.recv()
                self.ready = True
            self.pipe.send(question)
            return self.pipe.recv() if self.pipe.poll(seconds) else None
        except (EOFError, OSError):
            return None

    def stop(self) -> None:
        """End the process at once."""
        self.process.kill()
        self.pipe.close()


class Workers:
    """A few workers, each asked by one request at a time."""

    def __init__(self, folder: Path, count: int, seconds: float, *, memory: int = _MEMORY) -> None:
        """Nothing starts before ``running``; a worker may take so many bytes of memory."""
        self._folder, self._count, self._seconds, self._memory = folder, count, seconds, memory
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The workers, as long as the server runs."""
        for _ in range(self._count):
            self._idle.put_nowait(_Worker.start(self._folder, self._memory))
        try:
            yield
        finally:
            while not self._idle.empty():
                self._idle.get_nowait().stop()

    async def ask(self, question: Question) -> Answer | None:
        """The answer to a question, None where it passed its time or memory."""
        worker = await self._idle.get()
        found = None
        try:
            found = await asyncio.to_thread(worker.ask, question, self._seconds)
        finally:
            if found is None:
                worker.stop()
                worker = _Worker.start(self._folder, self._memory)
            self._idle.put_nowait(worker)
        return found
