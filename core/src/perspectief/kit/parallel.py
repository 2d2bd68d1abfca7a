"""Doing things beside each other, and giving what comes of them in order."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

T = TypeVar("T")

_MOST = 4
"""How many threads there are at most: each holds a document and the file it becomes."""


def in_order(calls: Iterable[tuple[Callable[[], T], bool]]) -> Iterator[T]:
    """Do calls, and give what each gives, in their order.

    Threads, because what takes long here does not hold Python while it works.

    Args:
        calls: Each call, and whether it may be done beside others; one that may not is done in
            this thread, when its turn comes.

    Returns:
        The results. No more calls are asked for than there are threads to do them.

    Raises:
        Exception: What a call raises, when its turn comes.
    """
    threads = min(_MOST, os.cpu_count() or 1)
    with ThreadPoolExecutor(threads) as pool:
        waiting: deque[Future[T] | Callable[[], T]] = deque()
        for call, beside in calls:
            waiting.append(pool.submit(call) if beside else call)
            while len(waiting) > threads:
                yield _result(waiting.popleft())
        while waiting:
            yield _result(waiting.popleft())


def _result(one: Future[T] | Callable[[], T]) -> T:
    return one.result() if isinstance(one, Future) else one()
