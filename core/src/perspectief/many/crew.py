"""Work handed to an executor piece by piece, and given back in order, whatever becomes of it."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from typing import Generic, TypeVar

from .working import Lost

T = TypeVar("T")
R = TypeVar("R")

_AHEAD = 3
"""Pieces of work for each process that are handed out ahead, so that none has to wait."""


class Crew(Generic[T, R]):
    """Whoever does the work: an executor that was handed in, or processes of our own.

    Work is a function of several items that gives a result for each. When its process ends, all
    that was handed out is lost; it is done again item by item, with nothing else going on, so
    that it is known which item it was.
    """

    def __init__(
        self, work: Callable[[tuple[T, ...]], list[R]], executor: Executor | None, jobs: int
    ) -> None:
        """Take on nobody yet; `jobs` is how many are to work at once."""
        self._work = work
        self._given = executor
        self._own: Executor | None = None
        self._jobs = jobs

    def done(self, pieces: Sequence[tuple[T, ...]]) -> Iterator[R | Lost]:
        """Give the result of each item, in order, or that it was lost."""
        waiting: deque[tuple[tuple[T, ...], Future[list[R]]]] = deque()
        todo = deque(pieces)
        try:
            while todo or waiting:
                while todo and len(waiting) < self._jobs * _AHEAD:
                    piece = todo.popleft()
                    waiting.append((piece, self._hand_out(piece)))
                piece, future = waiting.popleft()
                known = _result(future)
                if isinstance(known, Lost):
                    rest = [(each, _result(other)) for each, other in waiting]
                    waiting.clear()
                    yield from self._again([(piece, known), *rest])
                else:
                    yield from known
        finally:
            for _, future in waiting:
                future.cancel()
            self._dismiss()

    def _again(self, pieces: list[tuple[tuple[T, ...], list[R] | Lost]]) -> Iterator[R | Lost]:
        """Give the results of pieces, some of which were lost; nothing else goes on meanwhile."""
        for piece, known in pieces:
            if isinstance(known, Lost):
                for item in piece:
                    result = _result(self._hand_out((item,)))
                    if isinstance(result, Lost):
                        yield result
                    else:
                        yield from result
            else:
                yield from known

    def _hand_out(self, piece: tuple[T, ...]) -> Future[list[R]]:
        try:
            return self._executor().submit(self._work, piece)
        except BrokenExecutor:
            # It does nothing any more; what is left is done in processes of our own.
            self._given = None
            self._dismiss()
            return self._executor().submit(self._work, piece)

    def _executor(self) -> Executor:
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = _processes(self._jobs)
        return self._own

    def _dismiss(self) -> None:
        if self._own is not None:
            self._own.shutdown(wait=True, cancel_futures=True)
            self._own = None


def _result(future: Future[list[R]]) -> list[R] | Lost:
    try:
        return future.result()
    except Exception as error:  # what our function raises it gives as a result
        return Lost(f"{type(error).__name__}: {error}")


def _processes(jobs: int) -> Executor:
    # Imported here: who checks a few packs needs no processes.
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context
    from threading import active_count

    # A fork has all that was imported, but a lock that another thread holds stays locked in it.
    forks = sys.platform == "linux" and active_count() == 1
    context = get_context("fork" if forks else "spawn")
    return ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)


def _begin() -> None:
    """Begin a process of our own: stdout is for results, and Ctrl-C is for who asked for them."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout = sys.stderr
