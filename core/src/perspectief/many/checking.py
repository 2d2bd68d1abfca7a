"""Checking many packs: the same that checking each of them gives, and in the same order."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from ..errors import PackNotFoundError
from ..given import given_day, several
from ..model.record import Record, changed, record
from ..plugins import Fault
from .working import Done, Lost, checked, cores, one_by_one

if TYPE_CHECKING:
    from concurrent.futures import Executor
    from pathlib import Path

    from ..findings import Finding

_FEW = 24
"""Packs that one process has checked before others are there to help it."""

_MOST = 32
"""The most packs that are given out at a time."""

_TURNS = 4
"""How often each process comes back for more, so that all are ready at about the same time."""


@record
class CheckedPack(Record):
    """What came of checking one of many packs.

    Attributes:
        name: The pack, as given by who asked.
        findings: What is wrong with it, as `check` gives it.
        faults: What plugins did wrong in checking it, unless they did so with a pack before it;
            and that the process that checked it ended, when it did.
        error: Why there was nothing to check; `None` when there was.
    """

    name: str
    findings: tuple[Finding, ...] = ()
    faults: tuple[Fault, ...] = ()
    error: PackNotFoundError | None = None


def check_many(
    packs: Iterable[str | Path],
    *,
    executor: Executor | None = None,
    jobs: int | None = None,
    today: date | None = None,
    plugins: bool = True,
) -> Iterator[CheckedPack]:
    """Check many packs, in several processes when that is quicker.

    Args:
        packs: The packs, each as for `check`; or one of them.
        executor: What the work is done in: any executor of `concurrent.futures`, or one that
            works as those do, such as that of Dask. It stays open. By default processes of our
            own are started when there are packs enough for it.
        jobs: In how many processes at once, 1 for this one only; by default as many as there
            are cores. Of an executor it says how much work is handed to it ahead.
        today: The date against which review dates are held; by default the date of today.
        plugins: Whether the rules of other distributions are applied too.

    Yields:
        What came of each pack, in their order, each as soon as it is there. What all processes
        together give is what one of them would give. A pack that brings a process to its end
        has a fault that says so, and no findings; the others are checked all the same.

    Raises:
        TypeError: When `today` is no date.

    Processes may import the program that starts them, so a script calls this under
    `if __name__ == "__main__":`, as the documentation of `multiprocessing` says.
    """
    names = list(several(packs))
    # More processes than packs would only wait.
    count = max(1, min(jobs or cores(), len(names)))
    day = given_day(today)
    told: set[Fault] = set()
    if executor is None and (count == 1 or len(names) < (2 if jobs else _FEW)):
        every: Iterable[Done | Lost] = one_by_one(names, today=day, plugins=plugins)
    else:
        # Imported here: who checks a few packs needs nothing of other processes.
        from .crew import Crew

        crew = Crew(partial(checked, today=day, plugins=plugins), executor, count)
        every = crew.done(_pieces(names, count))
    for name, done in zip(names, every, strict=True):
        made = _made(name, done)
        new = tuple(fault for fault in dict.fromkeys(made.faults) if fault not in told)
        told.update(new)
        yield changed(made, faults=new)


def _pieces(names: list[str | Path], jobs: int) -> list[tuple[str | Path, ...]]:
    size = min(_MOST, -(-len(names) // (jobs * _TURNS))) or 1
    return [tuple(names[start : start + size]) for start in range(0, len(names), size)]


def _made(name: str | Path, done: Done | Lost) -> CheckedPack:
    told = os.fspath(name)
    if isinstance(done, Lost):
        return CheckedPack(name=told, faults=(_fault(told, done),))
    if isinstance(done, PackNotFoundError):
        return CheckedPack(name=told, error=done)
    if isinstance(done, Exception):
        raise done
    findings, faults = done
    return CheckedPack(name=told, findings=findings, faults=faults)


def _fault(name: str, lost: Lost) -> Fault:
    return Fault(
        plugin=name,
        distribution="",
        phase="check",
        reason="the process that checked it ended before it was done",
        reason_nl="het proces dat het controleerde, stopte voordat het klaar was",
        trace=lost.reason,
    )
