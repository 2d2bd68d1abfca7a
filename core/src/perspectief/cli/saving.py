"""Writing one file; what goes wrong names it."""

import os
from contextlib import suppress
from typing import Literal

from ..editing.disk import Disk


def save(path: str, text: str) -> None:
    """Write a text as UTF-8; when that fails, what was there is still there.

    Raises:
        OSError: When it cannot be written; it names `path`.
    """
    data = text.encode("utf-8", "backslashreplace")
    if os.path.exists(path) and not os.path.isfile(path):
        # A device, such as that of the terminal, cannot be replaced.
        put(path, data)
        return
    target = os.path.realpath(path)
    aside = f"{target}.{os.getpid()}.new"
    disk = Disk()
    try:
        disk.write(aside, data)
        disk.replace(aside, target)
    except OSError as error:
        with suppress(OSError):
            os.unlink(aside)
        raise _of(path, error) from error


def put(path: str, data: bytes, mode: Literal["wb", "xb"] = "wb") -> None:
    """Write a file; with `xb` only when it is not there yet.

    Raises:
        OSError: When it cannot be written; it names `path`.
    """
    try:
        with open(path, mode) as file:
            file.write(data)
    except OSError as error:
        raise _of(path, error) from error


def _of(path: str, error: OSError) -> OSError:
    """Give an error with the path that it is about: that of a full disk has none."""
    return type(error)(error.errno, error.strerror, path)
