"""One writer at a time in the folder of a pack."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from ..errors import NotWritableError

BUSY = ".perspectief-busy"
"""The file that a writer holds. The system lets go of it when the writer dies, however it dies."""


@contextmanager
def only_writer(folder: str) -> Iterator[None]:
    """Hold the folder of a pack while its files are changed.

    Raises:
        NotWritableError: When somebody else is writing in it.
        OSError: When nobody can write in it.
    """
    path = os.path.join(folder, BUSY)
    handle = _held(path)
    if handle is None:
        raise NotWritableError(folder, "in-use")
    try:
        yield
    finally:
        # First the name: who comes next makes a file of its own.
        with suppress(OSError):
            os.remove(path)
        os.close(handle)


if sys.platform == "win32":  # pragma: no cover  # the tests run where there is fcntl

    def _held(path: str) -> int | None:
        try:
            # The system itself takes such a file away when its only owner closes it or dies.
            return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)
        except FileExistsError:
            return None

else:

    def _held(path: str) -> int | None:
        """Give the handle of the file, locked; `None` when another has it."""
        import fcntl

        while True:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                if _is_still(path, handle):
                    return handle
            except BlockingIOError:
                os.close(handle)
                return None
            except OSError:
                os.close(handle)
                raise
            # Its owner took it away between our opening and locking it.
            os.close(handle)

    def _is_still(path: str, handle: int) -> bool:
        try:
            return os.path.samestat(os.stat(path), os.fstat(handle))
        except FileNotFoundError:
            return False
