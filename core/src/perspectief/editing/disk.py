"""The few things that writing does to a disk, each of them finished when it returns."""

import os
from contextlib import suppress


class Disk:
    """A disk. Each method is one step: after a crash it was taken, or it was not."""

    def write(self, path: str, data: bytes) -> None:
        """Write a file of our own, whole, and wait until it is on the disk."""
        with suppress(FileNotFoundError):
            # What a crash left behind may have got rights under which we cannot write it.
            os.remove(path)
        with open(path, "xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())

    def replace(self, new: str, path: str) -> None:
        """Put a file in the place of another, with the rights of that other."""
        with suppress(OSError):
            # Not every disk knows rights, and a new file has none to take over.
            os.chmod(new, os.stat(path).st_mode & 0o777)
        os.replace(new, path)
        self._settle(os.path.dirname(path))

    def remove(self, path: str) -> None:
        """Take a file of our own away; it may be gone already."""
        with suppress(FileNotFoundError):
            os.remove(path)
        self._settle(os.path.dirname(path))

    def folder(self, path: str) -> None:
        """Make a folder; it may be there already."""
        os.makedirs(path, exist_ok=True)
        self._settle(os.path.dirname(path))

    def _settle(self, folder: str) -> None:
        """Wait until the names in a folder are on the disk, where a system can do that."""
        with suppress(OSError):
            # Windows opens no folders, and some disks do not wait for them.
            handle = os.open(folder or ".", os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
