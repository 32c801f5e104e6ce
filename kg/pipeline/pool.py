"""A function over batches in several processes, results in order, a dying process survived."""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from kg.records import Article, Reading, Skipped

Batch = list[Article | Skipped]
Result = list[Reading | Skipped]
Read = Callable[[Batch], Result]
_AHEAD = 2  # batches a worker may have waiting


def map_in_order(read: Read, todo: Iterable[Batch], workers: int) -> Generator[Result, None, None]:
    """The results of all batches, in order, few of them held at a time."""
    if workers == 1:
        yield from map(read, todo)
        return
    crew = Crew(read, workers)
    waiting: deque[tuple[Batch, Future[Result]]] = deque()
    try:
        for batch in todo:
            waiting.append((batch, crew.start(batch)))
            if len(waiting) > workers * _AHEAD:
                yield crew.finish(*waiting.popleft())
        while waiting:
            yield crew.finish(*waiting.popleft())
    finally:
        crew.dismiss()  # whatever ended it: an interruption, or that nobody wants more


class Crew:
    """Worker processes, replaced when one of them dies."""

    def __init__(self, read: Read, workers: int) -> None:
        """Hire them; each starts with its first batch."""
        self._read = read
        self._workers = workers
        self._pool = self._hire(workers)

    def _hire(self, workers: int) -> ProcessPoolExecutor:
        """Processes that share nothing with this one, on every system alike."""
        return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_leave_interrupts)

    def start(self, batch: Batch) -> Future[Result]:
        """Begin with a batch."""
        try:
            return self._pool.submit(self._read, batch)
        except BrokenProcessPool:
            self._pool = self._hire(self._workers)
            return self._pool.submit(self._read, batch)

    def finish(self, batch: Batch, future: Future[Result]) -> Result:
        """The result of a batch; where a process died over it, article by article."""
        try:
            return future.result()
        except BrokenProcessPool:
            return [result for item in batch for result in self._alone(item)]

    def _alone(self, item: Article | Skipped) -> Result:
        """One article in a process of its own, and what killed that process named."""
        if isinstance(item, Skipped):
            return [item]
        with self._hire(1) as pool:
            try:
                return pool.submit(self._read, [item]).result()
            except BrokenProcessPool:
                return [Skipped(item.source, "reading it killed the process (too little memory?)")]

    def dismiss(self) -> None:
        """Let the workers go; what they have not begun is not begun."""
        self._pool.shutdown(cancel_futures=True)


def _leave_interrupts() -> None:
    """Ctrl-C is for the process that was started, which then ends its workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
