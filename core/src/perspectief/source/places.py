"""Where the files of a pack are: a folder, or a folder inside an archive."""

from __future__ import annotations

import os

TYPE_CHECKING = False
# As in typing, which would take longer to import than all that `perspectief list` does.
if TYPE_CHECKING:
    from typing import Protocol
    from zipfile import ZipFile

SIZE = 1024 * 1024
"""The most bytes of a file that are read; content of a pack is text."""

ENTRIES = 10_000
"""The most entries of an archive that are looked at."""


if TYPE_CHECKING:

    class Place(Protocol):
        """A place that holds the files of one pack."""

        def names(self) -> list[str]:
            """Give the names of the files in it, sorted; not those in folders within."""

        def read(self, name: str, limit: int = SIZE) -> bytes:
            """Give at most `limit` + 1 bytes of a file; raise OSError when there is none."""

        def show(self, name: str = "") -> str:
            """Give the path of a file as people are to read it."""

        def within(self, folder: str) -> Place:
            """Give a folder in it as a place of its own, whether it is there or not."""

        def languages(self) -> list[str]:
            """Give the languages it is translated into: the folders named by two letters."""


class Folder:
    """A folder on disk.

    Attributes:
        path: Its path, as given by who asked for it.
    """

    __slots__ = ("path",)

    def __init__(self, path: str) -> None:
        """Look at the folder `path`."""
        self.path = path

    def within(self, folder: str) -> Folder:
        """Give a folder in it as a place of its own, whether it is there or not."""
        return Folder(os.path.join(self.path, folder))

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        names = filter(_is_language, os.listdir(self.path))
        return sorted(name for name in names if os.path.isdir(os.path.join(self.path, name)))

    def names(self) -> list[str]:
        """Give the names of the files in it, sorted; not those in folders within."""
        # What is no folder, or leads nowhere, is a file: reading it tells what is wrong.
        names = os.listdir(self.path)
        return sorted(name for name in names if not os.path.isdir(os.path.join(self.path, name)))

    def read(self, name: str, limit: int = SIZE) -> bytes:
        """Give at most `limit` + 1 bytes of a file.

        Raises:
            OSError: When it cannot be read, or is no ordinary file.
        """
        path = os.path.join(self.path, name)
        # A pipe would make us wait for ever.
        if os.path.exists(path) and not os.path.isfile(path):
            raise OSError("it is no ordinary file")
        with open(path, "rb") as file:
            return file.read(limit + 1)

    def show(self, name: str = "") -> str:
        """Give the path of a file as people are to read it."""
        return os.path.join(self.path, name) if name else self.path


class Archive:
    """A folder inside a wheel or another zip file.

    Attributes:
        path: The path of the archive, as given by who asked for it.
        inside: The folder inside it, with a slash at its end; empty for its top.
    """

    __slots__ = ("_zip", "inside", "path")

    def __init__(self, path: str, inside: str = "") -> None:
        """Look at the folder `inside` of the archive `path`.

        Raises:
            OSError: When it cannot be read, is no zip file, or holds too many entries.
        """
        self.path = path
        self.inside = inside
        self._zip = _opened(path)

    def __reduce__(self) -> tuple[object, ...]:
        return Archive, (self.path, self.inside)

    def names(self) -> list[str]:
        """Give the names of the files in it, sorted; not those in folders within."""
        start = len(self.inside)
        names = (name[start:] for name in self.entries() if name.startswith(self.inside))
        return sorted(name for name in names if name and "/" not in name)

    def entries(self) -> list[str]:
        """Give the names of all entries of the archive, wherever they are in it."""
        return self._zip.namelist()

    def within(self, folder: str) -> Archive:
        """Give a folder in it as a place of its own, whether it is there or not."""
        return Archive(self.path, f"{self.inside}{folder}/")

    def languages(self) -> list[str]:
        """Give the languages it is translated into: the folders named by two letters."""
        start = len(self.inside)
        inner = (name[start:] for name in self.entries() if name.startswith(self.inside))
        folders = {name.partition("/")[0] for name in inner if "/" in name}
        return sorted(filter(_is_language, folders))

    def read(self, name: str, limit: int = SIZE) -> bytes:
        """Give at most `limit` + 1 bytes of a file, counted as they are unpacked.

        Raises:
            OSError: When there is no such file or the archive is damaged.
        """
        try:
            with self._zip.open(self.inside + name) as file:
                return file.read(limit + 1)
        except KeyError as error:
            raise FileNotFoundError(str(error)) from error
        except OSError:
            raise
        except Exception as error:  # zipfile and each decompressor raise kinds of their own
            raise OSError(f"it cannot be unpacked: {error}") from error

    def show(self, name: str = "") -> str:
        """Give the path of a file as people are to read it: `x.whl!/folder/file`."""
        return f"{self.path}!/{self.inside}{name}" if name else self.path


def _is_language(name: str) -> bool:
    return len(name) == 2 and name.isalpha() and name.islower()


def _opened(path: str) -> ZipFile:
    # Imported here: most packs are folders, and listing them is to stay fast.
    from zipfile import ZipFile

    try:
        archive = ZipFile(path)
    except OSError:
        raise
    except Exception as error:  # of a damaged directory zipfile raises many kinds
        raise OSError("it is no zip file") from error
    if len(archive.namelist()) > ENTRIES:
        raise OSError(f"it holds more than {ENTRIES} entries")
    return archive


def pack_at(path: str) -> Place:
    """Find the pack at a path.

    Args:
        path: A folder with `pack.toml`; the folder of a project that has it under
            `src/<package>/`; a wheel or another zip file with such a folder.

    Returns:
        The place of its files. A folder without a pack is given too: reading it finds
        that `pack.toml` is missing.

    Raises:
        OSError: When there is nothing at the path, or the archive cannot be read.
    """
    if os.path.isfile(path):
        archive = Archive(path)
        depths = sorted(
            (entry.count("/"), entry) for entry in archive.entries() if _is_manifest(entry)
        )
        inside = depths[0][1][: -len("pack.toml")] if depths else ""
        return archive.within(inside.rstrip("/")) if inside else archive
    if not os.path.isdir(path):
        raise FileNotFoundError(path)
    if os.path.isfile(os.path.join(path, "pack.toml")):
        return Folder(path)
    return Folder(_under_src(path) or path)


def _is_manifest(entry: str) -> bool:
    return entry == "pack.toml" or entry.endswith("/pack.toml")


def _under_src(path: str) -> str | None:
    src = os.path.join(path, "src")
    if not os.path.isdir(src):
        return None
    packages = (os.path.join(src, name) for name in sorted(os.listdir(src)))
    found = (each for each in packages if os.path.isfile(os.path.join(each, "pack.toml")))
    return next(found, None)
