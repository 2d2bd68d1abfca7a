"""Writing one file, whole or not at all."""

import os
from contextlib import suppress

from ..editing.disk import Disk


def save(path: str, text: str) -> None:
    """Write a text as UTF-8; when that fails, what was there is still there.

    Raises:
        OSError: When it cannot be written; it names `path`.
    """
    data = text.encode("utf-8", "backslashreplace")
    if os.path.exists(path) and not os.path.isfile(path):
        # A device, such as that of the terminal, cannot be replaced.
        with open(path, "wb") as device:
            device.write(data)
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
        raise type(error)(error.errno, error.strerror, path) from error
