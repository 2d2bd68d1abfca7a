"""Showing on a terminal how far it is, when it takes more than a second."""

import sys
from collections.abc import Iterable, Iterator
from shutil import get_terminal_size
from time import monotonic

from ..kit import KitFile
from ..printable import plain

_PATIENCE = 1.0
"""Seconds in which nobody wonders whether anything happens."""


def watched(files: Iterable[KitFile], patience: float = _PATIENCE) -> Iterator[KitFile]:
    """Give files as they are made, and show on one line of the terminal which was made last.

    Args:
        files: The files.
        patience: How many seconds nothing is shown.

    Returns:
        The same files. Nothing is shown when stderr is no terminal, and the line is wiped out at
        the end.
    """
    if not sys.stderr.isatty():
        yield from files
        return
    begin, used = monotonic(), 0
    try:
        for number, file in enumerate(files, 1):
            if monotonic() - begin > patience:
                used = _show(f"{number} · {plain(file.path)}", used)
            yield file
    finally:
        if used:
            _show("", used)
            sys.stderr.write("\r")
            sys.stderr.flush()


def _show(line: str, used: int) -> int:
    """Write a line over the one before it; give how long it is."""
    # A line that goes on below the first could not be written over.
    line = line[: get_terminal_size().columns - 1]
    sys.stderr.write(f"\r{line:<{used}}")
    sys.stderr.flush()
    return len(line)
