"""Work in a process that is killed at one of its steps on the disk."""

import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.context import ForkContext
from pathlib import Path

from perspectief.editing.disk import Disk
from perspectief.editing.journal import commit


class Dying(Disk):
    """A disk of a process that is killed at one of its steps, perhaps in the middle of it."""

    def __init__(self, step: int, half: bool) -> None:
        """Die at a step, counted from 0, before it or halfway."""
        self.left = step
        self.half = half

    def _step(self, halfway: Callable[[], object]) -> None:
        if self.left == 0:
            if self.half:
                halfway()
            os._exit(9)
        self.left -= 1

    def write(self, path: str, data: bytes) -> None:
        """Write a file, or a part of it."""
        self._step(lambda: Path(path).write_bytes(data[: len(data) // 2]))
        super().write(path, data)

    def replace(self, new: str, path: str) -> None:
        """Put a file in place."""
        self._step(lambda: os.chmod(new, 0o444))
        super().replace(new, path)

    def remove(self, path: str) -> None:
        """Take a file away."""
        self._step(lambda: None)
        super().remove(path)

    def folder(self, path: str) -> None:
        """Make a folder."""
        self._step(lambda: os.makedirs(path, exist_ok=True))
        super().folder(path)


FORK: ForkContext = multiprocessing.get_context("fork")


def killed(work: Callable[[Disk], None], step: int, half: bool) -> bool:
    """Do work in a process that is killed at a step; tell whether it was."""
    process = FORK.Process(target=work, args=(Dying(step, half),))
    process.start()
    process.join()
    return process.exitcode == 9


def ended(folder: Path, disk: Disk | None = None) -> None:
    """End what a killed writer began in a folder, and write nothing else."""
    commit(str(folder), {}, disk)
